package org.readback.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readback.marking.TestWorks.FORM;
import static org.readback.marking.TestWorks.FREE;
import static org.readback.marking.TestWorks.SPOKEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.UserError;
import org.readback.item.ItemId;
import org.readback.item.Rubric;
import org.readback.marking.TaskSheet.Looking;
import org.readback.marking.TaskSheet.Marked;
import org.readback.marking.TaskSheet.Open;
import org.readback.marking.TaskSheet.Waiting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class WorksTest {
    @RegisterExtension
    final FreshTrainee me = new FreshTrainee();

    @Autowired
    Works works;

    @Autowired
    MarkingQueue queue;

    @Autowired
    TestWorks tests;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private static Draft draft(int revision, String text) {
        return new Draft(revision, Map.of(Draft.FREE, text));
    }

    private TaskSheet.State state(ItemId task) {
        return works.open(task).orElseThrow().state();
    }

    @Test
    void aDraftIsThereAgainInAnotherWindow() {
        WorkId work = tests.open(FREE).work();

        Saved saved = works.save(work, draft(0, "At the"));
        works.save(work, draft(saved.revision(), "At the bridge"));

        Open again = tests.open(FREE);
        assertThat(again.work()).isEqualTo(work);
        assertThat(again.draft()).isEqualTo(draft(2, "At the bridge"));
        assertThat(again.savedAt()).isPresent();
    }

    @Test
    void anOlderWindowWritesOverNothing() {
        WorkId work = tests.open(FREE).work();
        works.save(work, draft(0, "new"));

        assertThatThrownBy(() -> works.save(work, draft(0, "old"))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> works.handIn(work, draft(0, "old"))).isInstanceOf(UserError.class);

        assertThat(tests.open(FREE).draft().texts()).containsEntry(Draft.FREE, "new");
    }

    @Test
    void onlyFieldsOfTheFormAreKept() {
        WorkId work = tests.open(FORM).work();

        works.save(
                work, new Draft(0, Map.of("dtg", "121800ZMAY26\u0000", "other", "x", "situation", "y".repeat(10_001))));

        assertThat(tests.open(FORM).draft().texts())
                .doesNotContainKey("other")
                .containsEntry("dtg", "121800ZMAY26")
                .hasEntrySatisfying("situation", text -> assertThat(text).hasSize(Draft.MOST));
    }

    @Test
    void handedInTwiceIsOnce() {
        WorkId work = tests.open(FREE).work();

        works.handIn(work, draft(0, "Turn left."));
        TaskSheet second = works.handIn(work, draft(0, "Turn right."));

        assertThat(second.state())
                .isInstanceOfSatisfying(
                        Waiting.class,
                        waiting -> assertThat(waiting.handedIn().texts()).containsEntry(Draft.FREE, "Turn left."));
        assertThat(state(FREE)).isEqualTo(second.state());
        assertThatThrownBy(() -> works.save(work, draft(1, "more"))).isInstanceOf(UserError.class);
    }

    @Test
    void twoWindowsHandInAtOnceAndOneTextIsThere() throws Exception {
        WorkId work = tests.open(FREE).work();
        List<Callable<Boolean>> windows = new ArrayList<>();
        for (String text : List.of("one", "two")) {
            windows.add(() -> {
                try (var session = accounts.signIn(me.id())) {
                    works.handIn(work, draft(0, text));
                    return true;
                }
            });
        }
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(windows)) assertThat(done.get()).isTrue();
        }

        assertThat(jdbc.sql("select count(*) from hand_in where work_id = ?")
                        .param(work.workId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nothingIsNotHandedIn() {
        WorkId written = tests.open(FREE).work();
        WorkId spoken = tests.open(SPOKEN).work();

        assertThatThrownBy(() -> works.handIn(written, draft(0, " \n"))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> works.handIn(spoken, Draft.EMPTY)).isInstanceOf(UserError.class);

        assertThat(state(FREE)).isInstanceOf(Open.class);
    }

    @Test
    void asManyRecordingsAreKeptAsTheTaskAllowsAndTheLastIsHandedIn() {
        WorkId work = tests.open(SPOKEN).work();
        RecordingId first = works.record(work, TestWorks.webm());
        RecordingId second = works.record(work, TestWorks.webm());

        assertThatThrownBy(() -> works.record(work, TestWorks.webm())).isInstanceOf(UserError.class);
        assertThat(tests.open(SPOKEN).takes()).containsExactly(first, second);

        assertThat(works.handIn(work, Draft.EMPTY).state())
                .isInstanceOfSatisfying(
                        Waiting.class,
                        waiting -> assertThat(waiting.handedIn().recording()).contains(second));
        assertThat(works.listen(work, second)).isPresent();
    }

    @Test
    void whatIsNoRecordingIsRefused() {
        WorkId spoken = tests.open(SPOKEN).work();
        WorkId written = tests.open(FREE).work();

        assertThatThrownBy(() -> works.record(spoken, new byte[100])).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> works.record(
                        spoken, "<html>webm A_OPUS".repeat(10).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> works.record(spoken, new byte[Sound.MOST + 1])).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> works.record(written, TestWorks.webm())).isInstanceOf(UserError.class);
    }

    @Test
    void staffLookAndLeaveNothing() {
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThat(state(FREE)).isInstanceOf(Looking.class);
            assertThat(works.mine()).isEmpty();
        }
    }

    @Test
    void thereIsNoTaskThatNobodyWrote() {
        assertThat(works.open(new ItemId("no-such-task"))).isEmpty();
        assertThat(works.again(new ItemId("no-such-task"))).isEmpty();
    }

    @Test
    void marksAreNewUntilTheirOwnerLooksAndThenTheTaskMayBeDoneAgain() {
        WorkId work = tests.handedIn(me.id(), 1);
        assertThat(works.again(FREE).orElseThrow().state()).isInstanceOf(Waiting.class);
        var rater = accounts.fresh(Role.INSTRUCTOR);
        tests.take(rater, work);
        try (var session = accounts.signIn(rater)) {
            queue.rate(work, TestWorks.all(Rubric.WRITING, 3, "Clear."));
        }

        assertThat(works.mine())
                .singleElement()
                .satisfies(card -> assertThat(card.isNew()).isTrue());
        assertThat(state(FREE)).isInstanceOfSatisfying(Marked.class, marked -> {
            assertThat(marked.marks().outcome().total()).isEqualTo(12);
            assertThat(marked.marks().remarks())
                    .extracting(TaskSheet.Remark::text)
                    .containsExactly("Clear.");
        });
        assertThat(works.mine())
                .singleElement()
                .satisfies(card -> assertThat(card.isNew()).isFalse());

        assertThat(works.again(FREE).orElseThrow().state()).isInstanceOf(Open.class);
        assertThat(works.mine()).hasSize(2);
    }
}
