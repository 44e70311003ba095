package org.readback.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenTaskTest {
    private static final TaskFrame FRAME = new TaskFrame(
            new ItemId("t-1"), 2, "patrol", "Title", "Write.", List.of("Say who."), "CEFR A2", TaskUse.PRACTICE);

    @Test
    void aTaskThatPeopleMarkIsNoItemAndHasNoKey() {
        assertThat(Item.class.getPermittedSubclasses()).doesNotContain(Writing.class, Speaking.class);
        assertThat(OpenTask.class.getPermittedSubclasses()).containsExactlyInAnyOrder(Writing.class, Speaking.class);
    }

    @Test
    void everyRubricHasFourScales() {
        assertThat(Rubric.values())
                .allSatisfy(rubric -> assertThat(rubric.scales()).hasSize(4).doesNotHaveDuplicates());
        assertThat(new Writing(FRAME, 10, 20, null).rubric()).isEqualTo(Rubric.WRITING);
        assertThat(new Speaking(FRAME, 0, 60, 1).rubric()).isEqualTo(Rubric.SPEAKING);
    }

    @Test
    void limitsOfRecordingsAreKept() {
        assertThat(new Speaking(FRAME, 30, 15, 1).takes()).isEqualTo(2);
        assertThatThrownBy(() -> new Speaking(FRAME, 0, 14, 0)).hasMessageContaining("15 to 180");
        assertThatThrownBy(() -> new Speaking(FRAME, 0, 181, 0)).hasMessageContaining("15 to 180");
        assertThatThrownBy(() -> new Speaking(FRAME, 0, 60, 2)).hasMessageContaining("retries");
        assertThatThrownBy(() -> new Speaking(FRAME, 181, 60, 0)).hasMessageContaining("preparation");
    }

    @Test
    void limitsOfTextsAndFormsAreKept() {
        var field = new ReportForm.Field("line-1", "Line 1", Map.of(), 1);

        assertThatThrownBy(() -> new Writing(FRAME, 20, 10, null)).hasMessageContaining("words");
        assertThatThrownBy(() -> new ReportForm("f", 1, "Form", List.of(field, field)))
                .hasMessageContaining("line-1");
        assertThatThrownBy(() -> new ReportForm("f", 0, "Form", List.of(field))).hasMessageContaining("from 1");
        assertThatThrownBy(() -> new ReportForm("f", 1, "Form", List.of())).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new ReportForm.Field("a", "A", Map.of(), 13)).hasMessageContaining("lines");
    }

    @Test
    void usesAreReadAsTheyAreWritten() {
        assertThat(TaskUse.of("stanag-6001")).contains(TaskUse.STANAG_6001);
        assertThat(TaskUse.of("exam")).isEmpty();
    }

    @Test
    void wordsAreCountedAsPeopleCountThem() {
        assertThat(WordCount.of("")).isZero();
        assertThat(WordCount.of(" - , . ")).isZero();
        assertThat(WordCount.of("We don’t stop at Post-4.")).isEqualTo(5);
        assertThat(WordCount.of("At 06:30, 2.5 km north\nof the bridge")).isEqualTo(8);
        assertThat(WordCount.of("Қайта айтыңыз, прошу")).isEqualTo(3);
    }
}
