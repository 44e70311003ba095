package org.readback.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WorkAs;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptId;
import org.readback.assessment.PaperForm.Use;
import org.readback.assessment.Recomputation;
import org.readback.assessment.Result;
import org.readback.assessment.Result.DutyOutcome;
import org.readback.assessment.Result.DutyResult;
import org.readback.bank.LoggedResponse;
import org.readback.bank.Occasion;
import org.readback.bank.ResponseLog;
import org.readback.base.UserError;
import org.readback.item.LanguageTag;
import org.readback.paper.EntryGrid.Standing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class PaperEntriesTest {
    @Autowired
    PaperEntries entries;

    @Autowired
    PaperDesk desk;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Assessments assessments;

    @Autowired
    ResponseLog log;

    @Autowired
    Recomputation recomputation;

    @Autowired
    WorkAs workAs;

    @Autowired
    JdbcClient jdbc;

    private TestAccounts.Session session = () -> {};
    private AccountId instructor = new AccountId(new UUID(0, 0));
    private AccountId trainee = instructor;

    @BeforeEach
    void signIn() {
        instructor = desk.instructor();
        trainee = desk.trainee(instructor);
        session = accounts.signIn(instructor);
    }

    @AfterEach
    void signOut() {
        session.close();
    }

    private PaperFormId law() {
        return desk.make(PaperDesk.LAW, LanguageTag.EN).getFirst();
    }

    private EntryGrid.Row row(PaperFormId form) {
        return entries.grid(form).orElseThrow().rows().getFirst();
    }

    private void typeAll(PaperFormId form, PaperSittingId sitting) {
        for (PlacedItem item : desk.items(form))
            entries.save(sitting, item.number(), item.key().toLowerCase(Locale.ROOT));
    }

    private Result result(AttemptId attempt) {
        return assessments.result(attempt).orElseThrow().summary().result();
    }

    @Test
    void aSheetWithEverythingRightPassesAsOnTheScreenAndIsMarkedAsPaper() {
        PaperFormId form = law();
        PaperSittingId sitting = entries.begin(form, trainee, desk.today().minusDays(3));
        typeAll(form, sitting);
        assertThat(row(form).points()).isEqualTo(15, within(1e-9));
        assertThat(row(form).open()).isZero();

        AttemptId attempt = entries.finish(sitting);

        assertThat(result(attempt)).isInstanceOfSatisfying(Result.Mastery.class, passed -> {
            assertThat(passed.isPassed()).isTrue();
            assertThat(passed.duties()).extracting(DutyResult::outcome).containsOnly(DutyOutcome.MET);
        });
        assertThat(log.sitting(attempt.attemptId()))
                .hasSize(15)
                .extracting(LoggedResponse::occasion)
                .containsOnly(Occasion.PAPER);
        assertThat(assessments.result(attempt).orElseThrow().paper()).hasValueSatisfying(mark -> {
            assertThat(mark.takenOn()).isEqualTo(desk.today().minusDays(3));
            assertThat(mark.enteredBy()).startsWith("Test p-");
        });
        assertThat(row(form).standing()).isEqualTo(Standing.FINISHED);
    }

    @Test
    void aDutyThatWasMissedIsConfirmedByItsSecondItem() {
        PaperFormId form = law();
        PaperSittingId sitting = entries.begin(form, trainee, desk.today());
        typeAll(form, sitting);
        PlacedItem missed = desk.items(form).stream()
                .filter(item -> item.use() == Use.COUNTS && item.text().frame().duty() != null)
                .findFirst()
                .orElseThrow();
        entries.save(sitting, missed.number(), "?");

        AttemptId attempt = entries.finish(sitting);

        assertThat(result(attempt))
                .isInstanceOfSatisfying(
                        Result.Mastery.class,
                        result -> assertThat(result.duties())
                                .contains(new DutyResult(
                                        String.valueOf(missed.text().frame().duty()), DutyOutcome.CONFIRMED)));
        assertThat(log.sitting(attempt.attemptId())).hasSize(16);
    }

    @Test
    void aLevelTestGivesAnAbilityFromTheLogAndIsRecomputedToTheLastDigit() {
        PaperFormId form = desk.make(PaperDesk.ENGLISH, LanguageTag.EN).getFirst();
        PaperSittingId sitting = entries.begin(form, trainee, desk.today());
        for (PlacedItem item : desk.items(form)) {
            if (item.number() % 3 != 0) entries.save(sitting, item.number(), item.key());
        }

        AttemptId attempt = entries.finish(sitting);

        assertThat(result(attempt))
                .isInstanceOfSatisfying(
                        Result.Levels.class,
                        levels -> assertThat(levels.skills())
                                .hasSize(3)
                                .allSatisfy(
                                        skill -> assertThat(skill.indication()).isPresent()));
        assertThat(workAs.system(Set.of(Role.SUPERVISOR), () -> recomputation.differences(attempt)))
                .hasValue(List.of());
    }

    @Test
    void halfATypedSheetIsThereAgainAndACorrectionKeepsWhatStoodThere() {
        PaperFormId form = law();
        PaperSittingId sitting = entries.begin(form, trainee, desk.today());

        int letters = desk.choices(form).getFirst();

        entries.save(sitting, letters, "A");
        entries.save(sitting, letters, "b");
        entries.save(sitting, letters, "b");

        assertThat(row(form).cells().get(letters - 1).written()).isEqualTo("b");
        assertThat(row(form).open()).isEqualTo(desk.items(form).size() - 1);
        assertThat(jdbc.sql("select written from paper_cell where paper_sitting_id = ? order by revision")
                        .param(sitting.paperSittingId())
                        .query(String.class)
                        .list())
                .containsExactly("A", "b");
    }

    @Test
    void whatCannotBeReadIsNotKeptAndSaidWhy() {
        PaperFormId form = law();
        PaperSittingId sitting = entries.begin(form, trainee, desk.today());
        int letters = desk.choices(form).getFirst();

        assertThat(entries.save(sitting, letters, "Z")).isEqualTo(new CellSaved.Refused("letter"));
        assertThat(row(form).cells().get(letters - 1).isTyped()).isFalse();
    }

    @Test
    void theSamePersonAndFormTwiceAndAChangeAfterTheEndAreRefusedInWords() {
        PaperFormId form = law();
        PaperSittingId sitting = entries.begin(form, trainee, desk.today());
        assertThatThrownBy(() -> entries.begin(form, trainee, desk.today()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("paper.entry.twice");

        AttemptId attempt = entries.finish(sitting);

        assertThat(entries.finish(sitting)).isEqualTo(attempt);
        assertThatThrownBy(() -> entries.save(sitting, 1, "A"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("paper.entry.over");
        assertThatThrownBy(() -> entries.begin(form, trainee, desk.today().plusDays(1)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("paper.entry.day");
    }

    @Test
    void peopleOutOfReachCannotBeAddedSeenOrTypedIn() {
        PaperFormId form = law();
        PaperSittingId sitting = entries.begin(form, trainee, desk.today());
        AccountId stranger = desk.instructor();

        try (var other = accounts.signIn(stranger)) {
            assertThat(entries.grid(form).orElseThrow().rows()).isEmpty();
            assertThat(entries.people(form)).noneMatch(person -> person.id().equals(trainee));
            assertThatThrownBy(() -> entries.begin(form, trainee, desk.today()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> entries.save(sitting, 1, "A")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> entries.finish(sitting)).isInstanceOf(AccessDeniedException.class);
        }
    }
}
