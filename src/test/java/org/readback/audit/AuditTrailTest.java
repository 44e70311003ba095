package org.readback.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Groups;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.audit.AuditFilter.Days;
import org.readback.base.AuditHeads;
import org.readback.base.Audited;
import org.readback.store.Superuser;
import org.readback.training.TestTraining;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class AuditTrailTest extends SpringBrowserlessTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

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

    @Autowired
    AuditHeads ends;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestTraining training;

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void everyAuditedEventIsARow() {
        String subject = "s-" + UUID.randomUUID();

        events.publishEvent(new Done(subject, "before 1, after 2"));

        assertThat(trail.newest(AuditFilter.of(subject.toUpperCase(Locale.ROOT)), 0, 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("test-done");
                    assertThat(entry.actorName()).startsWith("shared");
                    assertThat(entry.actor()).isPresent();
                    assertThat(entry.detail()).isEqualTo("before 1, after 2");
                });
        assertThat(trail.newest(AuditFilter.of(subject), 1, 10)).isEmpty();
        assertThat(trail.newest(AuditFilter.of("%%"), 0, 10)).isEmpty();
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void whatIsRolledBackLeavesNoRow() {
        String subject = "s-" + UUID.randomUUID();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            events.publishEvent(new Done(subject, ""));
            status.setRollbackOnly();
        });

        assertThat(trail.newest(AuditFilter.of(subject), 0, 10)).isEmpty();
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
        long number = trail.newest(AuditFilter.of("the truth"), 0, 1).getFirst().number();
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
    @WithAccount(Role.ADMINISTRATOR)
    void rowsCutOffTheEndAreFoundByAPlaceThatWasNoted() {
        events.publishEvent(new Done("s-" + UUID.randomUUID(), "the last"));
        AuditHeads.Head end = ends.newest().orElseThrow();
        assertThat(trail.verify(List.of(end))).isInstanceOf(ChainState.Intact.class);
        JdbcTemplate root = superuser.jdbc();
        root.execute("create table cut_off as select * from audit_entry where number = " + end.number());

        root.update("delete from audit_entry where number = ?", end.number());
        ChainState unseen = trail.verify();
        ChainState seen = trail.verify(List.of(end));
        root.execute("insert into audit_entry select * from cut_off");
        root.execute("drop table cut_off");

        assertThat(unseen).isInstanceOf(ChainState.Intact.class);
        assertThat(seen).isEqualTo(new ChainState.Other(end, end.number() - 1));
        assertThat(trail.verify(List.of(end))).isInstanceOf(ChainState.Intact.class);
    }

    @Test
    void applicationCanNeitherChangeNorRemoveRows() {
        for (String change : List.of(
                "update audit_entry set detail = ''",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry add column more text")) {
            assertThatThrownBy(() -> jdbc.execute(change))
                    .as(change)
                    .rootCause()
                    .hasMessageMatching("ERROR: (permission denied for|must be owner of) table audit_entry");
        }
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void entriesAreFoundByPersonContingentActionAndDay() {
        AccountId person = people.fresh(Role.TRAINEE);
        UUID contingent = training.contingent(List.of(), person).contingentId();

        assertThat(trail.newest(filter(people.signInName(person), "", Optional.empty()), 0, 10))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("account-created", "contingent-joined");
        assertThat(trail.newest(filter("", "account-created", Optional.of(contingent)), 0, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject()).isEqualTo(people.signInName(person)));
        assertThat(trail.newest(filter("nobody-" + contingent, "", Optional.empty()), 0, 10))
                .isEmpty();
        var past = new AuditFilter(
                people.signInName(person), "", "", new Days(Optional.empty(), Optional.of(LONG_AGO)), Optional.empty());
        assertThat(trail.newest(past, 0, 10)).isEmpty();
        assertThat(trail.actions()).contains("account-created");
        assertThat(trail.contingents()).extracting(Groups.Group::id).contains(contingent);
    }

    private static AuditFilter filter(String person, String action, Optional<UUID> contingent) {
        return new AuditFilter("", person, action, new Days(Optional.of(LONG_AGO), Optional.empty()), contingent);
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void fileHoldsWhatTheScreenShowsAndTheEndOfTheTrail() {
        String subject = "s-" + UUID.randomUUID();
        events.publishEvent(new Done(subject, "one, \"two\""));

        List<AuditEntry> shown = trail.newest(AuditFilter.of(subject), 0, 10);

        AuditExport export = trail.export(AuditFilter.of(subject));

        assertThat(export.entries()).isEqualTo(shown);
        String csv = new String(export.csv(), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("number,at,actor,actor_id,action,subject,detail,address")
                .contains(
                        subject,
                        "\"one, \"\"two\"\"\"",
                        export.end().orElseThrow().digest());
        assertThat(export.excel("Audit", column -> column)).isEqualTo(export.excel("Audit", column -> column));
        assertThat(trail.newest(AuditFilter.of(subject), 0, 1).getFirst().action())
                .isEqualTo("audit-exported");
    }

    @Test
    void noteOfTheEndIsKeptOutsideTheDatabase(@TempDir Path data) throws IOException {
        var notes = new AuditNotes(data);
        var first = new AuditHeads.Head(3, "a".repeat(64));
        var second = new AuditHeads.Head(5, "b".repeat(64));

        notes.note(first);
        notes.note(first);
        notes.note(second);
        Files.writeString(data.resolve("audit-notes.txt"), "7:abc", StandardOpenOption.APPEND);

        assertThat(new AuditNotes(data).all()).containsExactly(first, second);
        assertThat(new AuditNotes(data.resolve("none")).all()).isEmpty();
    }

    @Test
    @WithAccount({Role.TRAINEE, Role.INSTRUCTOR, Role.SUPERVISOR})
    void nobodyButAdministratorsReads() {
        assertThatThrownBy(() -> trail.newest(AuditFilter.of(""), 0, 1)).isInstanceOf(AccessDeniedException.class);
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
