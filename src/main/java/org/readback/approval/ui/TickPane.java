package org.readback.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Notices;
import org.readback.base.ui.SureDialog;
import org.readback.base.ui.Texts;
import org.readback.item.LanguageTag;

/** Things to read and to tick; those that are ticked are approved together, after a second look at how many they are.
 *
 * @param <K> by what they are named */
class TickPane<K> extends Composite<Div> {
    private final Supplier<List<Entry<K>>> waiting;
    private final ToIntFunction<List<K>> approval;
    private final Map<K, Checkbox> ticks = new LinkedHashMap<>();
    private final Span count = new Span();
    final Button all = new Button();
    final Button approve = new Button();

    /** One of them.
     *
     * @param about links and signs beside it
     * @param reading all of it; made when it is opened, since a lesson may have fifty */
    record Entry<K>(
            K key,
            String id,
            String words,
            LanguageTag language,
            List<Component> about,
            Supplier<DraftReading> reading) {}

    /** @param approval how many it approved */
    TickPane(Supplier<List<Entry<K>>> waiting, ToIntFunction<List<K>> approval) {
        this.waiting = waiting;
        this.approval = approval;
        getContent().addClassName("stack");
        count.getElement().setAttribute("role", "status");
        Texts.follow(count, locale -> tell());
        Texts.feed(all, all::setText, "approval.home.all");
        all.addClickListener(click -> ticks.values().forEach(tick -> tick.setValue(true)));
        Texts.feed(approve, approve::setText, "approval.home.approve");
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.addClickListener(click -> ask());
        show();
    }

    private void show() {
        getContent().removeAll();
        ticks.clear();
        List<Entry<K>> entries = waiting.get();
        if (entries.isEmpty()) {
            var back = Texts.text(new Anchor("approvals"), "approval.home.back");
            getContent().add(new EmptyState("approval.home.none", back));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("approval-list");
        entries.forEach(entry -> list.add(row(entry)));
        var bar = new Div(count, all, approve);
        bar.addClassNames("row", "approval-bar");
        getContent().add(list, bar);
        tell();
    }

    private ListItem row(Entry<K> entry) {
        var tick = new Checkbox();
        Texts.feed(tick, tick::setAriaLabel, "approval.home.tick", entry.id());
        tick.setId("tick-" + entry.id());
        tick.addValueChangeListener(change -> tell());
        ticks.put(entry.key(), tick);
        var words = Texts.untranslated(new Span(entry.words()));
        words.getElement().setAttribute("lang", entry.language().code());
        var about = new Div(entry.about().toArray(Component[]::new));
        about.addClassName("row");
        var details = new Details(words, about);
        details.addOpenedChangeListener(change -> {
            boolean read = details.getContent().anyMatch(DraftReading.class::isInstance);
            if (change.isOpened() && !read) details.add(entry.reading().get());
        });
        details.addClassName("approval-item");
        var row = new ListItem(tick, details);
        row.addClassName("approval-row");
        return row;
    }

    private List<K> ticked() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void tell() {
        int chosen = ticked().size();
        count.setText(Texts.now("approval.home.count", chosen, ticks.size()));
        approve.setEnabled(chosen > 0);
    }

    private void ask() {
        List<K> chosen = ticked();
        new SureDialog("approval.home.sure", () -> {
                    int approved = approval.applyAsInt(chosen);
                    show();
                    Notices.tell("approval.home.approved", approved);
                })
                .saying("approval.home.sure.text", chosen.size())
                .open();
    }
}
