package org.readback.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.ui.NextStep;
import org.readback.base.ui.VoiceRecorder;
import org.readback.item.ItemId;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;
import org.readback.marking.Draft;
import org.readback.marking.MarkingQueue;
import org.readback.marking.TaskSheet;
import org.readback.marking.TestWorks;
import org.readback.marking.Works;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class MarkingViewsTest extends SpringBrowserlessTest {
    @Autowired
    Works works;

    @Autowired
    MarkingQueue queue;

    @Autowired
    TestWorks tests;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MarkingTile tile;

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private TaskView open(ItemId task) {
        return navigate(TaskView.class, Map.of("task", task.itemId()));
    }

    private TaskSheet.State state(ItemId task) {
        return works.open(task).orElseThrow().state();
    }

    @Test
    void aTextIsSavedAsItIsWrittenAndHandedInOnce() {
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            TaskView view = open(TestWorks.FREE);
            assertThat(words(view))
                    .contains("Tell a driver the way", "Nothing is saved yet", "0 words; wanted: 50 to 90");
            WritingPane pane = find(WritingPane.class, view).single();

            pane.fields.values().iterator().next().setValue("Turn left at the bridge.");

            assertThat(words(view)).contains("5 words; wanted", "Saved at");
            assertThat(state(TestWorks.FREE))
                    .isInstanceOfSatisfying(
                            TaskSheet.Open.class,
                            open -> assertThat(open.draft().texts())
                                    .containsEntry(Draft.FREE, "Turn left at the bridge."));

            test(pane.handIn).click();
            test(find(ConfirmDialog.class).single()).confirm();

            assertThat(words(view)).contains("Handed in on", "Turn left at the bridge.");
            assertThat(find(WritingPane.class, view).exists()).isFalse();
            assertThat(state(TestWorks.FREE)).isInstanceOf(TaskSheet.Waiting.class);
        }
    }

    @Test
    void aReportFormHasItsFieldsAndKeepsThemThroughALanguageChange() {
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            TaskView view = open(TestWorks.FORM);
            WritingPane pane = find(WritingPane.class, view).single();
            assertThat(pane.fields).hasSize(8).containsKeys("dtg", "situation");

            pane.fields.values().iterator().next().setValue("121800ZMAY26");
            UI.getCurrent().setLocale(Locale.of("ru"));

            assertThat(pane.fields.values().iterator().next().getValue()).isEqualTo("121800ZMAY26");
            assertThat(words(view)).contains("Сохранено в", "1 слово");
        }
    }

    @Test
    void aRecordingIsHeardAgainAndHandedIn() {
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            TaskView empty = open(TestWorks.SPOKEN);
            assertThat(find(VoiceRecorder.class, empty).exists()).isTrue();
            assertThat(words(empty)).contains("You can record 2 times.");
            var work = ((TaskSheet.Open) state(TestWorks.SPOKEN)).work();
            works.record(work, TestWorks.webm());

            TaskView once = open(TestWorks.SPOKEN);
            assertThat(words(once)).contains("Your recording is saved.", "You can record once more.");
            assertThat(find(Sounds.class, once).all()).hasSize(1);
            test(find(SpeakingPane.class, once).single().handIn).click();
            test(find(ConfirmDialog.class).single()).confirm();

            assertThat(words(once)).contains("Handed in on");
            assertThat(find(VoiceRecorder.class, once).exists()).isFalse();
        }
    }

    @Test
    void staffLookAtATaskAndHaveNothingToDo() {
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            TaskView view = open(TestWorks.FREE);

            assertThat(words(view)).contains("You see the task as trainees do");
            assertThat(find(WritingPane.class, view).exists()).isFalse();
        }
    }

    @Test
    void addressesThatAreNoneLeadNowhere() {
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThatThrownBy(() -> open(new ItemId("no-such-task"))).hasMessageContaining("MissingView");
            for (String id : List.of("x", "00000000-0000-0000-0000-000000000000", "a".repeat(500))) {
                assertThatThrownBy(() -> navigate(MarkingView.class, Map.of("work", id)))
                        .hasMessageContaining("MissingView");
            }
        }
    }

    @Test
    void aRaterGivesPointsOnEveryScaleAndTheTraineeReadsThem() {
        AccountId trainee = accounts.fresh(Role.TRAINEE);
        AccountId rater = accounts.fresh(Role.INSTRUCTOR);
        TestWorks.Parts parts = tests.of(trainee, rater);
        try (var session = accounts.signIn(rater)) {
            QueueView list = navigate(QueueView.class);
            assertThat(find(Anchor.class, list)
                            .withText("Report a vehicle by radio")
                            .exists())
                    .isTrue();
            MarkingView view =
                    navigate(MarkingView.class, Map.of("work", parts.taken().toString()));
            MarkingPane pane = find(MarkingPane.class, view).single();
            test(pane.save).click();
            assertThat(find(RubricPane.class, view).exists())
                    .as("not without points")
                    .isTrue();

            pane.rubric.groups.values().forEach(group -> group.setValue(3));
            pane.remark.setValue("Well spelt.");
            test(pane.save).click();

            assertThat(words(view))
                    .contains("You gave", "3 of 4", "Well spelt.")
                    .doesNotContain("By Test");
            assertThat(queue.sheet().done()).hasSize(1);
        }
        boolean isMarked;
        try (var session = accounts.signIn(trainee)) {
            isMarked = works.mine().stream().anyMatch(card -> card.outcome().isPresent());
            if (isMarked) {
                assertThat(tile.nextStep())
                        .hasValueSatisfying(step -> assertThat(step.path()).isEqualTo("tasks/eng1-02-s1"));
                assertThat(words(open(new ItemId("eng1-02-s1")))).contains("12 of 16 points", "Well spelt.");
                assertThat(tile.nextStep()).isEmpty();
            }
            assertThat(tile.card()).isPresent();
        }
    }

    @Test
    void everyPointOfEveryRubricIsDescribedInEveryLanguage() {
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            navigate(QueueView.class);
            for (String language : List.of("en", "kk", "ru")) {
                for (Rubric rubric : Rubric.values()) {
                    for (RubricScale scale : rubric.scales()) {
                        for (int points = 0; points <= Rubric.MOST; points++) {
                            assertThat(Parts.descriptor(rubric, scale, points, Locale.of(language)))
                                    .doesNotContain("rubric")
                                    .endsWith(".");
                        }
                    }
                }
            }
        }
    }

    @Test
    void whatWaitsIsOnToday() {
        tests.of(accounts.fresh(Role.TRAINEE), accounts.fresh(Role.INSTRUCTOR));
        AccountId both = accounts.fresh(Role.TRAINEE);
        try (var session = accounts.signIn(both)) {
            var work = ((TaskSheet.Open) state(TestWorks.FREE)).work();
            works.handIn(work, new Draft(0, Map.of(Draft.FREE, "Go.")));
        }
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            navigate(QueueView.class);
            assertThat(tile.nextStep())
                    .hasValueSatisfying(
                            step -> assertThat(step).extracting(NextStep::path).isEqualTo("marking"));
            assertThat(words(tile.card().orElseThrow())).contains("Marking", "Open the queue");
        }
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            assertThat(tile.nextStep()).isEmpty();
            assertThat(tile.card()).isEmpty();
        }
    }

    @Test
    void agreementIsShownScaleByScaleAndRaterByRater() {
        AccountId first = accounts.fresh(Role.INSTRUCTOR);
        AccountId second = accounts.fresh(Role.INSTRUCTOR);
        tests.ratedByTwo(first, second);
        try (var session = accounts.signIn(first)) {
            AgreementView view = navigate(AgreementView.class);

            assertThat(words(view))
                    .contains("Works with two raters", "Writing: Facts", "Weighted kappa", "How strict raters are")
                    .contains(accounts.signInName(first));
        }
    }
}
