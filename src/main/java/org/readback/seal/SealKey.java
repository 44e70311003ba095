package org.readback.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** A key pair that signs. The same text always gets the same signature. */
public final class SealKey {
    private final PublicSeal seal;
    private final PrivateKey secret;

    private SealKey(PublicSeal seal, PrivateKey secret) {
        this.seal = seal;
        this.secret = secret;
    }

    public static SealKey generate(SecureRandom chance) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(PublicSeal.ALGORITHM);
            generator.initialize(255, chance);
            KeyPair pair = generator.generateKeyPair();
            return new SealKey(PublicSeal.of(pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every JDK since 15 has it
        }
    }

    /** @param secret in PKCS 8, as {@link #secret} gives it
     * @throws IllegalArgumentException if the two do not belong together */
    public static SealKey of(PublicSeal seal, byte[] secret) {
        try {
            var key = new SealKey(
                    seal,
                    KeyFactory.getInstance(PublicSeal.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)));
            if (!seal.verifies(seal.key(), key.sign(seal.key()))) {
                throw new IllegalArgumentException("The two halves of a key do not belong together.");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a private key", e);
        }
    }

    public PublicSeal seal() {
        return seal;
    }

    /** In PKCS 8; never to be shown or stored as it is. */
    public byte[] secret() {
        return secret.getEncoded();
    }

    /** @return in base64url, 86 characters */
    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance(PublicSeal.ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
