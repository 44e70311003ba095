package org.readback.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.readback.account.FirstAdministrator;
import org.readback.base.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A real installation. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Runs the server until it is stopped.")
final class Serve implements Callable<Integer> {
    @Option(
            names = "--data",
            defaultValue = "${env:READBACK_DATA:-data}",
            description = "Folder of database and files (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path data;

    @Option(names = "--port", defaultValue = "8080", description = "HTTP port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        var context = Server.start(data, port, Installation.Kind.PRODUCTION);
        String address = Server.address(context);
        context.getBean(FirstAdministrator.class)
                .invite()
                .ifPresent(link -> System.out.println(
                        "First administrator: open " + address + "/invitation/" + link.token() + " within 7 days"));
        System.out.println("Readback is ready at " + address);
        Thread.currentThread().join(); // until a signal ends the process
        return 0;
    }
}
