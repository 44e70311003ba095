package org.readback.command;

import java.nio.file.Path;
import org.readback.Application;
import org.readback.base.Installation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the web application; a signal stops it in order, the database last. */
final class Server {
    private Server() {}

    static ConfigurableApplicationContext start(Path data, int port, Installation.Kind kind) {
        return SpringApplication.run(
                Application.class,
                "--readback.data=" + data,
                "--server.port=" + port,
                "--readback.installation=" + kind.name());
    }

    /** The same without a port and without its clocks, on whatever kind of installation is there: for a command that
     * looks at the data while nobody is served. */
    static ConfigurableApplicationContext closed(Path data) {
        return SpringApplication.run(
                Application.class,
                "--readback.data=" + data,
                "--server.port=-1",
                "--readback.installation=",
                "--readback.serving=false",
                "--logging.level.org.readback=warn");
    }

    static String address(ConfigurableApplicationContext context) {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            return "http://localhost:" + web.getWebServer().getPort();
        }
        throw new IllegalStateException("The web server did not start.");
    }
}
