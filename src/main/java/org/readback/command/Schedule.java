package org.readback.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readback.spacing.Scheduler;
import org.readback.spacing.SchedulerSettings;
import org.readback.spacing.WeightFit;
import org.readback.spacing.WeightFit.Fitted;
import org.readback.spacing.WeightFitting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Replays a log of reviews by FSRS-6, with weights given, fitted to that log, or by default. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = "Says what a log of reviews leads to: the state of the card after each, and when it is due.")
final class Schedule implements Callable<Integer> {
    @Option(
            names = "--reviews",
            required = true,
            paramLabel = "CSV",
            description = "Log with card_id, review_time (ISO-8601 instant or milliseconds since 1970), rating (1..4).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path reviews;

    @Option(names = "--weights", paramLabel = "JSON", description = "The 21 weights (default: those of FSRS-6).")
    private @Nullable Path weights;

    @Option(
            names = "--fit",
            paramLabel = "JSON",
            description = "Fits the weights to this log first, uses them, and writes them here.")
    private @Nullable Path fit;

    @Option(
            names = "--retention",
            defaultValue = "0.90",
            paramLabel = "P",
            description = "Chance of recall at which a card is due, above 0 and below 1 (default: ${DEFAULT-VALUE}).")
    private double retention;

    @Option(names = "--out", required = true, paramLabel = "CSV", description = "A row a review, in the log's order.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        SchedulerSettings settings = settings();
        var files = new LinkedHashMap<Path, WholeFile.Text>();
        WholeFile.requireWritable(out, fit);
        List<ReviewsCsv.Row> rows = ReviewsCsv.read(reviews);
        var schedule = new ReviewSchedule(rows);
        if (fit != null) {
            Fitted fitted = fitted(schedule);
            settings = settings.withWeights(fitted.weights());
            files.put(fit, writer -> WeightsJson.write(writer, fitted));
        }
        var scheduler = new Scheduler(settings);
        files.put(out, writer -> schedule.write(writer, scheduler));
        WholeFile.write(files);
        say(rows.size() + " reviews, " + schedule.cards() + " cards");
        return 0;
    }

    private SchedulerSettings settings() {
        if (weights != null && fit != null) {
            throw new ParameterException(spec.commandLine(), "Give --weights or --fit, not both.");
        }
        if (!(retention > 0 && retention < 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--retention must be above 0 and below 1, not " + retention + ".");
        }
        SchedulerSettings settings = SchedulerSettings.DEFAULT.withRetention(retention);
        return weights == null ? settings : settings.withWeights(WeightsJson.read(weights));
    }

    private Fitted fitted(ReviewSchedule schedule) {
        return switch (WeightFitting.fit(schedule.histories())) {
            case Fitted fitted -> {
                say(String.format(
                        Locale.ROOT,
                        "Weights fitted to %d reviews on a later day: log loss %.6f before, %.6f after",
                        fitted.predicted(),
                        fitted.lossBefore(),
                        fitted.lossAfter()));
                yield fitted;
            }
            case WeightFit.TooFewReviews few ->
                throw InputFault.in(
                        reviews,
                        "weights are not fitted to %d reviews, %d of them on a later day: %d are needed, some on a later day."
                                .formatted(few.reviews(), few.predicted(), WeightFitting.REQUIRED_REVIEWS));
        };
    }

    private void say(String sentence) {
        spec.commandLine().getOut().println(sentence);
    }
}
