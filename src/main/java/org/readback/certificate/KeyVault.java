package org.readback.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Encrypts private keys for the database under the secret of the installation: {@code READBACK_CERTIFICATE_SECRET} where
 * it is set, which several servers of one installation must share, otherwise a file beside the database that only its
 * owner may read, made at first use. A copy of the database alone signs nothing. */
@Component
class KeyVault {
    private static final String FILE = "signing-key";
    private static final int SECRET_BYTES = 32;
    /** A secret that people chose has to be this long. */
    private static final int LEAST_LETTERS = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final String given;
    private final Path folder;
    private final SecureRandom chance = new SecureRandom();

    KeyVault(@Value("${readback.certificate-secret:}") String given, @Value("${readback.data}") Path data) {
        if (!given.isEmpty() && given.length() < LEAST_LETTERS) {
            throw new IllegalStateException(
                    "READBACK_CERTIFICATE_SECRET is too short: it needs " + LEAST_LETTERS + " letters or more.");
        }
        this.given = given;
        this.folder = data.resolve("keys");
    }

    /** @param about what the secret belongs to: has to be the same when it is opened */
    byte[] close(byte[] secret, String about) {
        byte[] nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, about).doFinal(secret);
            byte[] all = Arrays.copyOf(nonce, nonce.length + closed.length);
            System.arraycopy(closed, 0, all, nonce.length, closed.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty if it was closed under another secret. */
    Optional<byte[]> open(byte[] closed, String about) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(closed, NONCE_BYTES), about)
                    .doFinal(closed, NONCE_BYTES, closed.length - NONCE_BYTES));
        } catch (AEADBadTagException another) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String about) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private SecretKey key() throws GeneralSecurityException {
        byte[] secret = given.isEmpty() ? file() : given.getBytes(StandardCharsets.UTF_8);
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "AES",
                        HKDFParameterSpec.ofExtract()
                                .addIKM(secret)
                                .thenExpand("readback signing key".getBytes(StandardCharsets.UTF_8), SECRET_BYTES));
    }

    private byte[] file() {
        Path file = folder.resolve(FILE);
        try {
            if (Files.notExists(file)) make(file);
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Path file) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        byte[] secret = new byte[SECRET_BYTES];
        chance.nextBytes(secret);
        Path part = Files.createTempFile(
                folder, FILE, null, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, HexFormat.of().formatHex(secret));
        try {
            Files.createLink(file, part); // whole or not at all, and never over another
        } catch (FileAlreadyExistsException first) {
            // another thread was first: its secret counts
        } finally {
            Files.delete(part);
        }
    }
}
