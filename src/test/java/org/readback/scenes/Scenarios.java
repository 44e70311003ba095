package org.readback.scenes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.readback.base.LocalText;

/** Scenarios for tests: small ones by hand, and sound ones drawn by lot. */
public final class Scenarios {
    public static final String DUTY = "stop-when-threat-stops";

    private Scenarios() {}

    public static LocalText text(String words) {
        return new LocalText(Map.of("en", words, "kk", words + " kk", "ru", words + " ru"));
    }

    /** Two decisions: a duty first, then an end; a wrong first decision ends it at once.
     *
     * @param mark stands in every text, so that what a screen shows of it can be found */
    public static Scenario small(String id, String mark) {
        return new Scenario(
                id,
                text(mark + " title"),
                text(mark + " about"),
                List.of(scene("gate", mark, List.of("yard", ""), DUTY), scene("yard", mark, List.of("", ""), null)),
                null);
    }

    /** The first choice is right and the second wrong; too late is wrong and ends it.
     *
     * @param next a scene id each, empty: the end */
    public static Scene scene(String id, String mark, List<String> next, @Nullable String duty) {
        var choices = new ArrayList<Choice>();
        for (int place = 0; place < next.size(); place++) {
            Verdict verdict = place == 0 ? Verdict.RIGHT : place == 1 ? Verdict.WRONG : Verdict.ACCEPTABLE;
            String name = mark + " " + id + " " + place;
            choices.add(new Choice(text(name + " choice"), consequence(name, verdict, duty, next.get(place))));
        }
        return new Scene(
                id,
                text(mark + " " + id + " heading"),
                text(mark + " " + id + " text"),
                null,
                null,
                30,
                choices,
                consequence(mark + " " + id + " late", Verdict.WRONG, duty, ""));
    }

    public static Consequence consequence(String name, Verdict verdict, @Nullable String duty, String next) {
        return new Consequence(
                verdict,
                text(name + " happens"),
                text(name + " rule"),
                name + " source",
                Optional.ofNullable(duty)
                        .map(code -> new DutyMark(code, verdict != Verdict.WRONG))
                        .orElse(null),
                next.isEmpty() ? null : next);
    }

    /** A sound one: every scene leads to later ones only, and each is led to by the one before it. */
    public static Scenario drawn(RandomGenerator random) {
        int size = random.nextInt(1, 9);
        var scenes = new ArrayList<Scene>();
        for (int place = 0; place < size; place++) {
            var next = new ArrayList<String>();
            int choices = random.nextInt(2, 6);
            for (int choice = 0; choice < choices; choice++) {
                int to = choice == 0 ? place + 1 : random.nextInt(place + 1, size + 1);
                next.add(to == size ? "" : "s" + to);
            }
            scenes.add(scene("s" + place, "m", next, place == 0 ? DUTY : random.nextBoolean() ? "d" + place : null));
        }
        return new Scenario("drawn", text("t"), text("a"), scenes, null);
    }
}
