package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

/** {@code serve --tls} as a camp would start it, twice. */
class TlsIT {
    private static final Path DATA = Path.of("target/it/tls");
    private static final Pattern READY = Pattern.compile("Readback is ready at (https://localhost:\\d+)");

    @Test
    void devicesThatTrustTheServerOnceGoOnTrustingItAfterARestart() throws Exception {
        SSLContext device;
        try (var first = new Server()) {
            String address = first.address();
            device = device();
            HttpResponse<Void> page = ask(device, address);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Strict-Transport-Security").orElse(""))
                    .contains("max-age=");
            assertThat(page.headers().allValues("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly"));
            assertThatThrownBy(() -> ask(SSLContext.getDefault(), address)).isInstanceOf(SSLHandshakeException.class);
        }
        try (var second = new Server()) {
            assertThat(ask(device, second.address()).statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<Void> ask(SSLContext device, String address) throws IOException, InterruptedException {
        try (var http = HttpClient.newBuilder().sslContext(device).build()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address + "/sign-in")).build(), BodyHandlers.discarding());
        }
    }

    private static SSLContext device() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        try (InputStream in = Files.newInputStream(DATA.resolve("tls/readback-ca.crt"))) {
            trusted.setCertificateEntry(
                    "readback", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /** The product as a process of its own. */
    private static final class Server implements AutoCloseable {
        private final Process process;
        private final Path output;

        Server() throws IOException {
            Files.createDirectories(DATA);
            output = Files.createTempFile(DATA.toAbsolutePath().getParent(), "tls", ".log");
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx700m",
                            "-jar",
                            System.getProperty("readback.jar", "target/readback.jar"),
                            "serve",
                            "--tls",
                            "--port",
                            "0",
                            "--data",
                            DATA.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        }

        String address() throws IOException, InterruptedException {
            long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
            while (System.nanoTime() < end && process.isAlive()) {
                Matcher ready = READY.matcher(Files.readString(output));
                if (ready.find()) return ready.group(1);
                Thread.sleep(200);
            }
            throw new IllegalStateException("Not ready:\n" + Files.readString(output));
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }
}
