package org.readback.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.bank.LoggedResponse;
import org.readback.bank.Occasion;
import org.readback.bank.ResponseLog;
import org.readback.base.UserError;
import org.readback.course.LessonId;
import org.readback.item.ItemId;
import org.readback.item.Response;
import org.readback.item.Skill;
import org.readback.practice.PracticeSheet.Asking;
import org.readback.practice.PracticeSheet.Finished;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class PracticeRunsTest extends SpringBrowserlessTest {
    private static final Focus USE = new Focus.OfSkill(Skill.USE);

    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    PracticeRuns runs;

    @Autowired
    PracticeKeys keys;

    @Autowired
    ResponseLog log;

    @Autowired
    ItemBank bank;

    @Autowired
    PracticeItems items;

    @Autowired
    TestAccounts accounts;

    @Test
    void runAsksTenDifferentItemsAndEachAnswerIsOneRow() {
        RunId run = runs.start(USE);
        Finished finished = finish(run, true);

        List<LoggedResponse> answers = log.sitting(run.runId());
        assertThat(finished.correct()).isEqualTo(10);
        assertThat(finished.items()).isEqualTo(10);
        assertThat(finished.missed()).isEmpty();
        assertThat(answers).hasSize(10).allMatch(answer -> answer.occasion() == Occasion.PRACTICE);
        assertThat(answers).extracting(answer -> answer.item().item()).doesNotHaveDuplicates();
        assertThat(answers)
                .allMatch(answer -> bank.version(answer.item()).frame().skill() == Skill.USE);
    }

    @Test
    void missedItemsComeOnceMoreAfterThreeOthers() {
        RunId run = runs.start(USE);
        Asking first = asking(run);
        runs.answer(run, first.nonce(), new Response.DontKnow());
        for (int others = 0; others < 3; others++) right(run);

        Asking again = asking(run);
        assertThat(again.again()).isTrue();
        assertThat(again.item().frame().id()).isEqualTo(first.item().frame().id());
        Finished finished = finish(run, true);
        assertThat(finished.correct()).isEqualTo(9);
        assertThat(finished.missed()).hasSize(1).allMatch(PracticeSheet.Missed::rightLater);
        assertThat(finished.lessons()).hasSize(1);
        assertThat(log.sitting(run.runId())).hasSize(11);
    }

    @Test
    void doubleClickIsOneRowAndTellsTheSameTwice() {
        RunId run = runs.start(USE);
        Asking asking = asking(run);

        var first = runs.answer(run, asking.nonce(), new Response.DontKnow());
        var second = runs.answer(run, asking.nonce(), keys.right(run));

        assertThat(first).isPresent();
        assertThat(second).isEqualTo(first);
        assertThat(log.sitting(run.runId())).hasSize(1);
    }

    /** As two connections would, at the same moment. */
    @Test
    void twoTabsAtOnceWriteOneRow() throws Exception {
        RunId run = runs.start(USE);
        UUID nonce = asking(run).nonce();
        Callable<Optional<PracticeAnswer>> tab = () -> {
            try (var session = accounts.signIn(trainee.id())) {
                return runs.answer(run, nonce, new Response.DontKnow());
            }
        };

        try (var tabs = Executors.newFixedThreadPool(2)) {
            var first = tabs.submit(tab);
            var second = tabs.submit(tab);
            assertThat(first.get()).isPresent().isEqualTo(second.get());
        }
        assertThat(log.sitting(run.runId())).hasSize(1);
    }

    @Test
    void nothingOfKeyOrReasonIsInWhatIsAsked() {
        RunId run = runs.start(new Focus.OfSkill(Skill.APPLICATION));
        while (runs.open(run).orElseThrow() instanceof Asking asking) {
            var item = bank.current(asking.item().frame().id())
                    .orElseThrow()
                    .in(asking.item().frame().language());
            String sent = asking.toString();
            assertThat(sent).contains(item.stem());
            assertThat(sent)
                    .doesNotContain(
                            item.feedback().right(),
                            item.feedback().wrong(),
                            item.frame().source());
            items.all().stream()
                    .filter(other -> !other.version().item().equals(item.id()))
                    .map(other -> other.in(asking.item().frame().language()).stem())
                    .filter(stem -> !stem.equals(item.stem()))
                    .forEach(stem -> assertThat(sent).doesNotContain("stem=" + stem));
            runs.answer(run, asking.nonce(), keys.right(run));
        }
    }

    @Test
    void staleTabIsToldAndNothingIsWritten() {
        RunId run = runs.start(USE);
        asking(run);

        assertThat(runs.answer(run, UUID.randomUUID(), new Response.DontKnow())).isEmpty();
        assertThat(log.sitting(run.runId())).isEmpty();
    }

    @Test
    void leftRunGoesOnAtTheSameItemInTheSameOrder() {
        RunId run = runs.start(USE);
        right(run);
        Asking before = asking(run);

        assertThat(asking(run)).isEqualTo(before);
        assertThat(runs.start(USE)).isEqualTo(run);
        assertThat(runs.choices().open()).hasValueSatisfying(begun -> {
            assertThat(begun.run()).isEqualTo(run);
            assertThat(begun.done()).isEqualTo(1);
        });
    }

    @Test
    void anotherFocusEndsTheOpenRunAndKeepsItsAnswers() {
        RunId first = runs.start(USE);
        Asking asked = asking(first);
        right(first);

        RunId second = runs.start(new Focus.OfTopic(new LessonId("eng1-02")));

        assertThat(second).isNotEqualTo(first);
        assertThat(runs.open(first)).containsInstanceOf(Finished.class);
        assertThat(runs.answer(first, asked.nonce(), new Response.DontKnow()))
                .hasValueSatisfying(
                        answer -> assertThat(answer.outcome().score().isFull()).isTrue());
        assertThat(log.sitting(first.runId())).hasSize(1);
        assertThat(asking(second).item().frame().id().itemId()).startsWith("eng1-02");
    }

    @Test
    void mistakesComeFirstAndLeaveWhenTheyAreRight() {
        RunId topic = runs.start(new Focus.OfTopic(new LessonId("eng1-01")));
        var missed = new ArrayList<ItemId>();
        while (runs.open(topic).orElseThrow() instanceof Asking asking) {
            if (!asking.again() && missed.size() < 2)
                missed.add(asking.item().frame().id());
            boolean isWrong = missed.contains(asking.item().frame().id());
            runs.answer(topic, asking.nonce(), isWrong ? new Response.DontKnow() : keys.right(topic));
        }
        assertThat(runs.choices().mistakes())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.items()).isEqualTo(2));

        RunId mistakes = runs.start(new Focus.Mistakes());
        finish(mistakes, true);

        assertThat(log.sitting(mistakes.runId()).subList(0, 2))
                .extracting(answer -> answer.item().item())
                .containsExactlyInAnyOrderElementsOf(missed);
        assertThat(runs.choices().mistakes()).isEmpty();
    }

    @Test
    void withoutMistakesThereIsNothingToPractiseThere() {
        assertThatThrownBy(() -> runs.start(new Focus.Mistakes())).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> runs.start(new Focus.OfTopic(new LessonId("no-such"))))
                .isInstanceOf(UserError.class);
    }

    @Test
    void noItemOfATestIsEverPractised() {
        var pools = new HashSet<ItemId>();
        for (String pool : bank.pools()) {
            bank.pool(pool).forEach(item -> pools.add(item.version().item()));
        }
        History nothing = new History(List.of(), Instant.EPOCH);

        assertThat(pools).isNotEmpty();
        assertThat(items.all()).isNotEmpty().allMatch(item -> item.home() instanceof ItemHome.Lesson);
        for (Skill skill : Skill.values()) {
            assertThat(items.of(new Focus.OfSkill(skill), nothing))
                    .extracting(BankItem::version)
                    .noneMatch(version -> pools.contains(version.item()));
        }
        for (String pool : bank.pools()) {
            assertThat(items.of(new Focus.OfTopic(new LessonId(pool)), nothing)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Skill.class,
            names = {"READING", "USE", "KNOWLEDGE", "APPLICATION"})
    void everySkillThatLessonsTeachCanBePractised(Skill skill) {
        RunId run = runs.start(new Focus.OfSkill(skill));

        finish(run, false);

        assertThat(log.sitting(run.runId()))
                .isNotEmpty()
                .allMatch(answer -> bank.version(answer.item()).home() instanceof ItemHome.Lesson);
    }

    @Test
    void runOfAnotherPersonIsRefused() {
        RunId run = runs.start(USE);
        UUID nonce = asking(run).nonce();

        try (var other = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThat(runs.open(run)).isEmpty();
            assertThatThrownBy(() -> runs.answer(run, nonce, new Response.DontKnow()))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private Asking asking(RunId run) {
        return (Asking) runs.open(run).orElseThrow();
    }

    private void right(RunId run) {
        runs.answer(run, asking(run).nonce(), keys.right(run));
    }

    private Finished finish(RunId run, boolean isRight) {
        PracticeSheet sheet = runs.open(run).orElseThrow();
        while (sheet instanceof Asking asking) {
            runs.answer(run, asking.nonce(), isRight ? keys.right(run) : new Response.DontKnow());
            sheet = runs.open(run).orElseThrow();
        }
        return (Finished) sheet;
    }
}
