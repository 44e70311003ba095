package org.readback.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.account.FirstAdministrator;
import org.readback.base.Installation;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A real installation. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Runs the server until it is stopped.")
final class Serve implements Callable<Integer> {
    private static final int PORT = 8080;
    private static final int TLS_PORT = 8443;

    @Option(
            names = "--data",
            defaultValue = "${env:READBACK_DATA:-data}",
            description = "Folder of database and files (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path data;

    @Option(names = "--port", description = "HTTP port (default: 8080, with --tls 8443).")
    private @Nullable Integer port;

    @Option(
            names = "--tls",
            description = "Serve HTTPS with a certificate made here and kept in the data folder; recording needs it.")
    private boolean tls;

    @Option(
            names = "--name",
            description = "With --tls: a further name or address by which devices reach this server; may be repeated.")
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!tls) {
            ready(Server.start(data, port == null ? PORT : port, Installation.Kind.PRODUCTION));
        } else {
            Set<String> all = HostNames.of(names);
            LocalCertificate certificate = new LocalCertificate(data.resolve("tls"), Clock.systemUTC()).ready(all);
            int secured = port == null ? TLS_PORT : port;
            String address =
                    ready(Server.start(data, secured, Installation.Kind.PRODUCTION, Server.secured(certificate)));
            System.out.println(trust(certificate, all, URI.create(address).getPort()));
        }
        Thread.currentThread().join(); // until a signal ends the process
        return 0;
    }

    /** Tells where it is, which it gives as well. */
    private static String ready(ConfigurableApplicationContext context) {
        String address = Server.address(context);
        context.getBean(FirstAdministrator.class)
                .invite()
                .ifPresent(link -> System.out.println(
                        "First administrator: open " + address + "/invitation/" + link.token() + " within 7 days"));
        System.out.println("Readback is ready at " + address);
        return address;
    }

    /** How devices come to trust the server; once each, as long as the folder stays. */
    static String trust(LocalCertificate certificate, Set<String> names, int port) throws IOException {
        return """
            Devices reach it at:
            %s
            Each device has to trust this server once. Bring it the file
              %s
            (by USB stick or cable, not over an open network), and there:
              Windows   open the file, Install Certificate, Local Machine, "Trusted Root Certification Authorities"
              Android   Settings, search for "CA certificate", install the file
              iPhone    open the file, Settings, Profile Downloaded, then General, About, Certificate Trust Settings
              macOS     open the file in Keychain Access, set it to "Always Trust"
              Linux     copy it to /usr/local/share/ca-certificates/ and run update-ca-certificates
              Firefox   Settings, Certificates, Authorities, Import
            Compare the SHA-256 fingerprint before you trust it:
              %s
            The folder holds the authority's key: guard it like a password, and keep it in the backup.\
            """.formatted(
                names.stream().map(name -> "  https://" + name + ":" + port).collect(Collectors.joining("\n")),
                certificate.authority(),
                certificate.fingerprint());
    }
}
