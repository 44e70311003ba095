package org.readback.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.base.UserError;
import org.readback.contingent.Members;
import org.readback.contingent.NewMember;
import org.readback.requirement.Post;
import org.readback.snapshot.Difference;
import org.readback.snapshot.Snapshot;
import org.readback.snapshot.SnapshotText;
import org.readback.visit.TestVisits.Planned;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class VisitsTest {
    @Autowired
    Visits visits;

    @Autowired
    Freezes freezes;

    @Autowired
    SpotChecks spots;

    @Autowired
    TestVisits planned;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Members members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aPlannedVisitComesWithTheChecklistAndKeepsWhoTickedWhat() {
        Planned plan = planned.plan(1);
        try (var session = accounts.signIn(plan.supervisor())) {
            Task first = visits.find(plan.visit())
                    .orElseThrow()
                    .tasks(TaskKind.CHECK)
                    .getFirst();
            LocalDate due = TestVisits.DAY.minusDays(7);

            visits.step(first.id(), new TaskStep("Maj. Demo", Optional.of(due), TaskStep.State.OPEN));
            visits.step(first.id(), new TaskStep("Maj. Demo", Optional.of(due), TaskStep.State.DONE));
            visits.step(first.id(), new TaskStep("Maj. Demo", Optional.of(due), TaskStep.State.DONE));
            visits.add(
                    plan.visit(),
                    TaskKind.ACTION,
                    " Repeat first aid ",
                    new TaskStep("", Optional.empty(), TaskStep.State.OPEN));

            VisitSheet sheet = visits.find(plan.visit()).orElseThrow();
            assertThat(sheet.card().checks()).isEqualTo(Task.STANDARD.size());
            assertThat(sheet.card().done()).isEqualTo(1);
            assertThat(sheet.tasks(TaskKind.CHECK).getFirst().steps())
                    .extracting(taken -> taken.step().state())
                    .containsExactly(TaskStep.State.OPEN, TaskStep.State.OPEN, TaskStep.State.DONE);
            assertThat(sheet.tasks(TaskKind.ACTION))
                    .singleElement()
                    .satisfies(task -> assertThat(task.words()).isEqualTo("Repeat first aid"));
        }
    }

    @Test
    void whatWasFrozenStaysWhateverChanges() {
        Planned plan = planned.plan(3);
        try (var session = accounts.signIn(plan.supervisor())) {
            FreezeCard first = freezes.freeze(plan.visit());
            Snapshot before = freezes.find(first.id()).orElseThrow().snapshot();
            assertThat(freezes.changes(plan.visit()).orElseThrow().isNone()).isTrue();

            members.leave(plan.contingent(), plan.people().getFirst(), Centre.today(clock), "Ill");
            AccountId newcomer = accounts.fresh(Role.TRAINEE);
            members.join(
                    plan.contingent(), new NewMember(newcomer, "Cpl", Post.MEDIC, "Platoon 2"), Centre.today(clock));

            assertThat(freezes.find(first.id()).orElseThrow().snapshot()).isEqualTo(before);
            Difference difference = freezes.changes(plan.visit()).orElseThrow();
            assertThat(difference.joined()).singleElement().asString().startsWith("Cpl ");
            assertThat(difference.left()).singleElement().asString().startsWith("Pte ");
            FreezeCard second = freezes.freeze(plan.visit());
            assertThat(second.number()).isEqualTo(2);
            assertThat(second.sha256()).isNotEqualTo(first.sha256());
            assertThat(freezes.changes(plan.visit()).orElseThrow().isNone()).isTrue();
        }
    }

    @Test
    void whatIsWrittenIsReadBackAndWrittenTheSame() {
        Planned plan = planned.plan(2);
        try (var session = accounts.signIn(plan.supervisor())) {
            Snapshot snapshot = freezes.find(freezes.freeze(plan.visit()).id())
                    .orElseThrow()
                    .snapshot();

            String text = SnapshotText.write(snapshot);

            assertThat(SnapshotText.write(SnapshotText.read(text))).isEqualTo(text);
            assertThat(snapshot.people()).hasSize(2);
            assertThat(snapshot.training()).isNotEmpty();
        }
    }

    @Test
    void theApplicationCannotChangeWhatWasFrozen() {
        List<String> allowed = jdbc.sql("""
            select table_name || ' ' || privilege_type from information_schema.role_table_grants
            where grantee = 'readback_app' and table_name in ('visit_freeze', 'visit_freeze_file', 'visit_sample', 'visit_spot_check')
            """).query((row, _) -> row.getString(1)).list();

        assertThat(allowed).allMatch(each -> each.endsWith("SELECT") || each.endsWith("INSERT"));
    }

    @Test
    void thePeopleDrawnAnswerAndTheNewestEntryCounts() {
        Planned plan = planned.plan(6);
        try (var session = accounts.signIn(plan.supervisor())) {
            SampleId id = spots.draw(freezes.freeze(plan.visit()).id(), 4);
            SpotSheet sheet = spots.find(id).orElseThrow();
            SpotSheet.Asked asked = sheet.people().getFirst();
            String question = asked.questions().getFirst();

            spots.enter(id, asked.person(), question, SpotResult.WRONG);
            spots.enter(id, asked.person(), question, SpotResult.RIGHT);

            assertThat(sheet.people()).hasSize(4);
            assertThat(sheet.people())
                    .allSatisfy(each -> assertThat(each.questions())
                            .hasSize(SpotChecks.EACH)
                            .isSubsetOf(SpotChecks.QUESTIONS));
            assertThat(spots.find(id).orElseThrow().people().getFirst().results())
                    .containsEntry(question, SpotResult.RIGHT);
            assertThat(visits.find(plan.visit()).orElseThrow().findings())
                    .containsExactly(new VisitSheet.Finding(id, 1, 1));
            assertThat(new String(
                            spots.print(id, java.util.Locale.of("kk")).orElseThrow(),
                            0,
                            5,
                            java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThatThrownBy(() -> spots.enter(id, accounts.fresh(Role.TRAINEE), question, SpotResult.RIGHT))
                    .isInstanceOf(UserError.class);
        }
    }

    @Test
    void anotherSupervisorSeesAndChangesNothing() {
        Planned plan = planned.plan(1);
        FreezeId freeze;
        try (var session = accounts.signIn(plan.supervisor())) {
            freeze = freezes.freeze(plan.visit()).id();
        }
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            assertThat(visits.mine()).isEmpty();
            assertThat(visits.find(plan.visit())).isEmpty();
            assertThat(freezes.find(freeze)).isEmpty();
            assertThat(freezes.changes(plan.visit())).isEmpty();
            assertThatThrownBy(() -> freezes.freeze(plan.visit())).isInstanceOf(UserError.class);
            assertThatThrownBy(() -> spots.draw(freeze, 1)).isInstanceOf(UserError.class);
        }
    }
}
