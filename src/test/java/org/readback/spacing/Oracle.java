package org.readback.spacing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** What ts-fsrs 5.4.2 made of 40,000 reviews; recorded by {@code oracle.mjs}, read here. */
final class Oracle {

    private static final List<Double> STRONG_SAME_DAY = List.of(
            0.1456, 0.4186, 1.1104, 4.1315, 5.2417, 1.3098, 0.8975, 0.001, 1.5674, 0.0567, 0.9661, 2.0275, 0.1592,
            0.2446, 1.5071, 0.2272, 2.8755, 1.234, 0.56789, 0.1437, 0.2);
    private static final List<Double> SLOW_DIFFICULTY = List.of(
            1.2, 3.5, 9.1, 40.0, 7.9, 0.41, 1.6, 0.21, 1.1, 0.31, 1.4, 0.7, 0.21, 0.55, 0.4, 0.85, 1.2, 0.2, 1.1, 0.31,
            0.52);
    private static final List<Double> FLAT_CURVE = List.of(
            0.11, 0.62, 1.4, 3.2, 3.1, 0.95, 2.2, 0.09, 2.3, 0.45, 0.52, 3.2, 0.02, 0.12, 2.6, 0.36, 3.4, 0.9, 0.31,
            0.02, 0.11);

    /** The four settings of the recording, in its order. */
    static final List<SchedulerSettings> SETTINGS = List.of(
            SchedulerSettings.DEFAULT,
            settings(STRONG_SAME_DAY, 0.85),
            settings(SLOW_DIFFICULTY, 0.80),
            settings(FLAT_CURVE, 0.95));

    /**
     * One review.
     *
     * @param before empty for the first review of a card
     * @param retrievability just before it
     * @param interval the library's next interval for the new stability, in days, whatever the phase
     * @param pause the step, where the new phase has one
     */
    record Transition(
            int setting,
            Optional<CardState> before,
            Duration elapsed,
            Grade grade,
            double retrievability,
            CardState after,
            long interval,
            Optional<Duration> pause) {}

    static List<Transition> transitions() throws IOException {
        var transitions = new ArrayList<Transition>(40_000);
        try (InputStream file = Objects.requireNonNull(Oracle.class.getResourceAsStream("oracle.csv.gz"));
                var lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            lines.readLine();
            Optional<CardState> last = Optional.empty();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Transition transition = transition(line.split(",", -1), last);
                transitions.add(transition);
                last = Optional.of(transition.after());
            }
        }
        return transitions;
    }

    private static Transition transition(String[] cells, Optional<CardState> last) {
        boolean first = cells[1].isEmpty();
        var memory = new MemoryState(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]));
        return new Transition(
                Integer.parseInt(cells[0]),
                first ? Optional.empty() : last,
                Duration.ofMinutes(first ? 0 : Long.parseLong(cells[1])),
                Grade.ofRating(Integer.parseInt(cells[2])).orElseThrow(),
                first ? Double.NaN : Double.parseDouble(cells[3]),
                new CardState(phase(cells[7], Integer.parseInt(cells[8])), memory),
                Long.parseLong(cells[6]),
                cells[9].isEmpty() ? Optional.empty() : Optional.of(Duration.ofMinutes(Long.parseLong(cells[9]))));
    }

    private static Phase phase(String name, int step) {
        return switch (name) {
            case "Learning" -> new Phase.Learning(step);
            case "Relearning" -> new Phase.Relearning(step);
            case "Review" -> new Phase.Review();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static SchedulerSettings settings(List<Double> weights, double retention) {
        return SchedulerSettings.DEFAULT
                .withWeights(new SpacingWeights(weights))
                .withRetention(retention);
    }

    private Oracle() {}
}
