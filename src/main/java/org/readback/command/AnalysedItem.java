package org.readback.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.readback.psychometrics.Confidence;
import org.readback.psychometrics.DifferentialFunctioning.Difference;
import org.readback.psychometrics.FitStatistics;
import org.readback.psychometrics.ItemStatistics;
import org.readback.psychometrics.OptionStatistics;
import org.readback.psychometrics.ResponseTimes;

/**
 * All that is known about an item.
 *
 * @param trace mean share of the full score by score group
 * @param options none where they are not known
 */
record AnalysedItem(
        String item,
        ItemStatistics statistics,
        List<OptionalDouble> trace,
        List<OptionStatistics> options,
        Measured measured) {

    /** What models and further tables tell.
     *
     * @param times empty where they are not known
     * @param differences one for each comparison, in their order
     * @param drift standard errors by which the difficulty has moved from the known one, above 0 where the item became
     *     harder; empty where its standard error is not known */
    record Measured(
            Optional<FitStatistics> fit,
            Optional<ResponseTimes> times,
            List<Optional<Difference>> differences,
            OptionalDouble drift) {}

    private static final double DRIFTED = 3;

    /** What an author should look at, in words; none where all is well. */
    List<String> flags(List<Comparison> comparisons) {
        var flags = new ArrayList<String>();
        if (statistics.isWeak()) {
            flags.add("low discrimination " + number(statistics.discrimination(), 2));
        }
        options.stream()
                .filter(OptionStatistics::isMisleading)
                .forEach(option -> flags.add("the better people choose " + option.option()));
        measured.fit()
                .filter(FitStatistics::isMisfit)
                .ifPresent(fit -> flags.add(
                        String.format(Locale.ROOT, "misfit (infit %.2f, outfit %.2f)", fit.infit(), fit.outfit())));
        if (Math.abs(measured.drift().orElse(0)) > DRIFTED) {
            flags.add("became " + (measured.drift().getAsDouble() > 0 ? "harder" : "easier") + " (drift z "
                    + number(measured.drift(), 1) + ")");
        }
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            measured.differences()
                    .get(i)
                    .filter(each -> each.test().isFlagged())
                    .ifPresent(each -> flags.add((each.test().delta() < 0 ? "harder" : "easier") + " for "
                            + comparison.focal() + " (delta "
                            + String.format(Locale.ROOT, "%.2f", each.test().delta()) + ", "
                            + each.test().etsClass() + ")"));
        }
        return flags;
    }

    /** What limits what can be said, in words; blank where nothing does. */
    String note() {
        if (statistics.confidence() == Confidence.NONE) {
            return "nobody answered";
        }
        String settled = !statistics.isSettled()
                ? ""
                : statistics.facility().orElse(0) > 0 ? "everybody right" : "everybody wrong";
        String small = statistics.confidence() == Confidence.SMALL ? "few responses" : "";
        return settled.isEmpty() || small.isEmpty() ? settled + small : settled + ", " + small;
    }

    static String number(OptionalDouble value, int digits) {
        return value.isEmpty() ? "NA" : String.format(Locale.ROOT, "%." + digits + "f", value.getAsDouble());
    }
}
