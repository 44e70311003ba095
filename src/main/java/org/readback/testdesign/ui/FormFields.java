package org.readback.testdesign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readback.assessment.PoolStock;
import org.readback.assessment.TestDesign;
import org.readback.assessment.ui.DutyWords;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;

/** What a final asks. */
final class FormFields extends Composite<Div> {
    private final Translations translations;
    private final Runnable changed;
    final PoolChoice pool;
    final Whole items;
    final Whole pass;
    TopicWeights topics;
    final Map<String, Checkbox> duties = new LinkedHashMap<>();
    private final Div below = new Div();

    FormFields(TestDesign.Form form, List<PoolStock> pools, Translations translations, Runnable changed) {
        this.translations = translations;
        this.changed = changed;
        pool = new PoolChoice(pools, form.pool());
        items = new Whole("testdesign.items", form.items(), changed);
        pass = new Whole("testdesign.pass", form.pass(), changed);
        topics = new TopicWeights(pool.topics(), form.topics(), changed);
        below.addClassName("stack");
        Div numbers = new Div(items, pass);
        numbers.addClassName("testdesign-numbers");
        getContent().addClassName("stack");
        getContent().add(pool, numbers, below);
        fill(form.duties());
        pool.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            topics = new TopicWeights(pool.topics(), pool.usual(), changed);
            fill(List.of());
            changed.run();
        });
    }

    private void fill(List<String> chosen) {
        below.removeAll();
        duties.clear();
        below.add(
                Texts.text(new H3(), "testdesign.topics"),
                Texts.text(new Paragraph(), "testdesign.topics.text"),
                topics,
                Texts.text(new H3(), "testdesign.duties"),
                Texts.text(new Paragraph(), "testdesign.duties.text"));
        var stock = new TreeMap<String, Integer>();
        if (pool.getValue() != null) stock.putAll(pool.getValue().duties());
        Set<String> all = new HashSet<>(chosen);
        all.addAll(stock.keySet());
        if (all.isEmpty()) below.add(Texts.text(new Paragraph(), "testdesign.duties.none"));
        all.stream().sorted().forEach(duty -> {
            Checkbox box = new Checkbox();
            box.setLabelComponent(DutyWords.of(duty, translations));
            box.setValue(chosen.contains(duty));
            box.addValueChangeListener(change -> changed.run());
            Texts.feed(box, box::setHelperText, "testdesign.duty.items", stock.getOrDefault(duty, 0));
            duties.put(duty, box);
            below.add(box);
        });
    }

    TestDesign.Form form() {
        return new TestDesign.Form(
                pool.pool(),
                items.number(),
                pass.number(),
                topics.weights(),
                duties.entrySet().stream()
                        .filter(duty -> duty.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
