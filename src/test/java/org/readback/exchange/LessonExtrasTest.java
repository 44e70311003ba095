package org.readback.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.bank.BankTask;
import org.readback.bank.ItemStatus;
import org.readback.bank.TaskVersionId;
import org.readback.base.LocalText;
import org.readback.content.CourseText;
import org.readback.course.LessonId;
import org.readback.course.WrittenLesson;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.ReportForm;
import org.readback.item.TaskFrame;
import org.readback.item.TaskUse;
import org.readback.item.Writing;
import org.readback.scenario.ScenarioId;
import org.readback.scenario.ScenarioMap;
import org.readback.scenes.Consequence;
import org.readback.scenes.Scenario;
import org.readback.scenes.Scene;
import org.readback.scenes.Verdict;

class LessonExtrasTest {
    private static final CourseFolders NO_COURSES = new CourseFolders(List.of());

    private final ContentBin bin = new ContentBin(_ -> Optional.empty());

    private static LocalText say(String text) {
        return new LocalText(Map.of("en", text, "kk", text, "ru", text));
    }

    private static WrittenLesson lesson() {
        var course = new CourseText(
                "c", "C", CourseText.Kind.LAW, say("C"), say("C"), List.of(LanguageTag.EN), List.of(), 1, List.of());
        return new WrittenLesson(
                new LessonId("l"), course, "u", 1, Map.of(), List.of(), "[]\n", Map.of(), false, Optional.empty());
    }

    private static BankTask task(String id, String lesson, int version) {
        var frame = new TaskFrame(new ItemId(id), 1, "t", "Title", "Write.", List.of(), "CEFR", TaskUse.PRACTICE);
        var form = new ReportForm(
                "note",
                version,
                "Note",
                List.of(new ReportForm.Field("who", "Who", say("Name").byLanguage(), 1)));
        return new BankTask(
                new TaskVersionId(new ItemId(id), 1), ItemStatus.DRAFT, lesson, new Writing(frame, 1, 20, form));
    }

    private static ScenarioMap scenario(String id, String lesson) {
        var late = new Consequence(Verdict.RIGHT, say("So"), say("Rule"), "Card, par. 1", null, null);
        var scene = new Scene("s", say("S"), say("S"), null, null, 10, List.of(), late);
        return new ScenarioMap(
                new ScenarioId(id),
                new LessonId(lesson),
                true,
                new Scenario(id, say("T"), say("A"), List.of(scene), null));
    }

    private String text(String path) {
        return new String(requireNonNull(bin.files().get(path)), StandardCharsets.UTF_8);
    }

    @Test
    void oneFormStandsForItsVersionsAndThatIsSaid() {
        var extras = new LessonExtras(List.of(task("a", "l", 1), task("b", "l", 2), task("c", "", 3)), List.of());

        extras.write(List.of(lesson()), NO_COURSES, bin);

        assertThat(text("forms/note.yaml")).contains("version: 2");
        assertThat(text("lessons/l/tasks.yaml")).contains("id: \"a\"", "id: \"b\"", "draft: true");
        assertThat(bin.losses()).singleElement().satisfies(lost -> {
            assertThat(lost.item()).isEqualTo("a");
            assertThat(lost.why().key()).isEqualTo("exchange.loss.form");
        });
    }

    @Test
    void scenariosOfOneLessonKeepTheirOrder() {
        var extras = new LessonExtras(List.of(), List.of(scenario("z", "l"), scenario("a", "l")));

        extras.write(List.of(lesson()), NO_COURSES, bin);

        assertThat(bin.files()).containsOnlyKeys("lessons/l/scenario-01-z.yaml", "lessons/l/scenario-02-a.yaml");
    }

    @Test
    void whatBelongsToALessonThatDoesNotGoOutIsSaid() {
        var extras = new LessonExtras(List.of(task("a", "gone", 1)), List.of(scenario("s", "gone")));

        extras.write(List.of(lesson()), NO_COURSES, bin);
        extras.tellHomeless(List.of(lesson()), bin);

        assertThat(bin.files()).isEmpty();
        assertThat(bin.losses())
                .extracting(lost -> lost.item() + " " + lost.why().params())
                .containsExactly("a [gone]", "s [gone]");
    }
}
