package org.readback.drafting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.draft.DraftTranslation;
import org.readback.draft.ItemDraft;
import org.readback.item.LanguageTag;

/** All that is written of one draft.
 *
 * @param translations by language code, each language once */
public record DraftContent(ItemDraft original, List<DraftTranslation> translations) {
    public DraftContent {
        translations = translations.stream()
                .sorted(Comparator.comparing(
                        translation -> translation.language().code()))
                .toList();
        if (translations.stream().map(DraftTranslation::language).distinct().count() < translations.size()) {
            throw new IllegalArgumentException("Two translations into one language");
        }
    }

    /** In one language. */
    public DraftContent(ItemDraft original) {
        this(original, List.of());
    }

    public Optional<DraftTranslation> translation(LanguageTag language) {
        return translations.stream()
                .filter(each -> each.language().equals(language))
                .findFirst();
    }

    public DraftContent with(ItemDraft changed) {
        return new DraftContent(changed, translations);
    }

    /** In the place of what there was in this language. */
    public DraftContent with(DraftTranslation changed) {
        Collection<DraftTranslation> others = translations.stream()
                .filter(each -> !each.language().equals(changed.language()))
                .toList();
        return new DraftContent(
                original, Stream.concat(others.stream(), Stream.of(changed)).toList());
    }
}
