package org.readback.authoring.ui;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.analysis.OptionFinding;
import org.readback.analysis.Plot;
import org.readback.analysis.Plot.Axis;
import org.readback.analysis.PoolItem;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.item.Item;
import org.readback.psychometrics.CurvePoint;
import org.readback.psychometrics.ResponseModel;

/** The figures of one item on a page that is read without the application. Nothing in them is told by colour alone. */
final class PoolFigures {
    private static final List<String> DASHES = List.of("7 3", "2 3", "9 3 2 3", "4 2", "1 4", "12 4");
    private static final int STEPS = 32;
    private static final double EDGE = 4;
    private static final int FIFTHS = 5;
    private static final int LONGEST = 9;

    private final PoolItem item;
    private final Item text;

    PoolFigures(PoolItem item, Item text) {
        this.item = item;
        this.text = text;
    }

    private static Axis ability() {
        return new Axis(Texts.now("authoring.chart.ability"), -EDGE, EDGE, 4);
    }

    /** The curve of the parameters in force, and what was observed as circles. */
    String curve() {
        ResponseModel model = item.item().model();
        var plot = new Plot(ability(), new Axis(Texts.now("authoring.chart.share"), 0, 1, 5)).withNumbers();
        plot.line("line", "", points(model::expectedShare));
        for (CurvePoint each : item.finding().curve()) {
            plot.circle(each.ability(), each.share(), Formats.percent(each.share()));
        }
        String observed = item.finding().curve().stream()
                .map(each -> FlagWords.number(each.ability()) + ": " + Formats.percent(each.share()))
                .collect(Collectors.joining("; "));
        return plot.figure(
                Texts.now("authoring.chart.observed") + " " + observed,
                Texts.now("authoring.chart.curve") + " — " + Texts.now("authoring.chart.expected") + "; ○ "
                        + Texts.now("authoring.chart.observed"));
    }

    String information() {
        ResponseModel model = item.item().model();
        double[][] points = points(model::information);
        double most = 0;
        for (double[] point : points) {
            most = Math.max(most, point[1]);
        }
        double top = Math.max(0.5, Math.ceil(most * 2) / 2);
        var plot = new Plot(ability(), new Axis(Texts.now("authoring.chart.amount"), 0, top, 5)).withNumbers();
        plot.line("line", "", points);
        String words = Texts.now("authoring.chart.information");
        return plot.figure(words + ": " + FlagWords.number(most), words);
    }

    /** A figure for each gap, one for an item without gaps, none for a typed answer. */
    String options() {
        return item.finding().options().stream()
                .map(OptionFinding::gap)
                .distinct()
                .map(gap -> trace(item.finding().options().stream()
                        .filter(each -> each.gap().equals(gap))
                        .toList()))
                .collect(Collectors.joining());
    }

    private String trace(List<OptionFinding> options) {
        var plot = new Plot(
                new Axis(Texts.now("authoring.chart.fifths"), 1, FIFTHS, FIFTHS - 1),
                new Axis(Texts.now("authoring.chart.chosen"), 0, 1, 5));
        IntStream.rangeClosed(1, FIFTHS).forEach(fifth -> plot.below(fifth, Integer.toString(fifth)));
        for (int i = 0; i < options.size(); i++) {
            OptionFinding option = options.get(i);
            String kind = option.isKey() ? "line" : "option";
            plot.line(kind, option.isKey() ? "" : DASHES.get(i % DASHES.size()), points(option.trace()));
            if (!option.trace().isEmpty()) plot.name(option.trace().getLast(), 0, shortened(option));
        }
        String words = options.stream()
                .map(each -> words(each) + ": " + each.chosen() + " · " + Formats.percent(each.share()))
                .collect(Collectors.joining("; "));
        return plot.figure(words, org.readback.analysis.ReportPage.escaped(words));
    }

    private String words(OptionFinding option) {
        String words =
                FlagWords.option(option.gap().isEmpty() ? option.option() : option.gap() + ":" + option.option(), text);
        return option.isKey() ? Texts.now("authoring.chart.key", words) : words;
    }

    private static String shortened(OptionFinding option) {
        String name = option.option() + (option.isKey() ? " ✓" : "");
        return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
    }

    private static double[][] points(List<Double> trace) {
        return IntStream.range(0, trace.size())
                .mapToObj(fifth -> new double[] {fifth + 1, trace.get(fifth)})
                .toArray(double[][]::new);
    }

    private static double[][] points(DoubleUnaryOperator function) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToDouble(i -> -EDGE + 2 * EDGE * i / STEPS)
                .mapToObj(theta -> new double[] {theta, function.applyAsDouble(theta)})
                .toArray(double[][]::new);
    }
}
