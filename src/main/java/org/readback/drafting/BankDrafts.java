package org.readback.drafting;

import java.util.List;
import org.readback.bank.BankItem;
import org.readback.bank.BankTask;
import org.readback.bank.ItemHome;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftPrints;
import org.readback.draft.DraftTranslation;
import org.readback.draft.ItemDraft;
import org.readback.item.Item;
import org.readback.item.LanguageTag;

/** What is in the bank, as drafts. */
final class BankDrafts {
    private BankDrafts() {}

    /** The original is the English text, or the first there is; the others count as translated from it as it stands. */
    static DraftContent content(BankItem item) {
        LanguageTag first = item.languageFor(LanguageTag.EN);
        ItemDraft original = DraftItems.draft(item.in(first));
        ItemDraft placed = original.withFrame(at(original.frame(), item.home()).withLanguage(first));
        List<DraftTranslation> translations = item.texts().entrySet().stream()
                .filter(text -> !text.getKey().equals(first))
                .map(text -> translation(text.getKey(), placed, text.getValue()))
                .toList();
        return new DraftContent(placed, translations);
    }

    static DraftContent content(BankTask task) {
        ItemDraft original = DraftItems.draft(task.task());
        return new DraftContent(
                original.withFrame(original.frame().withLesson(task.lesson()).withLanguage(LanguageTag.EN)));
    }

    private static DraftTranslation translation(LanguageTag language, ItemDraft original, Item item) {
        ItemDraft other = DraftItems.draft(item);
        boolean alike = original.with(other.texts()).body().equals(other.body());
        return new DraftTranslation(
                language, other.texts(), DraftPrints.of(original.texts()), alike ? null : other.body());
    }

    private static DraftFrame at(DraftFrame frame, ItemHome home) {
        return switch (home) {
            case ItemHome.Pool(var pool) -> frame.withPool(pool);
            case ItemHome.Lesson(var lesson) -> frame.withLesson(lesson);
        };
    }
}
