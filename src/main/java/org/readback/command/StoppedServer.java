package org.readback.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/** The installation that a command works on while nobody is served. */
final class StoppedServer {
    @Option(
            names = "--data",
            defaultValue = "${env:READBACK_DATA:-data}",
            description = "Folder of database and files (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path data;

    /** To be closed.
     *
     * @throws InputFault if there is none in the folder, and no other database is named */
    ConfigurableApplicationContext open() {
        if (System.getenv("READBACK_DB_URL") == null && Files.notExists(data.resolve("postgres"))) {
            throw InputFault.in(data, "there is no installation in this folder.");
        }
        return Server.closed(data);
    }
}
