package org.readback.account;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: Argon2id, the parameters written into each hash, so that they can rise later.
 *
 * <p>12 MiB, 3 passes, 1 lane is one of the settings of equal strength that the OWASP cheat sheet recommends. Measured
 * on two busy cores: 82 to 100 ms a check (19 MiB and 2 passes: 100 to 137 ms), on idle ones about 60 ms; a class of
 * 75 signs in within about 3 s. */
@Configuration(proxyBeanMethods = false)
class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 12_288;
    private static final int PASSES = 3;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2",
                Map.of("argon2", new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES)));
    }
}
