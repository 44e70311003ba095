package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.readback.assessment.simulation.AbilityGroup;
import org.readback.assessment.simulation.ItemUse;
import org.readback.assessment.simulation.PartReport;
import org.readback.assessment.simulation.TopicUse;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;

/** A part of a simulated level test in tables. */
final class PartTables extends Composite<Div> {
    PartTables(PartReport part) {
        getContent().addClassName("stack");
        getContent()
                .add(
                        bands(part),
                        Texts.text(new Paragraph(), "blueprints.table.bands.means"),
                        groups(part),
                        Texts.text(new Paragraph(), "blueprints.table.groups.means"),
                        topics(part.topics()),
                        Texts.text(new Paragraph(), "blueprints.table.topics.means"),
                        items(part.items()));
    }

    private static Component bands(PartReport part) {
        var table = new FigureTable("blueprints.table.bands", List.of("blueprints.table.bands.true"));
        int bands = part.bands().people().size();
        IntStream.rangeClosed(1, bands)
                .forEach(band -> table.column(Texts.text(new Span(), "blueprints.table.bands.decided", band)));
        for (int band = 1; band <= bands; band++) {
            List<Integer> row = part.bands().people().get(band - 1);
            table.row(
                    Texts.text(new Span(), "blueprints.pool.band", band),
                    row.stream().map(String::valueOf).toList());
            table.mark(band - 1, "exact");
        }
        return table;
    }

    private static Component groups(PartReport part) {
        var table = new FigureTable(
                "blueprints.table.groups",
                List.of(
                        "blueprints.table.ability",
                        "blueprints.table.people",
                        "blueprints.figure.length",
                        "blueprints.figure.error",
                        "blueprints.figure.rmse",
                        "blueprints.figure.bias",
                        "blueprints.figure.decided",
                        "blueprints.figure.bands"));
        for (AbilityGroup group : part.groups()) {
            table.row(
                    new Span(Numbers.two(group.theta())),
                    List.of(
                            Integer.toString(group.people()),
                            Numbers.one(group.items()),
                            Numbers.two(group.error().mean()),
                            Numbers.two(group.rmse()),
                            Numbers.two(group.bias()),
                            Formats.percent(group.decided()),
                            Formats.percent(group.right())));
        }
        return table;
    }

    static Component topics(List<TopicUse> topics) {
        var table = new FigureTable(
                "blueprints.table.topics",
                List.of(
                        "blueprints.pool.topic",
                        "blueprints.pool.items",
                        "blueprints.pool.share",
                        "blueprints.table.topics.share",
                        "blueprints.table.topics.dry"));
        for (TopicUse topic : topics) {
            table.row(
                    Texts.untranslated(new Span(topic.topic())),
                    List.of(
                            Integer.toString(topic.items()),
                            Formats.percent(topic.target()),
                            Formats.percent(topic.share()),
                            Formats.percent(topic.ranDry())));
            if (topic.ranDry() > 0) table.mark(3, "lacking");
        }
        return table;
    }

    static Component items(List<ItemUse> items) {
        var table = new FigureTable(
                "blueprints.table.items",
                List.of("blueprints.table.item", "blueprints.pool.topic", "blueprints.table.items.share"));
        for (ItemUse item : items) {
            table.row(
                    Texts.untranslated(new Anchor("items/" + item.item(), item.item())),
                    List.of(item.topic(), Formats.percent(item.share())));
            if (item.overused() || item.unused()) table.mark(1, "lacking");
        }
        return table;
    }
}
