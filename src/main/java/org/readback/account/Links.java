package org.readback.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time links: one live link an account at most, of which only the SHA-256 is kept. The token has 256 random bits,
 * so a plain hash is enough and guessing needs no throttle. */
@Component
class Links {
    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_TOKEN = 100;
    private final JdbcClient jdbc;
    private final RandomGenerator random;

    Links(JdbcClient jdbc, RandomGenerator random) {
        this.jdbc = jdbc;
        this.random = random;
    }

    /** Makes a link for seven days; older ones of the account are over. */
    OneTimeLink make(AccountId account) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Timestamp expiry = jdbc.sql("""
                        insert into invitation (account_id, token_hash, expires_at)
                        values (:account, :hash, now() + interval '7 days')
                        on conflict (account_id) do update
                        set token_hash = excluded.token_hash, expires_at = excluded.expires_at
                        returning expires_at""")
                .param("account", account.accountId())
                .param("hash", hash(token))
                .query(Timestamp.class)
                .single();
        return new OneTimeLink(account, token, expiry.toInstant());
    }

    /** Whose link it is, if it is live. */
    Optional<AccountId> holder(String token) {
        return token.length() > LONGEST_TOKEN
                ? Optional.empty()
                : jdbc.sql("select account_id from invitation where token_hash = ? and expires_at > now()")
                        .param(hash(token))
                        .query(UUID.class)
                        .optional()
                        .map(AccountId::new);
    }

    /** Uses a live link up; of two who try at once, one succeeds. */
    Optional<AccountId> use(String token) {
        return token.length() > LONGEST_TOKEN
                ? Optional.empty()
                : jdbc.sql("delete from invitation where token_hash = ? and expires_at > now() returning account_id")
                        .param(hash(token))
                        .query(UUID.class)
                        .optional()
                        .map(AccountId::new);
    }

    void revoke(AccountId account) {
        jdbc.sql("delete from invitation where account_id = ?")
                .param(account.accountId())
                .update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
