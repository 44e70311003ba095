package org.readback.scenes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readback.base.LocalText;

/** A moment in which something has to be decided.
 *
 * @param title a few words
 * @param text what one sees, hears and knows
 * @param seconds to decide in, 5 to 300, with the time to read
 * @param choices in the order of the screen
 * @param late what comes of deciding nothing in time */
public record Scene(
        String id,
        LocalText title,
        LocalText text,
        @Nullable Spoken sound,
        @Nullable Sketch sketch,
        int seconds,
        List<Choice> choices,
        Consequence late) {
    public static final int LEAST_SECONDS = 5;
    public static final int MOST_SECONDS = 300;

    public Scene {
        choices = List.copyOf(choices);
        if (seconds < LEAST_SECONDS || seconds > MOST_SECONDS) {
            throw new IllegalArgumentException("A scene gives 5 to 300 seconds: " + seconds);
        }
    }

    /** Of the choices in their order, then of none in time. */
    public Stream<Consequence> consequences() {
        return Stream.concat(choices.stream().map(Choice::consequence), Stream.of(late));
    }

    /** The duty that every decision here keeps or breaks; empty if none is at stake. */
    public Optional<String> duty() {
        return consequences()
                .flatMap(each -> Optional.ofNullable(each.duty()).stream())
                .map(DutyMark::duty)
                .findFirst();
    }

    /** @param decision place of a choice from 0; empty: none in time
     * @throws IllegalArgumentException if there is no such choice */
    public Consequence after(Optional<Integer> decision) {
        if (decision.isEmpty()) return late;
        int place = decision.get();
        if (place < 0 || place >= choices.size()) throw new IllegalArgumentException("No such choice: " + place);
        return choices.get(place).consequence();
    }
}
