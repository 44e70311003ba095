package org.readback.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readback.Application;
import org.readback.base.Installation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the web application; a signal stops it in order, the database last. */
final class Server {
    private Server() {}

    static ConfigurableApplicationContext start(Path data, int port, Installation.Kind kind) {
        return start(data, port, kind, List.of());
    }

    /** @param more settings as on a command line */
    static ConfigurableApplicationContext start(Path data, int port, Installation.Kind kind, List<String> more) {
        var all = new ArrayList<>(
                List.of("--readback.data=" + data, "--server.port=" + port, "--readback.installation=" + kind.name()));
        all.addAll(more);
        return SpringApplication.run(Application.class, all.toArray(String[]::new));
    }

    /** Settings with which everything goes over TLS, and cookies over nothing else. */
    static List<String> secured(LocalCertificate certificate) throws IOException {
        return List.of(
                "--server.ssl.key-store=" + certificate.keyStore(),
                "--server.ssl.key-store-type=PKCS12",
                "--server.ssl.key-store-password=" + certificate.password(),
                "--server.ssl.key-alias=server",
                "--server.servlet.session.cookie.secure=true");
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
            boolean isSecured = context.getEnvironment().containsProperty("server.ssl.key-store");
            return (isSecured ? "https" : "http") + "://localhost:"
                    + web.getWebServer().getPort();
        }
        throw new IllegalStateException("The web server did not start.");
    }
}
