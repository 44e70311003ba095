package org.readback.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The built jar as its own process, started as a user would: {@code readback demo}. */
public final class RunningProduct implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Readback is ready at (http://localhost:(\\d+))");
    private static final Pattern SIGN_IN =
            Pattern.compile("^\\s+(trainee|instructor|supervisor|administrator)\\s+(\\S+)\\s+(\\S+)\\s*$");

    private static @Nullable RunningProduct shared;

    private final Path data;
    private @Nullable Process process;
    private Path output = Path.of("target");
    private String address = "";
    private int port;
    private final Map<String, SignIn> signIns = new TreeMap<>();

    /** Name and password printed for a role. */
    public record SignIn(String name, String password) {}

    private RunningProduct(Path data) {
        this.data = data;
    }

    /** One demonstration for all journeys of a run: filling it takes longer than most of them. */
    public static synchronized RunningProduct demo() {
        if (shared == null) {
            shared = new RunningProduct(
                    Path.of("target/it/demo-" + ProcessHandle.current().pid()));
            shared.start(0);
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    private void start(int wantedPort) {
        try {
            Files.createDirectories(data.toAbsolutePath().getParent());
            output = Files.createTempFile(data.toAbsolutePath().getParent(), "out", ".log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:TieredStopAtLevel=1", // it lives for minutes only
                    "-Xmx700m",
                    "-jar",
                    System.getProperty("readback.jar", "target/readback.jar"),
                    "demo",
                    "--port",
                    Integer.toString(wantedPort),
                    "--data",
                    data.toString()));
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            waitUntilReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitUntilReady() throws IOException {
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (System.nanoTime() < end) {
            String text = Files.readString(output);
            Matcher ready = READY.matcher(text);
            if (ready.find() && text.substring(ready.end()).lines().count() >= 5) {
                address = ready.group(1);
                port = Integer.parseInt(ready.group(2));
                text.substring(ready.end()).lines().forEach(this::readSignIn);
                return;
            }
            if (!running().isAlive()) {
                throw new IllegalStateException(
                        "The product ended with " + running().exitValue() + ":\n" + text);
            }
            sleep(100);
        }
        throw new IllegalStateException("Not ready in 5 min:\n" + Files.readString(output));
    }

    private void readSignIn(String line) {
        Matcher matcher = SIGN_IN.matcher(line);
        if (matcher.matches()) {
            signIns.put(matcher.group(1), new SignIn(matcher.group(2), matcher.group(3)));
        }
    }

    public String address() {
        return address;
    }

    public Path data() {
        return data;
    }

    /** @param role trainee, instructor, supervisor or administrator */
    public SignIn signIn(String role) {
        SignIn signIn = signIns.get(role);
        if (signIn == null) {
            throw new IllegalStateException("No sign-in was printed for " + role + ": " + signIns.keySet());
        }
        return signIn;
    }

    /** {@code kill -9}: no shutdown hook runs, the database is left behind. */
    public void kill() {
        running().destroyForcibly();
        join();
    }

    /** As a power cut would: server and database end in the same moment. */
    public void killWithDatabase() {
        List<ProcessHandle> all = new ArrayList<>(database());
        all.add(running().toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        join();
    }

    private List<ProcessHandle> database() {
        try {
            long postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                    .getFirst()
                    .strip());
            return ProcessHandle.of(postmaster)
                    .map(handle -> Stream.concat(Stream.of(handle), handle.descendants())
                            .toList())
                    .orElse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database behind the product's back, as its superuser. */
    public Connection superuser() {
        try {
            Path postgres = data.resolve("postgres");
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:"
                            + Files.readString(postgres.resolve("port")).strip() + "/readback",
                    "postgres",
                    Files.readString(postgres.resolve("postgres.password")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts again on the same port and data. */
    public void startAgain() {
        start(port);
    }

    private Process running() {
        return Objects.requireNonNull(process, "not started");
    }

    private void join() {
        try {
            running().waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        running().destroy();
        join();
    }
}
