package org.readback.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Sha256;
import org.readback.base.UserError;
import org.readback.evidence.Squads.Squad;
import org.readback.requirement.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class EvidenceFilesTest extends SpringBrowserlessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final byte[] PAPER = bytes("%PDF-1.7 a passport");

    @Autowired
    EvidenceFiles files;

    @Autowired
    EvidenceEntries entries;

    @Autowired
    PersonEvidence people;

    @Autowired
    EvidenceData data;

    @Autowired
    Squads squads;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Squad squad;
    private EntryId passport;

    @BeforeEach
    void onePersonHoldsAPassport() {
        squad = squads.squad(2);
        try (var session = accounts.signIn(squad.supervisor())) {
            entries.enter(new NewEntries(
                    Subject.of("document:passport"),
                    "Ministry",
                    List.of(new NewEntry(
                            squad.person(), Outcome.PASSED, DAY, Optional.empty(), "N1", "", Optional.empty()))));
            passport = entered().id();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private EvidenceLine.Entered entered() {
        return people.of(squad.person())
                .orElseThrow()
                .lines()
                .getFirst()
                .entered()
                .orElseThrow();
    }

    private EvidenceFileId add(String name, byte[] bytes) {
        try (var session = accounts.signIn(squad.supervisor())) {
            return files.add(passport, name, bytes);
        }
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.key()).isEqualTo("evidence.error.file." + key));
    }

    @Test
    void paperIsListedWithItsFingerprintAndSeenByItsPersonAndTheirStaff() {
        EvidenceFileId id = add("passport.pdf", PAPER);

        for (var reader : List.of(squad.supervisor(), squad.rater(), squad.person())) {
            try (var session = accounts.signIn(reader)) {
                EvidenceFile.Content found = files.find(id).orElseThrow();
                assertThat(found.name()).isEqualTo("passport.pdf");
                assertThat(found.type()).isEqualTo("application/pdf");
                assertThat(found.bytes()).isEqualTo(PAPER);
            }
        }
        try (var session = accounts.signIn(squad.supervisor())) {
            EvidenceFile listed = entered().files().getFirst();
            assertThat(listed.sha256()).isEqualTo(Sha256.hex(PAPER)).hasSize(64);
            assertThat(listed.bytes()).isEqualTo(PAPER.length);
        }
    }

    @Test
    void nobodyElseSeesItAndWhatIsForeignLooksLikeWhatIsNot() {
        EvidenceFileId id = add("passport.pdf", PAPER);

        for (var stranger : List.of(
                squad.people().getLast(),
                accounts.fresh(Role.TRAINEE),
                accounts.fresh(Role.INSTRUCTOR),
                squads.squad(1).supervisor())) {
            try (var session = accounts.signIn(stranger)) {
                assertThat(files.find(id)).isEmpty();
                assertThat(files.find(new EvidenceFileId(UUID.randomUUID()))).isEmpty();
                assertThatThrownBy(() -> files.add(passport, "a.pdf", PAPER)).isInstanceOf(AccessDeniedException.class);
            }
        }
        try (var session = accounts.signIn(squad.supervisor())) {
            assertThatThrownBy(() -> files.add(new EntryId(UUID.randomUUID()), "a.pdf", PAPER))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatIsNoPaperOrTooMuchIsRefusedAndNothingKept() {
        refused("type", () -> add("page.pdf", bytes("<html><script>alert(1)</script>")));
        refused("type", () -> add("picture.png", bytes("<svg onload='alert(1)'/>")));
        refused("type", () -> add("program.pdf", bytes("MZ\u0001")));
        refused("type", () -> add("empty.pdf", new byte[0]));
        refused("large", () -> add("large.pdf", new byte[EvidenceFiles.MOST_BYTES + 1]));
        refused("name", () -> add("x".repeat(300), PAPER));
        add("passport.pdf", PAPER);
        refused("known", () -> add("again.pdf", PAPER));
        for (int i = 1; i < 10; i++) add("page.pdf", bytes("%PDF-1.7 page " + i));
        refused("many", () -> add("eleventh.pdf", bytes("%PDF-1.7 one more")));

        try (var session = accounts.signIn(squad.supervisor())) {
            assertThat(entered().files()).hasSize(10);
        }
    }

    @Test
    void fileIsCalledAsWhatItIs() {
        EvidenceFileId id = add("C:\\scans\\pass\u202Efdp.exe", PAPER);

        try (var session = accounts.signIn(squad.person())) {
            assertThat(files.find(id).orElseThrow().name()).isEqualTo("passfdp.exe.pdf");
        }
    }

    @Test
    void fileCannotBeChangedOrTakenOutAndIsInTheCopyOfItsPerson() {
        EvidenceFileId id = add("passport.pdf", PAPER);
        for (String statement : List.of(
                "update evidence_file set name = 'other.pdf' where file_id = ?",
                "delete from evidence_file where file_id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(statement).param(id.fileId()).update())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }

        Map<String, byte[]> copy = new HashMap<>();
        data.files(squad.person(), copy::put);
        assertThat(copy)
                .hasSize(1)
                .hasEntrySatisfying(
                        "papers/" + id + "-passport.pdf",
                        kept -> assertThat(kept).isEqualTo(PAPER));
        copy.clear();
        data.files(squad.supervisor(), copy::put);
        assertThat(copy).isEmpty();
    }
}
