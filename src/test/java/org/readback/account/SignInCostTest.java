package org.readback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;

/** How long a refusal takes says nothing about the name: the hash is nearly all of it. */
@AppTest
class SignInCostTest extends SpringBrowserlessTest {
    private static final String PASSWORD = "lamp river copper eleven";

    @Autowired
    TestAccounts people;

    @Autowired
    Accounts accounts;

    @Autowired
    WorkAs workAs;

    @Test
    void anUnknownNameCostsAsManyHashesAsAKnownOne(
            @Autowired AccountRepository repository,
            @Autowired PasswordEncoder encoder,
            @Autowired ApplicationEventPublisher events,
            @Autowired PlatformTransactionManager transactions,
            @Autowired Clock clock) {
        var counting = new Counting(encoder);
        var signIns = new SignIns(repository, counting, events, transactions, clock);
        AccountId disabled = people.freshWithPassword(PASSWORD, Role.TRAINEE);
        workAs.system(Set.of(Role.ADMINISTRATOR), () -> {
            accounts.disable(disabled);
            return 0;
        });
        counting.encoded = 0;

        for (String name : new String[] {
            people.signInName(people.freshWithPassword(PASSWORD, Role.TRAINEE)),
            people.signInName(people.fresh(Role.TRAINEE)),
            people.signInName(disabled),
            "nobody-" + UUID.randomUUID(),
            ""
        }) {
            counting.checked.clear();

            assertThatThrownBy(() -> signIns.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated(name, "wrong password")))
                    .isInstanceOf(BadCredentialsException.class);

            assertThat(counting.checked).as(name).containsExactly("{argon2}$argon2id$v=19$m=12288,t=3,p=1$");
        }
        assertThat(counting.encoded).isZero();
    }

    /** Notes the method and the cost of each hash that a password is checked against. */
    private static final class Counting implements PasswordEncoder {
        private final PasswordEncoder encoder;
        private final List<String> checked = new ArrayList<>();
        private int encoded;

        Counting(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            encoded++;
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            checked.add(String.valueOf(hash).replaceFirst("(p=\\d+\\$).*", "$1"));
            return encoder.matches(password, hash);
        }
    }
}
