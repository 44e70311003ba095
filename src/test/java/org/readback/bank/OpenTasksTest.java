package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.item.ItemId;
import org.readback.item.OpenTask;
import org.readback.item.ReportForm;
import org.readback.item.Speaking;
import org.readback.item.TaskFrame;
import org.readback.item.TaskUse;
import org.readback.item.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Each load is taken back at the end: it is of all files at once. */
@AppTest
@Transactional
class OpenTasksTest {
    private static final ItemId WRITTEN = new ItemId("sample-open-w");
    private static final ItemId SPOKEN = new ItemId("sample-open-s");
    private static final String LESSON = "sample-open";

    @Autowired
    OpenTasks tasks;

    private static TaskFrame frame(ItemId id, String task) {
        return new TaskFrame(id, 2, "reports", "A report", task, List.of("Say when."), "CEFR A2", TaskUse.LEVEL);
    }

    private static OpenTask written(String task) {
        var form = new ReportForm(
                "note",
                3,
                "Note",
                List.of(new ReportForm.Field("who", "1. Who", Map.of("en", "Name.", "kk", "Аты."), 2)));
        return new Writing(frame(WRITTEN, task), 10, 20, form);
    }

    private static TaskSource source(OpenTask task) {
        return new TaskSource(LESSON, task, false);
    }

    @Test
    void whatWasStoredIsReadAsItWas() {
        OpenTask spoken = new Speaking(frame(SPOKEN, "Call."), 20, 60, 1);

        assertThat(tasks.load(List.of(source(written("Write.")), source(spoken))))
                .isGreaterThanOrEqualTo(2);

        assertThat(tasks.lesson(LESSON)).extracting(BankTask::task).containsExactly(spoken, written("Write."));
        assertThat(tasks.load(List.of(source(written("Write.")), source(spoken))))
                .isZero();
    }

    @Test
    void anotherWordingIsAnotherVersionAndTheOldOneStays() {
        tasks.load(List.of(source(written("Write."))));
        tasks.load(List.of(source(written("Write it."))));

        BankTask now = tasks.current(WRITTEN).orElseThrow();
        assertThat(now.version().number()).isEqualTo(2);
        assertThat(now.isSpecimen()).isTrue();
        assertThat(tasks.version(new TaskVersionId(WRITTEN, 1)).task()).isEqualTo(written("Write."));
    }

    @Test
    void draftsAreForStaffAndWhatIsGoneIsForNobody() {
        tasks.load(List.of(new TaskSource(LESSON, written("Write."), true)));
        assertThat(tasks.current(WRITTEN)).isEmpty();
        assertThat(tasks.newest(WRITTEN)).isPresent();

        tasks.load(List.of(source(new Speaking(frame(SPOKEN, "Call."), 0, 30, 0))));
        assertThat(tasks.newest(WRITTEN)).isEmpty();
        assertThat(tasks.lesson(LESSON))
                .extracting(task -> task.version().task())
                .containsExactly(SPOKEN);

        tasks.load(List.of(source(written("Write."))));
        assertThat(tasks.current(WRITTEN)).isPresent();
    }

    @Test
    void versionsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> tasks.version(new TaskVersionId(WRITTEN, 7)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TaskVersionId(WRITTEN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(tasks.current(new ItemId("no-such-task"))).isEmpty();
    }
}
