package org.readback.scenes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what is wrong in a scenario, all of it. */
public final class ScenarioCheck {
    private static final int LEAST_CHOICES = 2;
    private static final int MOST_CHOICES = 5;

    private final Scenario scenario;
    private final Set<String> ids;
    private final List<Fault> faults = new ArrayList<>();

    private ScenarioCheck(Scenario scenario) {
        this.scenario = scenario;
        this.ids = scenario.scenes().stream().map(Scene::id).collect(Collectors.toSet());
    }

    /** A fault and its place.
     *
     * @param place JSON pointer in the file, such as {@code /scenes/0/choices/2}; empty: the whole
     * @param sentence in English, without a full stop */
    public record Fault(String place, String sentence) {}

    /** Empty if the scenario is sound: then it has no circle, and {@link Routes} can list every way through it. */
    public static List<Fault> faults(Scenario scenario) {
        var check = new ScenarioCheck(scenario);
        check.idsDiffer();
        for (int index = 0; index < scenario.scenes().size(); index++) {
            check.scene(scenario.scenes().get(index), "/scenes/" + index);
        }
        if (check.faults.isEmpty()) check.graph();
        return List.copyOf(check.faults);
    }

    private void fault(String place, String sentence) {
        faults.add(new Fault(place, sentence));
    }

    private void idsDiffer() {
        var seen = new HashSet<String>();
        for (int index = 0; index < scenario.scenes().size(); index++) {
            String id = scenario.scenes().get(index).id();
            if (!seen.add(id)) fault("/scenes/" + index, "The scene \"" + id + "\" stands twice");
        }
    }

    private void scene(Scene scene, String place) {
        if (scene.choices().size() < LEAST_CHOICES || scene.choices().size() > MOST_CHOICES) {
            fault(place, "A scene has 2 to 5 choices");
        }
        if (scene.choices().stream().noneMatch(choice -> choice.consequence().verdict() == Verdict.RIGHT)) {
            fault(place, "No choice of this scene is right");
        }
        alike(scene, place);
        for (int index = 0; index < scene.choices().size(); index++) {
            consequence(scene, scene.choices().get(index).consequence(), place + "/choices/" + index);
        }
        consequence(scene, scene.late(), place + "/late");
    }

    private void alike(Scene scene, String place) {
        for (String language : List.of("en", "kk", "ru")) {
            var seen = new HashSet<String>();
            for (int index = 0; index < scene.choices().size(); index++) {
                String text = scene.choices().get(index).text().in(Locale.of(language));
                if (!seen.add(plain(text))) {
                    fault(place + "/choices/" + index, "Another choice of this scene says the same (" + language + ")");
                }
            }
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private void consequence(Scene scene, Consequence consequence, String place) {
        if (consequence.next() != null && !ids.contains(consequence.next())) {
            fault(place, "There is no scene \"" + consequence.next() + "\"");
        }
        if (empty(consequence)) fault(place, "What happens, the rule and its source are all needed");
        duty(scene, consequence, place);
    }

    private static boolean empty(Consequence consequence) {
        return consequence.source().isBlank()
                || consequence.happens().in(Locale.ENGLISH).isBlank()
                || consequence.rule().in(Locale.ENGLISH).isBlank();
    }

    private void duty(Scene scene, Consequence consequence, String place) {
        String duty = scene.duty().orElse("");
        DutyMark mark = consequence.duty();
        if (duty.isEmpty()) return;
        if (mark == null) {
            fault(place, "Each decision of this scene keeps or breaks \"" + duty + "\"");
        } else if (!mark.duty().equals(duty)) {
            fault(place, "One duty a scene: \"" + duty + "\" is another one");
        } else if (mark.kept() == (consequence.verdict() == Verdict.WRONG)) {
            fault(place, mark.kept() ? "What is wrong keeps no duty" : "What breaks a duty is wrong");
        }
    }

    private void graph() {
        Set<String> reached = new HashSet<>();
        if (circle(scenario.first(), reached, new HashSet<>())) return;
        for (int index = 0; index < scenario.scenes().size(); index++) {
            String id = scenario.scenes().get(index).id();
            if (!reached.contains(id)) fault("/scenes/" + index, "No way leads to the scene \"" + id + "\"");
        }
        var bare = Routes.of(scenario).all().stream()
                .filter(route -> route.duties().isEmpty())
                .findFirst();
        if (scenario.dutiless() == null) {
            bare.ifPresent(route -> fault(
                    "",
                    "No duty is at stake on the way " + String.join(", ", route.scenes()) + ": say why in dutiless"));
        } else if (bare.isEmpty()) {
            fault("/dutiless", "A duty is at stake on every way: there is nothing to explain");
        }
    }

    /** Whether one comes back to a scene on some way; collects what was reached. */
    private boolean circle(Scene scene, Set<String> reached, Set<String> onTheWay) {
        if (onTheWay.contains(scene.id())) {
            fault(
                    "/scenes/" + scenario.scenes().indexOf(scene),
                    "A way leads back to the scene \"" + scene.id() + "\"");
            return true;
        }
        if (!reached.add(scene.id())) return false;
        onTheWay.add(scene.id());
        boolean found = Routes.following(scene).stream()
                .flatMap(next -> next.stream())
                .anyMatch(next -> circle(scenario.scene(next), reached, onTheWay));
        onTheWay.remove(scene.id());
        return found;
    }
}
