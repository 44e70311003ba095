package org.readback.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How much heap and time a hostile file takes beyond what the process and the file itself have: each is read in a fresh
 * process with the smallest heap of a few in which it ends. The seed is not used. */
final class HostileRows implements RowGroup {
    private static final int[] STEPS = {64, 128, 256, 512, 1024};
    private static final int GOAL_MEGABYTES = 64;
    private static final double GOAL_SECONDS = 2;
    private static final int PATIENCE_SECONDS = 40;

    private record Trial(double seconds, int before, String outcome) {}

    @Override
    public List<Figure> measure(long seed) {
        var figures = new ArrayList<Figure>();
        try {
            Path folder = Files.createTempDirectory("readback-hostile");
            Path nothing = file(folder, "nothing.csv", () -> "stem\n".getBytes(UTF_8));
            int before = run(nothing, GOAL_MEGABYTES).orElseThrow().before();
            Files.delete(nothing);
            for (Map.Entry<String, Supplier<byte[]>> each : HostileFiles.all().entrySet()) {
                figures.addAll(measure(file(folder, each.getKey(), each.getValue()), before));
            }
            Files.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return figures;
    }

    private static Path file(Path folder, String name, Supplier<byte[]> bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes.get());
    }

    private static List<Figure> measure(Path file, int before) throws IOException {
        int own = before + (int) (Files.size(file) >> 20) + 1;
        String name = file.getFileName().toString();
        for (int step : STEPS) {
            Optional<Trial> trial = run(file, own + step);
            if (trial.isEmpty()) continue;
            Files.delete(file);
            return List.of(Figure.atMost(name, "MB", step, GOAL_MEGABYTES), time(trial.get()));
        }
        Files.delete(file);
        return List.of(Figure.atMost(name, "MB", Double.POSITIVE_INFINITY, GOAL_MEGABYTES));
    }

    /** Only what is refused has a goal: what is read has as many items as are allowed. */
    private static Figure time(Trial trial) {
        String row = "  " + trial.outcome();
        return trial.outcome().contains(":")
                ? Figure.plain(row, "seconds", trial.seconds())
                : Figure.atMost(row, "seconds", trial.seconds(), GOAL_SECONDS);
    }

    /** Empty if the heap did not suffice. */
    private static Optional<Trial> run(Path file, int megabytes) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
        String beside = System.getProperty("loader.path");
        if (beside == null) command.add(HostileTrial.class.getName());
        else {
            command.add("-Dloader.path=" + beside);
            command.add("-Dloader.main=" + HostileTrial.class.getName());
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        }
        command.add(file.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly());
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        return said.isEmpty() ? Optional.empty() : Optional.of(trial(said.split(" ", 3)));
    }

    private static Trial trial(String[] said) {
        return new Trial(Double.parseDouble(said[0]), Integer.parseInt(said[1]), said[2]);
    }
}
