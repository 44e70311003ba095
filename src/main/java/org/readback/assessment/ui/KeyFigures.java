package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readback.assessment.SimulationRun;
import org.readback.assessment.simulation.FinalReport;
import org.readback.assessment.simulation.FinalReport.Marks;
import org.readback.assessment.simulation.ItemUse;
import org.readback.assessment.simulation.PartReport;
import org.readback.assessment.simulation.TopicUse;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.psychometrics.Step;

/** The figures that people compare, each with what it means in one line; of two runs side by side. */
final class KeyFigures extends Composite<Div> {
    private static final String NONE = "–";

    private record Figure<R>(String key, Function<R, String> value) {}

    private static final List<Figure<PartReport>> OF_PART = List.of(
            new Figure<>("length", part -> Numbers.one(part.lengths().spread().mean())),
            new Figure<>("decided", part -> Formats.percent(part.share(Step.Reason.DECIDED))),
            new Figure<>("error", part -> Numbers.two(part.precision().error().mean())),
            new Figure<>("rmse", part -> Numbers.two(part.precision().rmse())),
            new Figure<>("bias", part -> Numbers.two(part.precision().bias())),
            new Figure<>("bands", part -> Formats.percent(part.bands().within(0))),
            new Figure<>("most", part -> Formats.percent(most(part.items()))),
            new Figure<>("unused", part -> Long.toString(part.unused())),
            new Figure<>("overlap", part -> Formats.percent(part.overlap())),
            new Figure<>("dry", part -> Formats.percent(driest(part.topics()))),
            new Figure<>("retake", part -> Formats.percent(part.retake().refusedShare())));

    private static final List<Figure<FinalReport>> OF_FORM = List.of(
            new Figure<>("passed", form -> Formats.percent(form.passed())),
            new Figure<>("alike", form -> Formats.percent(form.alike())),
            new Figure<>("decided", form -> form.decided().map(Formats::percent).orElse(NONE)),
            new Figure<>("consistency", form -> mark(form, marks -> Numbers.two(marks.consistency()))),
            new Figure<>("lowest", form -> mark(form, marks -> Numbers.two(marks.lowest()))),
            new Figure<>("accuracy", form -> mark(form, marks -> Numbers.two(marks.accuracy()))),
            new Figure<>("wrongly", form -> mark(form, marks -> Formats.percent(marks.wronglyPassed()))),
            new Figure<>("overlap", form -> Formats.percent(form.overlap())),
            new Figure<>("disjoint", form -> mark(form, marks -> Integer.toString(marks.disjoint()))),
            new Figure<>("most", form -> Formats.percent(most(form.items()))),
            new Figure<>("unused", form -> Long.toString(form.unused())),
            new Figure<>("retake", form -> Formats.percent(form.retake().refusedShare())));

    KeyFigures(SimulationRun run, Optional<SimulationRun> other) {
        var heads = new ArrayList<>(List.of("blueprints.key.figure", "blueprints.key.this"));
        if (other.isPresent()) heads.add("blueprints.key.other");
        var table = new FigureTable("blueprints.key.caption", heads);
        for (PartReport part : run.report().parts()) {
            var same = other.stream()
                    .flatMap(each -> each.report().parts().stream())
                    .filter(each -> each.part().equals(part.part()))
                    .findFirst();
            rows(table, part.part(), OF_PART, List.of(Optional.of(part), same).subList(0, heads.size() - 1));
        }
        run.report().form().ifPresent(form -> {
            Optional<FinalReport> same = other.flatMap(each -> each.report().form());
            rows(table, "", OF_FORM, List.of(Optional.of(form), same).subList(0, heads.size() - 1));
        });
        getContent().add(table);
    }

    private static <R> void rows(FigureTable table, String part, List<Figure<R>> figures, List<Optional<R>> reports) {
        for (Figure<R> figure : figures) {
            List<String> cells = reports.stream()
                    .map(report -> report.map(figure.value()).orElse(NONE))
                    .toList();
            table.row(name(part, figure.key()), cells);
        }
    }

    private static Component name(String part, String figure) {
        var name = new Span();
        String key = "blueprints.figure." + figure;
        Texts.follow(
                name,
                locale -> name.setText(
                        (part.isEmpty() ? "" : Words.partOrId(part, locale) + ": ") + Texts.in(locale, key)));
        var meaning = Texts.text(new Span(), "blueprints.figure.means." + figure);
        meaning.addClassName("small");
        var cell = new Div(name, meaning);
        cell.addClassName("figure-name");
        return cell;
    }

    private static String mark(FinalReport form, Function<Marks, String> value) {
        return form.marks().map(value).orElse(NONE);
    }

    private static double most(List<ItemUse> items) {
        return items.stream().mapToDouble(ItemUse::share).max().orElse(0);
    }

    private static double driest(List<TopicUse> topics) {
        return topics.stream().mapToDouble(TopicUse::ranDry).max().orElse(0);
    }
}
