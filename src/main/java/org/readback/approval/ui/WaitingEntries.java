package org.readback.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.readback.approval.WaitingItem;
import org.readback.approval.ui.TickPane.Entry;
import org.readback.bank.BankItem;
import org.readback.bank.BankTask;
import org.readback.bank.ItemVersionId;
import org.readback.bank.TaskVersionId;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftTranslation;
import org.readback.item.LanguageTag;

/** What waits in the bank, as lines to be ticked. */
final class WaitingEntries {
    private WaitingEntries() {}

    static Entry<ItemVersionId> of(WaitingItem waiting) {
        BankItem item = waiting.item();
        LanguageTag language = item.languageFor(LanguageTag.EN);
        String id = item.version().item().itemId();
        List<Component> about = new ArrayList<>(List.of(Texts.untranslated(new Anchor("items/" + id, id))));
        if (waiting.isChange()) about.add(Tags.of("soon", "warning", "approval.home.changed"));
        return new Entry<>(
                item.version(), id, item.in(language).stem(), language, about, () -> reading(item, language));
    }

    private static DraftReading reading(BankItem item, LanguageTag first) {
        var translations = item.texts().entrySet().stream()
                .filter(text -> !text.getKey().equals(first))
                .map(text -> new DraftTranslation(
                        text.getKey(), DraftItems.draft(text.getValue()).texts(), Map.of()))
                .toList();
        return new DraftReading(DraftItems.draft(item.in(first)), translations);
    }

    static Entry<TaskVersionId> of(BankTask task) {
        String id = task.version().task().itemId();
        List<Component> about = new ArrayList<>(List.of(Texts.untranslated(new Span(id))));
        if (task.isOfLesson()) about.add(Texts.untranslated(new Span(task.lesson())));
        if (task.version().number() > 1) about.add(Tags.of("soon", "warning", "approval.home.changed"));
        return new Entry<>(
                task.version(),
                id,
                task.task().frame().title(),
                LanguageTag.EN,
                about,
                () -> new DraftReading(DraftItems.draft(task.task()), List.of()));
    }
}
