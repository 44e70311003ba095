package org.readback.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readback.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole server with a database of its own, for as long as something is measured. */
final class BenchServer {
    private BenchServer() {}

    /** Nobody can reach it from outside this process. */
    static <T> T with(Function<ConfigurableApplicationContext, T> measured) {
        return with(measured, -1);
    }

    /** A browser on this machine can reach it, at {@code local.server.port}. */
    static <T> T withAddress(Function<ConfigurableApplicationContext, T> measured) {
        return with(measured, 0);
    }

    private static <T> T with(Function<ConfigurableApplicationContext, T> measured, int port) {
        try {
            Path data = Files.createTempDirectory("readback-bench");
            try (ConfigurableApplicationContext server = SpringApplication.run(
                    Application.class,
                    "--readback.data=" + data,
                    "--server.port=" + port,
                    "--server.address=127.0.0.1",
                    "--readback.installation=PRODUCTION",
                    "--readback.serving=false",
                    "--logging.level.root=error")) {
                return measured.apply(server);
            } finally {
                delete(data);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
