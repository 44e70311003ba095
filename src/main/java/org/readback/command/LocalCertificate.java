package org.readback.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The certificates of a server that no authority knows, in a folder of their own: an authority that is made once, and
 * that devices are told to trust, and a certificate of the server signed by it, renewed when its names or its time no
 * longer fit. The JDK's keytool makes them; nothing leaves the machine. */
final class LocalCertificate {
    private static final int AUTHORITY_DAYS = 3650;
    /** What browsers accept at most. */
    private static final int SERVER_DAYS = 820;

    private static final Duration RENEW = Duration.ofDays(30);
    private static final String KEY = "-keyalg EC -groupname secp256r1 -sigalg SHA256withECDSA";

    private final Path folder;
    private final Clock clock;
    private final KeyTool keytool;

    /** @param folder made if it is not there; nobody but its owner may look into it */
    LocalCertificate(Path folder, Clock clock) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
        Files.createDirectories(this.folder);
        Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwx------"));
        this.keytool = new KeyTool(this.folder, passwordFile());
    }

    private Path passwordFile() throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            byte[] bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return file;
    }

    /** Keeps what fits and makes what is missing.
     *
     * @param names host names and IP addresses by which the server is reached; at least one */
    LocalCertificate ready(Collection<String> names) throws IOException {
        if (!Files.exists(authorityStore()) || !Files.exists(authority())) makeAuthority();
        if (!fits(names)) makeServer(names);
        return this;
    }

    private void makeAuthority() throws IOException {
        Files.deleteIfExists(authorityStore());
        Files.deleteIfExists(keyStore());
        keytool.run(
                "-genkeypair -alias ca -keystore authority.p12 " + KEY + " -validity " + AUTHORITY_DAYS
                        + " -ext bc:critical=ca:true,pathlen:0 -ext ku:critical=keyCertSign,cRLSign -dname",
                "CN=Readback local authority");
        keytool.run("-exportcert -rfc -alias ca -keystore authority.p12 -file readback-ca.crt");
    }

    /** Made beside the old one and put in its place when it is whole. */
    private void makeServer(Collection<String> names) throws IOException {
        Files.deleteIfExists(folder.resolve("new.p12"));
        String san = "san=" + names.stream().map(LocalCertificate::name).collect(Collectors.joining(","));
        keytool.run("-genkeypair -alias server -keystore new.p12 " + KEY + " -validity " + SERVER_DAYS
                + " -dname CN=Readback");
        keytool.run("-certreq -alias server -keystore new.p12 -file server.csr");
        keytool.run("-gencert -rfc -alias ca -keystore authority.p12 -infile server.csr -outfile server.crt -validity "
                + SERVER_DAYS + " -ext eku=serverAuth -ext ku:critical=digitalSignature -ext " + san);
        keytool.run("-importcert -noprompt -alias ca -keystore new.p12 -file readback-ca.crt");
        keytool.run("-importcert -noprompt -alias server -keystore new.p12 -file server.crt");
        Files.move(
                folder.resolve("new.p12"),
                keyStore(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(folder.resolve("server.csr"));
        Files.deleteIfExists(folder.resolve("server.crt"));
    }

    private static String name(String name) {
        return (name.matches("[0-9.]+|[0-9a-fA-F:]*:[0-9a-fA-F:.]*") ? "ip:" : "dns:") + name;
    }

    private boolean fits(Collection<String> names) throws IOException {
        if (!Files.exists(keyStore())) return false;
        X509Certificate server = server();
        Instant soon = clock.instant().plus(RENEW);
        return server.getNotAfter().toInstant().isAfter(soon) && namesOf(server).containsAll(names);
    }

    static Set<String> namesOf(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? Set.of()
                    : names.stream().map(name -> String.valueOf(name.get(1))).collect(Collectors.toSet());
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** That the server shows. */
    X509Certificate server() throws IOException {
        try (InputStream in = Files.newInputStream(keyStore())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password().toCharArray());
            return (X509Certificate) store.getCertificate("server");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The certificate under " + folder + " cannot be read: move the folder away"
                            + " and start again; devices must then trust the new one.",
                    e);
        }
    }

    /** The file that devices are given to trust. */
    Path authority() {
        return folder.resolve("readback-ca.crt");
    }

    private Path authorityStore() {
        return folder.resolve("authority.p12");
    }

    /** PKCS 12, with the key of the server and its chain. */
    Path keyStore() {
        return folder.resolve("server.p12");
    }

    String password() throws IOException {
        return Files.readString(folder.resolve("password"), StandardCharsets.US_ASCII);
    }

    /** SHA-256 of the authority as devices show it: pairs of digits with colons. */
    String fingerprint() throws IOException {
        try (InputStream in = Files.newInputStream(authority())) {
            var certificate = CertificateFactory.getInstance("X.509").generateCertificate(in);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
