package org.readback.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Invitations;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.base.UserError;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Contingents;
import org.readback.contingent.RollMember;
import org.readback.contingent.Rolls;
import org.readback.formats.RefusedFile;
import org.readback.formats.SheetFile;
import org.readback.identity.ServiceNumber;
import org.readback.requirement.Post;
import org.readback.roll.RollRow.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class RollImportsTest {
    @Autowired
    RollImports imports;

    @Autowired
    RollFiles files;

    @Autowired
    Contingents contingents;

    @Autowired
    Rolls rolls;

    @Autowired
    Invitations invitations;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    private AccountId supervisor = new AccountId(new UUID(0, 0));
    private TestAccounts.Session session = () -> {};
    private ContingentId contingent = new ContingentId(new UUID(0, 0));

    @BeforeEach
    void signIn() {
        supervisor = accounts.fresh(Role.SUPERVISOR);
        session = accounts.signIn(supervisor);
        contingent = contingents.create("Roll " + UUID.randomUUID(), "UNMIKAR", null);
    }

    @AfterEach
    void signOut() {
        session.close();
    }

    private RollPreview look(List<List<String>> rows) {
        SheetFile file = imports.read(RollFixtures.excel(rows));
        return imports.look(contingent, file, imports.guess(file));
    }

    private RollReport take(List<List<String>> rows) {
        SheetFile file = imports.read(RollFixtures.excel(rows));
        return imports.take(contingent, file, imports.guess(file));
    }

    private List<RollMember> members() {
        return rolls.members(contingent, Centre.today(clock));
    }

    @Test
    void ofAHundredAndTwentyRowsThreeAreNamedAndTheOthersTaken() {
        List<List<String>> rows = RollFixtures.withThreeFaults(120);

        RollPreview preview = look(rows);
        RollReport report = take(rows);

        assertThat(preview.with(Outcome.Joins.class)).hasSize(117);
        assertThat(preview.with(Outcome.Faulty.class)).extracting(RollRow::line).containsExactly(12, 22, 32);
        assertThat(preview.with(Outcome.Faulty.class))
                .flatExtracting(row -> ((Outcome.Faulty) row.outcome()).faults())
                .extracting(RollFault::column, RollFault::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(RollColumn.BORN, "roll.fault.date"),
                        org.assertj.core.groups.Tuple.tuple(RollColumn.POSTS, "roll.fault.post"),
                        org.assertj.core.groups.Tuple.tuple(RollColumn.NUMBER, "roll.fault.number.missing"));
        assertThat(report.joined()).isEqualTo(117);
        assertThat(report.faulty()).hasSize(3);
        assertThat(members())
                .hasSize(117)
                .allSatisfy(member -> assertThat(member.identity()).isPresent());
        assertThat(members()).extracting(member -> member.subUnit().toString()).contains("Рота 1 / Взвод 2");
        assertThat(report.slips())
                .hasSize(117)
                .allSatisfy(slip -> assertThat(invitations.find(slip.token())).isPresent());
        assertThat(look(rows).with(Outcome.Same.class)).hasSize(117);
        assertThatThrownBy(() -> take(rows)).isInstanceOf(UserError.class);
    }

    @Test
    void whoIsKnownByTheNumberIsChangedAndNotMadeTwice() {
        List<String> person = RollFixtures.person(1);
        take(List.of(person, RollFixtures.person(2)));
        List<String> changed = RollFixtures.with(RollFixtures.with(person, 1, "сержант"), 6, "радист; водитель");

        RollPreview preview = look(List.of(changed, RollFixtures.with(changed, 1, "капрал")));
        take(List.of(changed));

        assertThat(preview.rows().getFirst().outcome())
                .isInstanceOfSatisfying(
                        Outcome.Changes.class,
                        changes -> assertThat(changes.changes())
                                .containsExactly(
                                        new RollRow.Change(RollColumn.RANK, "рядовой", "сержант"),
                                        new RollRow.Change(RollColumn.POSTS, "RIFLEMAN", "RADIO_OPERATOR,DRIVER")));
        assertThat(preview.rows().getLast().outcome())
                .isEqualTo(new Outcome.Faulty(List.of(RollFault.of(RollColumn.NUMBER, "roll.fault.twice", 2))));
        assertThat(members())
                .filteredOn(member ->
                        member.serviceNumber().equals(java.util.Optional.of(new ServiceNumber(person.getFirst()))))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.rank()).isEqualTo("сержант");
                    assertThat(member.posts()).containsExactly(Post.RADIO_OPERATOR, Post.DRIVER);
                    assertThat(member.subUnit().toString()).isEqualTo("Рота 1 / Взвод 2");
                });
        assertThat(members()).hasSize(2);
    }

    @Test
    void whoServesUnderOthersIsNotTakenFromThem() {
        List<String> person = RollFixtures.person(1);
        take(List.of(person));
        AccountId account = members().getFirst().account();
        try (var _ = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            ContingentId other = contingents.create("Roll " + UUID.randomUUID(), "UNMIKAR", null);
            SheetFile file = imports.read(RollFixtures.excel(List.of(person)));
            Map<RollColumn, Integer> columns = imports.guess(file);

            assertThat(imports.look(other, file, columns).rows())
                    .extracting(RollRow::outcome)
                    .containsExactly(
                            new Outcome.Faulty(List.of(RollFault.of(RollColumn.NUMBER, "roll.fault.foreign"))));
            assertThatThrownBy(() -> imports.look(contingent, file, columns)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> imports.take(contingent, file, columns)).isInstanceOf(AccessDeniedException.class);
            assertThat(imports.target(contingent)).isEmpty();
        }
        ContingentId second = contingents.create("Roll " + UUID.randomUUID(), "UNMIKAR", null);
        SheetFile file = imports.read(RollFixtures.excel(List.of(person)));
        imports.take(second, file, imports.guess(file));
        assertThat(rolls.contingentOf(account, Centre.today(clock))).hasValue(second);
    }

    @Test
    void whatIsNoSheetIsRefusedWithASentence() {
        List<byte[]> hostile = List.of(
                new byte[0],
                new byte[] {'P', 'K', 3, 4, 0, 0},
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0, 0, 0, 0},
                "Number;Surname\n".getBytes(StandardCharsets.UTF_8));
        for (byte[] file : hostile) {
            assertThatThrownBy(() -> imports.read(file)).isInstanceOf(UserError.class);
        }
        assertThatThrownBy(() -> imports.read(hostile.get(1))).isInstanceOf(RefusedFile.class);
        var many = new ArrayList<List<String>>();
        for (int i = 0; i <= RollImports.MOST_ROWS; i++) many.add(List.of("A-" + i, "", "", "", "", "", "", ""));
        assertThatThrownBy(() -> imports.read(RollFixtures.excel(many))).isInstanceOf(UserError.class);
        SheetFile unclear = imports.read("Mark;Surname\n1;2\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> imports.look(contingent, unclear, imports.guess(unclear)))
                .isInstanceOf(UserError.class);
    }

    @Test
    void theEmptySheetIsUnderstoodAndTheRowsAtFaultCanBeBroughtAgain() {
        List<String> bad = RollFixtures.with(RollFixtures.person(1), 6, "повар");
        SheetFile file = imports.read(RollFixtures.excel(List.of(bad)));
        RollPreview preview = imports.look(contingent, file, imports.guess(file));
        SheetFile again = imports.read(files.faulty(file, new RollReport(0, 0, 0, preview.rows(), List.of()).faults()));

        assertThat(again.headings())
                .startsWith(RollFixtures.HEADINGS.toArray(String[]::new))
                .contains("What to do");
        assertThat(again.lines().getFirst().cells()).startsWith(bad.toArray(String[]::new));
        assertThat(imports.guess(again)).isEqualTo(imports.guess(file));
        assertThatThrownBy(() -> imports.read(files.template()))
                .isInstanceOfSatisfying(
                        UserError.class, empty -> assertThat(empty.key()).isEqualTo("roll.error.empty"));
        assertThat(new String(
                        files.slips(
                                "Karana", take(List.of(RollFixtures.person(1))).slips(), "https://a.b"),
                        0,
                        5,
                        StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
