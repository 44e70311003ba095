package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCertificateTest {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "camp-server.local");

    @TempDir
    Path folder;

    private LocalCertificate certificate(Clock clock) throws IOException {
        return new LocalCertificate(folder.resolve("tls"), clock);
    }

    private LocalCertificate certificate() throws IOException {
        return certificate(Clock.systemUTC());
    }

    /** Reading the key store by hand, as a server does. */
    private static SSLContext server(LocalCertificate certificate) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(certificate.keyStore())) {
            store.load(in, certificate.password().toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, certificate.password().toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** A device that was given the file of the authority, and nothing else. */
    private static SSLContext device(LocalCertificate certificate) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("readback", authority(certificate));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static X509Certificate authority(LocalCertificate certificate)
            throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(certificate.authority())) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    @Test
    void aDeviceThatTrustsTheAuthorityReachesTheServerAndAnotherDoesNot() throws Exception {
        LocalCertificate made = certificate().ready(NAMES);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(server(made)));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        var request = HttpRequest.newBuilder(
                        URI.create("https://localhost:" + server.getAddress().getPort()))
                .build();
        try (var trusting = HttpClient.newBuilder().sslContext(device(made)).build();
                var stranger = HttpClient.newHttpClient()) {
            assertThat(trusting.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(204);
            assertThatThrownBy(() -> stranger.send(request, BodyHandlers.discarding()))
                    .isInstanceOf(SSLHandshakeException.class);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aRestartKeepsBothCertificates() throws Exception {
        X509Certificate first = certificate().ready(NAMES).server();

        LocalCertificate again = certificate().ready(NAMES);

        assertThat(again.server()).isEqualTo(first);
        assertThat(again.fingerprint()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
        assertThat(Files.getPosixFilePermissions(folder.resolve("tls")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void anotherAddressOrTooLittleTimeGivesAnotherCertificateOfTheSameAuthority() throws Exception {
        LocalCertificate made = certificate().ready(NAMES);
        X509Certificate first = made.server();
        String fingerprint = made.fingerprint();

        X509Certificate moved =
                certificate().ready(Set.of("localhost", "192.168.7.10")).server();
        assertThat(moved).isNotEqualTo(first);
        assertThat(LocalCertificate.namesOf(moved)).containsExactlyInAnyOrder("localhost", "192.168.7.10");

        Clock late = Clock.offset(Clock.systemUTC(), Duration.ofDays(800));
        X509Certificate renewed = certificate(late).ready(Set.of("localhost")).server();
        assertThat(renewed).isNotEqualTo(moved);
        X509Certificate authority = authority(made);
        assertThatCode(() -> renewed.verify(authority.getPublicKey())).doesNotThrowAnyException();
        assertThat(authority.getBasicConstraints()).isZero();
        assertThat(renewed.getBasicConstraints()).as("no authority").isEqualTo(-1);
        assertThat(certificate().fingerprint()).isEqualTo(fingerprint);
    }

    @Test
    void devicesAreToldWhatToTrustAndWhereToGo() throws Exception {
        LocalCertificate made = certificate().ready(NAMES);

        assertThat(Serve.trust(made, NAMES, 8443))
                .contains("https://camp-server.local:8443", made.fingerprint(), "readback-ca.crt", "Android");
        assertThat(Server.secured(made)).contains("--server.servlet.session.cookie.secure=true");
    }

    @Test
    void aMachineKnowsItselfAndTheNamesItWasGiven() throws Exception {
        assertThat(HostNames.of(List.of("camp-server.local", "bad name;")))
                .startsWith("camp-server.local")
                .contains("localhost", "127.0.0.1")
                .doesNotContain("bad name;");
    }
}
