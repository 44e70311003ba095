package org.readback.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.readback.analysis.Plot;
import org.readback.psychometrics.FitStatistics;
import org.readback.psychometrics.ItemAnalysis;
import org.readback.psychometrics.ItemStatistics;
import org.readback.psychometrics.OptionStatistics;

/** The figures of an analysis. Nothing in them is told by colour alone. */
final class FindingsFigures {
    private static final List<String> DASHES = List.of("7 3", "2 3", "9 3 2 3", "4 2", "1 4", "12 4");
    private static final int LONGEST_NAME = 9;
    private static final double NAME_HEIGHT = 12;
    private static final double WIDEST_FIT = 2;

    private FindingsFigures() {}

    /** Facility across, discrimination up; a square where discrimination is low. */
    static String difficulty(List<AnalysedItem> items) {
        double lowest = items.stream()
                .mapToDouble(item -> item.statistics().discrimination().orElse(0))
                .reduce(0, Math::min);
        double low = Math.floor(lowest * 5) / 5;
        var plot = new Plot(new Plot.Axis("facility", 0, 1, 5), new Plot.Axis("discrimination", low, 1, (int)
                        Math.round((1 - low) * 5)))
                .withNumbers();
        plot.limitUp(ItemStatistics.LEAST_DISCRIMINATION);
        int weak = 0;
        for (AnalysedItem item : items) {
            OptionalDouble facility = item.statistics().facility();
            OptionalDouble discrimination = item.statistics().discrimination();
            if (facility.isPresent() && discrimination.isPresent()) {
                if (item.statistics().isWeak()) {
                    weak++;
                    plot.square(facility.getAsDouble(), discrimination.getAsDouble(), item.item());
                } else {
                    plot.circle(facility.getAsDouble(), discrimination.getAsDouble(), item.item());
                }
            }
        }
        return plot.figure(
                weak + " items have a discrimination below 0.15",
                "Facility and discrimination. Filled squares lie below the dashed line at 0.15.");
    }

    /** Infit across, outfit up, to 2; a square where one of them is outside the limits. */
    static String fit(List<AnalysedItem> items) {
        var plot = new Plot(new Plot.Axis("infit", 0, WIDEST_FIT, 4), new Plot.Axis("outfit", 0, WIDEST_FIT, 4))
                .withNumbers();
        for (double limit : new double[] {FitStatistics.LOW, FitStatistics.HIGH}) {
            plot.limitAcross(limit);
            plot.limitUp(limit);
        }
        int misfits = 0;
        for (AnalysedItem item : items) {
            if (item.measured().fit().isPresent()) {
                FitStatistics fit = item.measured().fit().get();
                if (fit.isMisfit()) {
                    misfits++;
                    plot.square(fit.infit(), fit.outfit(), item.item());
                } else {
                    plot.circle(fit.infit(), fit.outfit(), item.item());
                }
            }
        }
        return plot.figure(
                misfits + " items have an infit or outfit outside 0.7 to 1.3",
                "Fit. Inside the dashed square (0.7 to 1.3) responses are as the model says; values above 2 are drawn"
                        + " at 2.");
    }

    /** Share of each option by score group; where the options are not known, of the full score. */
    static String trace(AnalysedItem item) {
        var plot = new Plot(
                new Plot.Axis("score on the other items", 0, ItemAnalysis.GROUPS - 1, 1),
                new Plot.Axis("share", 0, 1, 5));
        plot.below(0, "lowest fifth");
        plot.below(ItemAnalysis.GROUPS - 1, "highest fifth");
        if (item.options().isEmpty()) {
            plot.line("line", "", points(item.trace()));
            return plot.figure(label("the full score", item.trace()), "Share of the full score by score group");
        }
        var labels = new ArrayList<String>();
        int distractors = 0;
        for (OptionStatistics option : item.options()) {
            boolean key = !option.isDistractor();
            plot.line(
                    key ? "line" : "option",
                    key ? "" : DASHES.get(distractors % DASHES.size()),
                    points(option.trace()));
            distractors += key ? 0 : 1;
            labels.add(label(option.option(), option.trace()));
        }
        names(plot, item.options());
        return plot.figure(
                String.join("; ", labels), "Share of each option by score group; unbroken where it earns points");
    }

    /** From the bottom up, each at least a line above the one before: most lines end low, and below is no room. */
    private static void names(Plot plot, List<OptionStatistics> options) {
        List<OptionStatistics> fromBottom = options.stream()
                .filter(option -> last(option).isPresent())
                .sorted(Comparator.comparingDouble(option -> last(option).orElse(0)))
                .toList();
        double free = plot.y(0);
        for (OptionStatistics option : fromBottom) {
            double share = last(option).orElse(0);
            double place = Math.min(plot.y(share), free);
            free = place - NAME_HEIGHT;
            String name = option.option().length() > LONGEST_NAME
                    ? option.option().substring(0, LONGEST_NAME - 1) + "…"
                    : option.option();
            plot.name(share, place - plot.y(share), name);
        }
    }

    private static OptionalDouble last(OptionStatistics option) {
        return option.trace().stream()
                .filter(OptionalDouble::isPresent)
                .reduce(OptionalDouble.empty(), (_, next) -> next);
    }

    private static double[][] points(List<OptionalDouble> trace) {
        return IntStream.range(0, trace.size())
                .filter(group -> trace.get(group).isPresent())
                .mapToObj(group -> new double[] {group, trace.get(group).orElse(0)})
                .toArray(double[][]::new);
    }

    private static String label(String of, List<OptionalDouble> trace) {
        double[][] points = points(trace);
        return points.length == 0
                ? of + ": nobody to show"
                : String.format(Locale.ROOT, "%s: from %.2f to %.2f", of, points[0][1], points[points.length - 1][1]);
    }
}
