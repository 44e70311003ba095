package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readback.assessment.TestSheet.PoolSheet;
import org.readback.assessment.TestSheet.TopicSheet;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;

/** A pool: its items by topic and band against what the blueprint wants of it. */
final class PoolTable extends Composite<Div> {
    private static final int BANDS = 5;

    PoolTable(PoolSheet pool) {
        var title = new H3();
        Texts.follow(title, locale -> title.setText(title(pool, locale)));
        var words = new Paragraph();
        Texts.follow(words, locale -> words.setText(words(pool, locale)));
        var heads = new ArrayList<>(List.of(
                "blueprints.pool.topic", "blueprints.pool.share", "blueprints.pool.needed", "blueprints.pool.items"));
        var table = new FigureTable("blueprints.pool.caption", heads);
        for (int band = 1; band <= BANDS; band++) {
            table.column(Texts.text(new Span(), "blueprints.pool.band", band));
        }
        pool.topics().forEach(topic -> row(table, topic));
        getContent().addClassName("stack");
        getContent().add(title, words, table);
    }

    private static String title(PoolSheet pool, Locale locale) {
        return pool.part().isEmpty() ? pool.pool() : Words.partOrId(pool.part(), locale) + " · " + pool.pool();
    }

    private static String words(PoolSheet pool, Locale locale) {
        String parameters = pool.parameters() == 0
                ? Texts.in(locale, "blueprints.pool.start")
                : Texts.in(locale, "blueprints.pool.calibrated", pool.parameters(), pool.calibrated(), pool.items());
        return Texts.in(locale, "blueprints.pool.words", pool.items(), pool.items() - pool.specimens()) + " "
                + parameters;
    }

    private static void row(FigureTable table, TopicSheet topic) {
        var cells = new ArrayList<String>();
        cells.add(topic.target() == 0 ? "–" : Formats.percent(topic.target()));
        cells.add(topic.target() == 0 ? "–" : Integer.toString(topic.needed()));
        cells.add(Integer.toString(topic.items()));
        topic.byBand().forEach(items -> cells.add(Integer.toString(items)));
        table.row(name(topic.topic()), cells);
        if (topic.items() < topic.needed()) table.mark(2, "lacking");
    }

    private static Component name(String topic) {
        return Texts.untranslated(new Span(topic));
    }
}
