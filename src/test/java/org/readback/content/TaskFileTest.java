package org.readback.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readback.item.Speaking;
import org.readback.item.TaskUse;
import org.readback.item.Writing;

class TaskFileTest {
    private static final String TASKS = "courses/demo/01-first/tasks.yaml";
    private static final String FORM = "forms/note.yaml";

    private static Samples good() {
        return Samples.good().with(FORM, """
            id: note
            version: 2
            title: Note
            fields:
              - id: who
                label: Who
                help: {en: Name., kk: Аты., ru: Имя.}
              - id: what
                label: What
                lines: 4
                help: {en: Facts., kk: Фактілер., ru: Факты.}
            """).with(TASKS, """
                tasks:
                  - id: d-w
                    kind: writing
                    band: 2
                    topic: notes
                    title: A note
                    task: Write a note.
                    words: {fewest: 10, most: 20}
                    form: note
                    source: CEFR A2
                  - id: d-s
                    kind: speaking
                    band: 1
                    topic: notes
                    title: A call
                    task: Call.
                    points: [Say who calls.]
                    preparation: 10
                    seconds: 30
                    retries: 1
                    use: level
                    source: CEFR A2
                    draft: true
                """);
    }

    @Test
    void tasksBelongToTheirLessonAndHoldTheirForm() {
        Reading reading = good().read();

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.content().tasks())
                .hasSize(2)
                .allSatisfy(task -> assertThat(task.lesson()).isEqualTo("demo-01"));
        assertThat(reading.content().tasks().getFirst().task()).isInstanceOfSatisfying(Writing.class, writing -> {
            assertThat(writing.form()).isNotNull();
            assertThat(writing.frame().use()).isEqualTo(TaskUse.PRACTICE);
            assertThat(writing.most()).isEqualTo(20);
        });
        assertThat(reading.content().tasks().getLast()).satisfies(task -> {
            assertThat(task.draft()).isTrue();
            assertThat(task.task()).isInstanceOfSatisfying(Speaking.class, speaking -> {
                assertThat(speaking.takes()).isEqualTo(2);
                assertThat(speaking.frame().use()).isEqualTo(TaskUse.LEVEL);
            });
        });
    }

    @Test
    void noFileOfItemsCanHoldATaskThatPeopleMark() {
        fault(Samples.good().replace(Samples.ITEMS, "kind: single-choice", "kind: writing"), Samples.ITEMS, "kind");
        fault(Samples.good().with("bank/pool.yaml", """
            pool: pool
            items:
              - {id: p-1, kind: speaking, seconds: 30, band: 1, topic: t, task: Call., source: CEFR A2}
            """), "bank/pool.yaml", "kind");
    }

    @Test
    void faultsOfTasksAndFormsAreNamed() {
        fault(good().replace(TASKS, "form: note", "form: other"), TASKS, "no form forms/other.yaml");
        fault(good().replace(TASKS, "seconds: 30", "seconds: 10"), TASKS, "seconds");
        fault(good().replace(TASKS, "seconds: 30\n", "seconds: 30\n    form: note\n"), TASKS, "form");
        fault(good().replace(TASKS, "fewest: 10", "fewest: 30"), TASKS, "words must be");
        fault(good().replace(TASKS, "id: d-s", "id: d-01"), TASKS, "second time");
        fault(good().replace(FORM, "id: what", "id: who"), FORM, "two fields have the id");
        fault(good().replace(FORM, "id: note", "id: other"), FORM, "starts with");
        fault(good().replace(FORM, ", ru: Имя.", ""), FORM, "\"ru\" is missing");
    }

    private static void fault(Samples samples, String file, String words) {
        assertThat(samples.faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.toString()).contains(words);
        });
    }
}
