package org.readback.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftPrints;
import org.readback.draft.DraftTranslation;
import org.readback.draft.ItemDraft;
import org.readback.draft.WritingFinding;
import org.readback.draft.WritingRules;
import org.readback.item.Item;
import org.readback.item.LanguageTag;

/** Rules that would trouble good items are no help: of what ships, those that must be kept are, and advice is rare. */
class ShippedItemsKeepTheRulesTest {
    private static final List<ContentItem> ITEMS = Samples.read(ContentFiles.folder(Path.of("content")))
            .content()
            .items()
            .toList();

    private static ItemDraft draft(LanguageTag language, Item text) {
        var draft = DraftItems.draft(text);
        return draft.withFrame(draft.frame().withLanguage(language));
    }

    private static List<WritingFinding> findings(ContentItem item) {
        var original = item.texts().keySet().iterator().next();
        var draft = draft(original, item.first());
        var prints = DraftPrints.of(draft.texts());
        var translations = item.texts().entrySet().stream()
                .filter(text -> !text.getKey().equals(original))
                .map(text -> new DraftTranslation(
                        text.getKey(), draft(text.getKey(), text.getValue()).texts(), prints))
                .toList();
        return WritingRules.check(draft, translations);
    }

    @Test
    void whatMustBeKeptIsKeptByAllThatWaitForNothing() {
        for (var item : ITEMS) {
            if (item.draft()) continue; // waits for its recording
            assertThat(findings(item))
                    .as(item.id().toString())
                    .noneMatch(finding -> finding.rule().isRequired());
        }
    }

    @Test
    void adviceIsRare() {
        var advised = ITEMS.stream()
                .filter(item -> findings(item).stream()
                        .anyMatch(finding -> !finding.rule().isRequired()))
                .map(ContentItem::id)
                .toList();

        assertThat(advised).as(advised.toString()).hasSizeLessThan(ITEMS.size() * 3 / 100);
    }
}
