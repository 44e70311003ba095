package org.readback.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.base.Installation;
import org.readback.base.LocalText;
import org.readback.course.CourseOutline.LessonOutline;
import org.readback.course.LessonId;
import org.readback.course.LessonProgress;
import org.springframework.stereotype.Component;

/** Which scenarios are shown to whom. */
@Component
class ScenarioShelf {
    private final ScenarioRows rows;
    private final LessonProgress lessons;
    private final Installation installation;

    ScenarioShelf(ScenarioRows rows, LessonProgress lessons, Installation installation) {
        this.rows = rows;
        this.lessons = lessons;
        this.installation = installation;
    }

    /** Those that trainees of this installation may walk: of lessons that they see, and no draft but in a
     * demonstration. */
    List<StoredScenario> open() {
        Set<LessonId> seen = outlines().stream().map(LessonOutline::id).collect(Collectors.toSet());
        return rows.all().stream()
                .filter(scenario -> seen.contains(scenario.lesson()))
                .filter(scenario -> !scenario.draft() || installation.isDemonstration())
                .toList();
    }

    Optional<StoredScenario> open(ScenarioId id) {
        return open().stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    /** For staff. */
    List<StoredScenario> all() {
        return rows.all();
    }

    /** Title of a lesson that trainees see. */
    Optional<LocalText> title(LessonId lesson) {
        return outlines().stream()
                .filter(each -> each.id().equals(lesson))
                .map(LessonOutline::title)
                .findFirst();
    }

    private List<LessonOutline> outlines() {
        return lessons.courses().stream()
                .flatMap(course -> course.lessons().stream())
                .toList();
    }
}
