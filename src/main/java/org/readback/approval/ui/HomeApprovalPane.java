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
import org.readback.approval.ShippedReviews;
import org.readback.approval.WaitingItem;
import org.readback.bank.BankItem;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemVersionId;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftTranslation;
import org.readback.item.LanguageTag;

/** Items to read and to tick; those that are ticked are approved together, after a second look at how many they are. */
class HomeApprovalPane extends Composite<Div> {
    private final ShippedReviews reviews;
    private final ItemHome home;
    private final Map<ItemVersionId, Checkbox> ticks = new LinkedHashMap<>();
    private final Span count = new Span();
    final Button all = new Button();
    final Button approve = new Button();

    HomeApprovalPane(ShippedReviews reviews, ItemHome home) {
        this.reviews = reviews;
        this.home = home;
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
        List<WaitingItem> items = reviews.of(home);
        if (items.isEmpty()) {
            var back = Texts.text(new Anchor("approvals"), "approval.home.back");
            getContent().add(new EmptyState("approval.home.none", back));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("approval-list");
        items.forEach(item -> list.add(row(item)));
        var bar = new Div(count, all, approve);
        bar.addClassNames("row", "approval-bar");
        getContent().add(list, bar);
        tell();
    }

    private ListItem row(WaitingItem waiting) {
        BankItem item = waiting.item();
        LanguageTag language = item.languageFor(LanguageTag.EN);
        var tick = new Checkbox();
        Texts.name(tick, "approval.home.tick", item.version().item().itemId());
        tick.setId("tick-" + item.version().item().itemId());
        tick.addValueChangeListener(change -> tell());
        ticks.put(item.version(), tick);
        var stem = Texts.untranslated(new Span(item.in(language).stem()));
        stem.getElement().setAttribute("lang", language.code());
        var details = new Details(stem, about(waiting), new Div());
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && change.isFromClient()) read(details, item);
        });
        details.addClassName("approval-item");
        var row = new ListItem(tick, details);
        row.addClassName("approval-row");
        return row;
    }

    private static Component about(WaitingItem waiting) {
        var about = new Div(Texts.untranslated(new Anchor(
                "items/" + waiting.item().version().item().itemId(),
                waiting.item().version().item().itemId())));
        if (waiting.isChange()) about.add(Tags.of("soon", "warning", "approval.home.changed"));
        about.addClassName("row");
        return about;
    }

    /** Read when it is opened: a lesson may have fifty. */
    private static void read(Details details, BankItem item) {
        if (details.getContent().anyMatch(DraftReading.class::isInstance)) return;
        LanguageTag first = item.languageFor(LanguageTag.EN);
        var original = DraftItems.draft(item.in(first));
        var translations = item.texts().entrySet().stream()
                .filter(text -> !text.getKey().equals(first))
                .map(text -> new DraftTranslation(
                        text.getKey(), DraftItems.draft(text.getValue()).texts(), Map.of()))
                .toList();
        details.add(new DraftReading(original, translations));
    }

    private List<ItemVersionId> ticked() {
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
        List<ItemVersionId> chosen = ticked();
        new ConfirmDialog(
                        "approval.home.sure",
                        () -> {
                            int approved = reviews.approve(chosen);
                            show();
                            Notices.tell("approval.home.approved", approved);
                        },
                        chosen.size())
                .open();
    }
}
