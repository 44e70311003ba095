package org.readback.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** The half of a key pair that everybody may know.
 *
 * @param key the 32 bytes of RFC 8032 in base64url, without padding */
public record PublicSeal(String key) {
    static final String ALGORITHM = "Ed25519";
    private static final int BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;
    private static final int ID_BYTES = 8;
    /** What stands before the 32 bytes in a SubjectPublicKeyInfo: RFC 8410. */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /** @throws IllegalArgumentException if it is not 32 bytes in base64url */
    public PublicSeal {
        if (Base64.getUrlDecoder().decode(key).length != BYTES) {
            throw new IllegalArgumentException("not a public key: " + key);
        }
    }

    static PublicSeal of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new PublicSeal(Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(encoded, PREFIX.length, encoded.length)));
    }

    /** SHA-256 of the 32 bytes, in hexadecimal: to be read out when a key is compared. */
    public String fingerprint() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(Base64.getUrlDecoder().decode(key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    /** The first 16 letters of the fingerprint: how signed texts name their key. */
    public String id() {
        return fingerprint().substring(0, 2 * ID_BYTES);
    }

    /** @param signature in base64url; what is none verifies nothing */
    public boolean verifies(String text, String signature) {
        Optional<byte[]> bytes = bytes(signature);
        if (bytes.isEmpty()) return false;
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded())));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(bytes.get());
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<byte[]> bytes(String signature) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(signature))
                    .filter(decoded -> decoded.length == SIGNATURE_BYTES);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] encoded() {
        byte[] raw = Base64.getUrlDecoder().decode(key);
        byte[] all = Arrays.copyOf(PREFIX, PREFIX.length + raw.length);
        System.arraycopy(raw, 0, all, PREFIX.length, raw.length);
        return all;
    }
}
