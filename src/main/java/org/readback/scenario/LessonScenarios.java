package org.readback.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.course.LessonExtra;
import org.readback.course.LessonId;
import org.springframework.stereotype.Component;

/** The ways from a lesson to its scenarios: trainees walk, instructors look at the map. */
@Component
class LessonScenarios implements LessonExtra {
    private final SignedIn signedIn;
    private final ScenarioShelf shelf;

    LessonScenarios(SignedIn signedIn, ScenarioShelf shelf) {
        this.signedIn = signedIn;
        this.shelf = shelf;
    }

    @Override
    public List<Offer> of(LessonId lesson) {
        var account = signedIn.require();
        Stream<Offer> walks = account.is(Role.TRAINEE)
                ? of(shelf.open(), lesson)
                        .map(scenario -> new Offer(
                                "scenarios/" + scenario.id(),
                                "scenario.lesson.walk",
                                scenario.scenario().title()))
                : Stream.empty();
        Stream<Offer> maps = account.is(Role.INSTRUCTOR)
                ? of(shelf.all(), lesson)
                        .map(scenario -> new Offer(
                                "scenarios/" + scenario.id() + "/map",
                                "scenario.lesson.map",
                                scenario.scenario().title()))
                : Stream.empty();
        return Stream.concat(walks, maps).toList();
    }

    private static Stream<StoredScenario> of(List<StoredScenario> scenarios, LessonId lesson) {
        return scenarios.stream().filter(scenario -> scenario.lesson().equals(lesson));
    }
}
