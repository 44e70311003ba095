package org.readback.drafting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.bank.BankItem;
import org.readback.bank.BankTask;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemVersionId;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftPrints;
import org.readback.draft.DraftTranslation;
import org.readback.draft.ItemDraft;
import org.readback.inventory.ItemTag;
import org.readback.inventory.TagShelf;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.springframework.stereotype.Component;

/** What is in the bank, as drafts, with the tags that the items have now. */
@Component
class BankDrafts {
    private final ItemBank bank;
    private final TagShelf tags;

    BankDrafts(ItemBank bank, TagShelf tags) {
        this.bank = bank;
        this.tags = tags;
    }

    /** As {@link ItemBank#versions}. */
    List<BankItem> versions(ItemId item) {
        return bank.versions(item);
    }

    /** As {@link ItemBank#version(ItemVersionId)}. */
    BankItem version(ItemVersionId id) {
        return bank.version(id);
    }

    /** As {@link ItemBank#newest}. */
    List<BankItem> newest() {
        return bank.newest();
    }

    /** Of all items; those without are absent. */
    Map<ItemId, Set<ItemTag>> tags() {
        return tags.all();
    }

    DraftContent content(BankItem item) {
        return content(item, tags.of(item.version().item()));
    }

    /** The original is the English text, or the first there is; the others count as translated from it as it stands. */
    static DraftContent content(BankItem item, Collection<ItemTag> tagged) {
        LanguageTag first = item.languageFor(LanguageTag.EN);
        ItemDraft original = DraftItems.draft(item.in(first));
        ItemDraft placed = original.withFrame(at(original.frame(), item.home())
                .withLanguage(first)
                .withTags(tagged.stream().map(ItemTag::tag).sorted().toList()));
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
