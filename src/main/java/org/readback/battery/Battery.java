package org.readback.battery;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.readback.assessment.BlueprintId;
import org.readback.base.LocalText;
import org.readback.item.ItemId;

/** What a test of several parts is made of.
 *
 * @param needed share of the points of a part that passes, in (0, 1], for parts that have points
 * @param parts in the order in which they are taken; an interview only at the end */
public record Battery(BatteryId id, LocalText title, LocalText summary, double needed, List<Part> parts) {
    public Battery {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) throw new IllegalArgumentException("A test has at least one part");
        if (!(needed > 0 && needed <= 1)) throw new IllegalArgumentException("pass must be in (0, 1]: " + needed);
        for (Part part : parts.subList(0, parts.size() - 1)) {
            if (part instanceof Part.Interview) throw new IllegalArgumentException("An interview comes last");
        }
        if (parts.getFirst() instanceof Part.Interview) throw new IllegalArgumentException("An interview comes last");
    }

    /** A part; those of one name together give one result. */
    public sealed interface Part {
        /** Such as {@code reading}; its words are {@code battery.part.reading}. */
        String name();

        /** A test of its own, which nobody takes alone. */
        record Test(String name, BlueprintId test) implements Part {}

        /** A text to write or something to say, marked by people.
         *
         * @param cuts in points of 16, ascending, where bands 2, 3, 4 and 5 begin; empty where points are the result */
        record Task(String name, ItemId task, Duration time, List<Double> cuts) implements Part {
            public Task {
                cuts = List.copyOf(cuts);
                if (!cuts.isEmpty() && (cuts.size() != BANDS - 1 || !isAscending(cuts))) {
                    throw new IllegalArgumentException("Four cuts must ascend: " + cuts);
                }
            }
        }

        /** Asked and rated by an instructor, half a point at a time.
         *
         * @param time that it should take */
        record Interview(String name, Duration time, List<Question> questions) implements Part {
            public Interview {
                questions = List.copyOf(questions);
                if (questions.isEmpty()) throw new IllegalArgumentException("An interview has questions");
            }
        }
    }

    /** One point of an interview.
     *
     * @param ask what the instructor says
     * @param full what a full answer has */
    public record Question(String ask, String full) {}

    /** One stored wording of a battery. */
    public record Version(BatteryId id, int number, Battery battery) {}

    static final int BANDS = 5;

    /** Parts that the person does alone; they come first. */
    int alone() {
        return (int)
                parts.stream().filter(part -> !(part instanceof Part.Interview)).count();
    }

    private static boolean isAscending(List<Double> cuts) {
        return IntStream.range(1, cuts.size()).allMatch(at -> cuts.get(at) > cuts.get(at - 1));
    }
}
