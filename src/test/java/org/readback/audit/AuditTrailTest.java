package org.readback.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.base.Audited;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class AuditTrailTest extends SpringBrowserlessTest {
    @Autowired
    AuditTrail trail;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestAccounts people;

    @Autowired
    Superuser superuser;

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void everyAuditedEventIsARow() {
        String subject = "s-" + UUID.randomUUID();

        events.publishEvent(new Done(subject, "before 1, after 2"));

        assertThat(trail.newest(subject.toUpperCase(Locale.ROOT), 0, 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("test-done");
                    assertThat(entry.actorName()).startsWith("shared");
                    assertThat(entry.actor()).isPresent();
                    assertThat(entry.detail()).isEqualTo("before 1, after 2");
                });
        assertThat(trail.newest(subject, 1, 10)).isEmpty();
        assertThat(trail.newest("%%", 0, 10)).isEmpty();
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void whatIsRolledBackLeavesNoRow() {
        String subject = "s-" + UUID.randomUUID();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            events.publishEvent(new Done(subject, ""));
            status.setRollbackOnly();
        });

        assertThat(trail.newest(subject, 0, 10)).isEmpty();
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void accountChangeWithoutItsRowDoesNotExist() {
        JdbcTemplate root = superuser.jdbc();
        AccountId[] made = new AccountId[1];
        root.execute("revoke insert on audit_entry from readback_app");
        try {
            assertThatThrownBy(() -> made[0] = people.fresh(Role.TRAINEE))
                    .hasRootCauseMessage("ERROR: permission denied for table audit_entry");
        } finally {
            root.execute("grant insert on audit_entry to readback_app");
        }
        assertThat(made[0]).isNull();
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void tamperingIsFound() {
        String subject = "s-" + UUID.randomUUID();
        events.publishEvent(new Done(subject, "the truth"));
        events.publishEvent(new Done(subject, "afterwards"));
        long number = trail.newest("the truth", 0, 1).getFirst().number();
        JdbcTemplate root = superuser.jdbc();
        assertThat(trail.verify()).isInstanceOf(ChainState.Intact.class);

        root.update("update audit_entry set detail = 'a lie' where number = ?", number);
        ChainState changed = trail.verify();
        root.update("update audit_entry set detail = 'the truth' where number = ?", number);
        root.update("update audit_entry set number = -number where number = ?", number);
        ChainState removed = trail.verify();
        root.update("update audit_entry set number = -number where number = -?", number);

        assertThat(changed).isEqualTo(new ChainState.Broken(number));
        assertThat(removed).isInstanceOf(ChainState.Broken.class);
        assertThat(trail.verify()).isInstanceOf(ChainState.Intact.class);
    }

    @Test
    @WithAccount({Role.TRAINEE, Role.INSTRUCTOR, Role.SUPERVISOR})
    void nobodyButAdministratorsReads() {
        assertThatThrownBy(() -> trail.newest("", 0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trail.verify()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void digestCoversEveryField() {
        AuditEntry entry =
                new AuditEntry(1, Instant.EPOCH, Optional.empty(), "a", "b", "c", "d", Optional.of("192.0.2.1"));
        byte[] digest = Digests.of(Digests.origin(), entry);

        AuditEntry shifted =
                new AuditEntry(1, Instant.EPOCH, Optional.empty(), "ab", "", "c", "d", Optional.of("192.0.2.1"));
        AuditEntry nowhere = new AuditEntry(1, Instant.EPOCH, Optional.empty(), "a", "b", "c", "d", Optional.empty());

        assertThat(Digests.of(Digests.origin(), shifted)).isNotEqualTo(digest);
        assertThat(Digests.of(Digests.origin(), nowhere)).isNotEqualTo(digest);
        assertThat(Digests.of(digest, entry)).isNotEqualTo(digest);
    }

    private record Done(String subject, String detail) implements Audited {
        @Override
        public String action() {
            return "test-done";
        }
    }
}
