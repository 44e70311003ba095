package org.readback.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readback.base.LocalText;
import org.readback.scenes.Choice;
import org.readback.scenes.Routes;
import org.readback.scenes.Scenario;
import org.readback.scenes.Scene;
import org.readback.scenes.Verdict;

/** The scenarios that ship, as their authors promise them. */
class ShippedScenariosTest {
    private static final List<LessonScenario> ALL =
            Samples.read(ContentFiles.folder(Path.of("content"))).content().scenarios();

    @Test
    void threeDraftsOfSixToTenScenesHaveADutyOnEveryWay() {
        assertThat(ALL).hasSize(3).allMatch(LessonScenario::draft);
        for (LessonScenario each : ALL) {
            Scenario scenario = each.scenario();
            Routes routes = Routes.of(scenario);
            System.out.printf(
                    "SCENARIO %s %s: %d scenes, %d routes, %s ways, %d to %d decisions%n",
                    each.lesson(),
                    scenario.id(),
                    scenario.scenes().size(),
                    routes.all().size(),
                    routes.ways(),
                    routes.shortest(),
                    routes.longest());
            assertThat(scenario.scenes()).hasSizeBetween(6, 10);
            assertThat(scenario.dutiless()).isNull();
            assertThat(routes.all()).allMatch(route -> !route.duties().isEmpty());
        }
    }

    @Test
    void everyRuleNamesItsParagraphOrArticle() {
        assertThat(ALL)
                .flatMap(each -> each.scenario().scenes())
                .flatMap(scene -> scene.consequences().toList())
                .allSatisfy(each -> assertThat(each.source()).containsPattern("par\\. \\d|art\\. \\d"));
    }

    /** Most readers here read English as their second or third language: 130 words a minute at most. */
    @Test
    void everySceneGivesTheTimeToReadIt() {
        for (LessonScenario each : ALL) {
            for (Scene scene : each.scenario().scenes()) {
                int words = words(scene.text())
                        + scene.choices().stream()
                                .map(Choice::text)
                                .mapToInt(ShippedScenariosTest::words)
                                .sum();

                assertThat(60.0 * words / scene.seconds()).as(scene.id()).isLessThanOrEqualTo(130);
            }
        }
    }

    private static int words(LocalText text) {
        return text.in(Locale.ENGLISH).split("\\s+").length;
    }

    /** As for the items of a file. */
    @Test
    void lengthDoesNotGiveTheRightChoiceAway() {
        for (LessonScenario each : ALL) {
            List<Scene> scenes = each.scenario().scenes();
            long longest =
                    scenes.stream().filter(ShippedScenariosTest::longestIsRight).count();

            assertThat((double) longest / scenes.size())
                    .as(each.scenario().id())
                    .isLessThanOrEqualTo(0.35);
        }
    }

    private static boolean longestIsRight(Scene scene) {
        int right = longest(scene, true);
        return right > longest(scene, false);
    }

    private static int longest(Scene scene, boolean right) {
        return scene.choices().stream()
                .filter(choice -> (choice.consequence().verdict() == Verdict.RIGHT) == right)
                .map(Choice::text)
                .mapToInt(text -> text.in(Locale.ENGLISH).length())
                .max()
                .orElse(0);
    }
}
