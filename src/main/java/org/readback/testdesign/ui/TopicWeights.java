package org.readback.testdesign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;

/** How much of each topic: weights, of which the proportions count, drawn beside what the pool has. */
final class TopicWeights extends Composite<Div> {
    private static final int PERCENT = 100;

    final Map<String, Row> rows = new LinkedHashMap<>();

    /** A topic with its weight and its share of the test, drawn and written. */
    record Row(NumberField weight, Div bar, Span share) {
        double value() {
            Double typed = weight.getValue();
            return typed == null || typed.isNaN() || typed < 0 ? 0 : typed;
        }

        void draw(double part) {
            bar.getStyle().set("width", Math.round(part * PERCENT) + "%");
            share.setText(Formats.percent(part));
        }
    }

    /** @param stock items of each topic in the pool
     * @param chosen weights; a topic without one is not asked */
    TopicWeights(SortedMap<String, Integer> stock, Map<String, Double> chosen, Runnable changed) {
        getContent().addClassName("testdesign-topics");
        if (stock.isEmpty()) getContent().add(Texts.text(new Paragraph(), "testdesign.topics.none"));
        var topics = new TreeMap<String, Integer>(stock);
        chosen.keySet().forEach(topic -> topics.putIfAbsent(topic, 0));
        topics.forEach((topic, items) -> {
            NumberField weight = new NumberField();
            weight.setMin(0);
            weight.setMax(1000);
            weight.setStep(0.1);
            weight.setValue(chosen.getOrDefault(topic, 0.0));
            Texts.feed(weight, weight::setLabel, "testdesign.topic", topic, items);
            weight.addValueChangeListener(change -> {
                draw();
                changed.run();
            });
            Row shown = new Row(weight, new Div(), new Span());
            rows.put(topic, shown);
            Div bar = new Div(shown.bar());
            bar.addClassName("testdesign-share");
            bar.getElement().setAttribute("aria-hidden", "true");
            Div row = new Div(weight, bar, shown.share());
            row.addClassName("testdesign-topic");
            getContent().add(row);
        });
        draw();
    }

    private void draw() {
        double total = rows.values().stream().mapToDouble(Row::value).sum();
        rows.values().forEach(row -> row.draw(total > 0 ? row.value() / total : 0));
    }

    Map<String, Double> weights() {
        var chosen = new TreeMap<String, Double>();
        rows.forEach((topic, row) -> chosen.put(topic, row.value()));
        return chosen;
    }
}
