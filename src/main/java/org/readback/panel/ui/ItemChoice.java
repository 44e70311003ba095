package org.readback.panel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.bank.BankItem;
import org.readback.bank.ItemVersionId;
import org.readback.base.ui.Texts;
import org.readback.panel.StandardSettings;

/** The items of a scale, easiest first, with a sample ticked that can be changed item by item. */
final class ItemChoice extends Composite<Div> {
    private static final int USUAL = 20;

    private final StandardSettings settings;
    private final Map<BankItem, Checkbox> boxes = new LinkedHashMap<>();
    final IntegerField size = new IntegerField();
    final Button again = new Button();
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private String scale = "";

    ItemChoice(StandardSettings settings) {
        this.settings = settings;
        Texts.feed(size, size::setLabel, "panel.new.size");
        size.setStepButtonsVisible(true);
        size.setMin(1);
        Texts.text(again, "panel.new.sample");
        again.addClickListener(click -> sample());
        count.getElement().setAttribute("role", "status");
        Texts.follow(count, locale -> tell());
        list.addClassName("item-choice");
        list.getElement().setAttribute("role", "group").setAttribute("tabindex", "0");
        Texts.name(list, "panel.new.step.items");
        Div row = new Div(size, again);
        row.addClassNames("row", "sample-row");
        getContent().addClassName("stack");
        getContent().add(row, count, list);
    }

    /** Offers the items of another scale. */
    void of(String wanted) {
        scale = wanted;
        boxes.clear();
        list.removeAll();
        List<BankItem> all = settings.sample(scale, Integer.MAX_VALUE / 4);
        size.setMax(Math.max(1, all.size()));
        size.setValue(Math.clamp(all.size(), 1, USUAL));
        all.forEach(item -> {
            Checkbox box = new Checkbox();
            Span label = new Span(
                    item.in(PanelTexts.language(UI.getCurrent().getLocale())).stem());
            label.getElement()
                    .setAttribute(
                            "lang",
                            item.languageFor(PanelTexts.language(UI.getCurrent().getLocale()))
                                    .code());
            box.setLabelComponent(new Span(label, band(item)));
            box.addValueChangeListener(change -> tell());
            boxes.put(item, box);
            list.add(box);
        });
        sample();
    }

    private static Span band(BankItem item) {
        Span words = PanelTexts.words(
                new Span(),
                locale -> " "
                        + Texts.in(
                                locale,
                                "panel.new.item",
                                item.version().item().itemId(),
                                item.frame().band(),
                                item.frame().topic()));
        words.addClassName("small");
        return words;
    }

    private void sample() {
        Integer wanted = size.getValue();
        if (wanted == null || wanted < 1) return;
        Set<ItemVersionId> sample =
                settings.sample(scale, wanted).stream().map(BankItem::version).collect(Collectors.toSet());
        boxes.forEach((item, box) -> box.setValue(sample.contains(item.version())));
        tell();
    }

    private void tell() {
        count.setText(Texts.now("panel.new.count", chosen().size(), boxes.size()));
    }

    /** In the order of their difficulty. */
    List<ItemVersionId> chosen() {
        var chosen = new ArrayList<ItemVersionId>();
        boxes.forEach((item, box) -> {
            if (box.getValue()) chosen.add(item.version());
        });
        return chosen;
    }

    boolean isEnough() {
        return !chosen().isEmpty();
    }

    void focus() {
        size.focus();
    }
}
