package org.readback.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.ContentTargets;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.EngineSettings;
import org.readback.psychometrics.Selection;
import org.readback.psychometrics.StoppingRule;
import picocli.CommandLine.Option;

/** The options of {@code simulate} that say how a test goes: when it stops and what it must contain. */
final class SimulationRules {
    private static final double DEFAULT_ERROR = 0.30;
    private static final int LEAST_TO_DECIDE = 5;

    /** The one category of a test without a blueprint. */
    private static final String ANY = "";

    @Option(
            names = "--stop-se",
            paramLabel = "SE",
            description = "Stop at this standard error (default: 0.30; with --cuts or --cut none).")
    private @Nullable Double standardError;

    @Option(
            names = "--min-items",
            paramLabel = "N",
            description = "Items at least (default: 1; with --cuts or --cut 5).")
    private @Nullable Integer minimum;

    @Option(
            names = "--max-items",
            paramLabel = "N",
            defaultValue = "30",
            description = "Items at most (default: ${DEFAULT-VALUE}).")
    private int maximum;

    @Option(
            names = "--blueprint",
            split = ",",
            paramLabel = "CONTENT=SHARE",
            description = "Shares of the content categories, together 1; other items are not asked.")
    private @Nullable Map<String, Double> blueprint;

    @Option(names = "--cuts", split = ",", paramLabel = "THETA", description = "Cut scores between bands, ascending.")
    private @Nullable List<Double> cuts;

    @Option(
            names = "--stop-mass",
            paramLabel = "P",
            defaultValue = "0.70",
            description = "With --cuts: stop when a band is this probable (default: ${DEFAULT-VALUE}).")
    private double mass;

    @Option(names = "--cut", paramLabel = "THETA", description = "The cut score of a test of pass or fail.")
    private @Nullable Double cut;

    @Option(
            names = "--alpha",
            paramLabel = "P",
            defaultValue = "0.05",
            description = "With --cut: stop when the other decision is this improbable (default: ${DEFAULT-VALUE}).")
    private double alpha;

    /**
     * What the engine is told; all start from N(0, 1).
     *
     * @throws IllegalArgumentException if an option is out of range, or two contradict each other
     */
    EngineSettings settings() {
        if (cuts != null && cut != null) {
            throw new IllegalArgumentException("--cuts and --cut cannot both be given");
        }
        return new EngineSettings(
                AbilityEstimate.STANDARD,
                cutScores(),
                stopping(),
                new ContentTargets(blueprint == null ? Map.of(ANY, 1.0) : blueprint),
                Selection.LOOK_AHEAD);
    }

    /** The category an item counts for. */
    String content(CsvItem item) {
        return blueprint == null ? ANY : item.content();
    }

    /** In the words of the table: a number from 1 with --cuts, pass or fail with --cut. */
    String band(int band) {
        return cut == null ? Integer.toString(band) : band == 1 ? "fail" : "pass";
    }

    private Optional<CutScores> cutScores() {
        List<Double> between = cut != null ? List.of(cut) : cuts;
        return Optional.ofNullable(between).map(CutScores::new);
    }

    private StoppingRule stopping() {
        boolean decides = cuts != null || cut != null;
        int least = minimum != null ? minimum : Math.min(maximum, decides ? LEAST_TO_DECIDE : 1);
        double error = standardError != null ? standardError : decides ? 0 : DEFAULT_ERROR;
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("--alpha must be above 0 and below 1: " + alpha);
        }
        return new StoppingRule(least, maximum, cut != null ? 1 - alpha : mass, error);
    }
}
