package org.readback.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.readback.scenes.Routes.Route;

class RoutesTest {
    private static final int DRAWS = 300;

    @Test
    void waysOfASmallScenarioAreCountedByHand() {
        Routes routes = Routes.of(Scenarios.small("s", "m"));

        assertThat(routes.all())
                .containsExactly(
                        new Route(List.of("gate"), List.of(Scenarios.DUTY), BigInteger.TWO),
                        new Route(List.of("gate", "yard"), List.of(Scenarios.DUTY), BigInteger.valueOf(3)));
        assertThat(routes.ways()).isEqualTo(5);
        assertThat(routes.shortest()).isEqualTo(1);
        assertThat(routes.longest()).isEqualTo(2);
    }

    /** Walks each drawn graph decision by decision, as people would. */
    @Test
    void everyRowOfDecisionsEndsOnAListedRouteAndMeetsItsDuties() {
        var random = new SplittableRandom(11);
        for (int draw = 0; draw < DRAWS; draw++) {
            Scenario scenario = Scenarios.drawn(random);
            Routes routes = Routes.of(scenario);
            assertThat(ScenarioCheck.faults(scenario)).isEmpty();
            var walked = new Walked(scenario);
            walked.from(scenario.first(), List.of(), Set.of());

            assertThat(routes.ways()).isEqualTo(walked.count);
            assertThat(walked.routes)
                    .containsExactlyInAnyOrderElementsOf(
                            routes.all().stream().map(Route::scenes).toList());
            assertThat(routes.all().stream().map(Route::ways).reduce(BigInteger.ZERO, BigInteger::add))
                    .isEqualTo(routes.ways());
            assertThat(routes.all())
                    .allSatisfy(route -> assertThat(route.duties()).isNotEmpty());
            assertThat(routes.longest()).isLessThanOrEqualTo(scenario.scenes().size());
            assertThat(routes.layers().keySet()).hasSize(scenario.scenes().size());
        }
    }

    private static final class Walked {
        private final Scenario scenario;
        private final Set<List<String>> routes = new HashSet<>();
        private long count;

        Walked(Scenario scenario) {
            this.scenario = scenario;
        }

        void from(Scene scene, List<String> before, Set<String> duties) {
            var way = new ArrayList<>(before);
            way.add(scene.id());
            var met = new HashSet<>(duties);
            scene.duty().ifPresent(met::add);
            for (int choice = -1; choice < scene.choices().size(); choice++) {
                Consequence after = scene.after(choice < 0 ? Optional.empty() : Optional.of(choice));
                if (after.next() != null) {
                    from(scenario.scene(after.next()), way, met);
                } else {
                    count++;
                    routes.add(way);
                    assertThat(met).contains(Scenarios.DUTY);
                }
            }
        }
    }

    @Test
    void layersOfARouteGrow() {
        var random = new SplittableRandom(12);
        for (int draw = 0; draw < DRAWS; draw++) {
            Routes routes = Routes.of(Scenarios.drawn(random));
            var layers = routes.layers();
            for (Route route : routes.all()) {
                for (int place = 1; place < route.scenes().size(); place++) {
                    assertThat(layers.get(route.scenes().get(place)))
                            .isGreaterThan(layers.get(route.scenes().get(place - 1)));
                }
            }
        }
    }
}
