package org.readback.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.readback.item.LanguageTag;

/** Looks through a draft as it is written. Silent about what {@link DraftItems} says itself: that something is missing. */
public final class WritingRules {
    static final int SHORTEST_PASSAGE = 20;

    private WritingRules() {}

    /** In the order of the rules. Of passages and tasks that people mark only what concerns them. */
    public static List<WritingFinding> check(ItemDraft draft, Collection<DraftTranslation> translations) {
        var found = new ArrayList<>(texts(draft));
        found.addAll(translated(draft, translations));
        found.sort(Comparator.comparing(WritingFinding::rule));
        return List.copyOf(found);
    }

    /** As above, without a look at the translations: of one language alone. */
    public static List<WritingFinding> check(ItemDraft draft) {
        var found = new ArrayList<>(texts(draft));
        found.sort(Comparator.comparing(WritingFinding::rule));
        return List.copyOf(found);
    }

    /** Whether the draft tests law and conduct, so that a paragraph and three languages are needed. */
    public static boolean isLaw(DraftFrame frame) {
        return !frame.duty().isBlank()
                || (frame.skill() != null && frame.skill().isLaw());
    }

    /** Whether a source names an article, paragraph, section, rule or lesson, in English, Kazakh or Russian. */
    public static boolean namesParagraph(String source) {
        return TextRules.namesParagraph(source);
    }

    private static List<WritingFinding> texts(ItemDraft draft) {
        return switch (draft.body()) {
            case DraftBody.NeedsRework _ -> List.of();
            case DraftBody.Passage _ -> TextRules.ofPassage(draft);
            case DraftBody.Open _ -> TextRules.ofTask(draft);
            default -> {
                var found = new ArrayList<>(TextRules.ofItem(draft));
                found.addAll(OptionRules.check(draft));
                found.addAll(AnswerRules.check(draft));
                yield found;
            }
        };
    }

    private static List<WritingFinding> translated(ItemDraft draft, Collection<DraftTranslation> translations) {
        var found = new ArrayList<WritingFinding>();
        if (isLaw(draft.frame())) {
            for (var language : List.of(LanguageTag.EN, LanguageTag.KK, LanguageTag.RU)) {
                if (!language.equals(draft.frame().language())) missing(draft, language, translations, found);
            }
        }
        for (var translation : translations) {
            for (var place : translation.places(draft, DraftTranslation.State.OUT_OF_DATE)) {
                found.add(new WritingFinding(
                        WritingRule.TRANSLATION_CURRENT,
                        place,
                        translation.language().code()));
            }
        }
        return found;
    }

    private static void missing(
            ItemDraft draft,
            LanguageTag language,
            Collection<DraftTranslation> translations,
            List<WritingFinding> found) {
        var translation = translations.stream()
                .filter(each -> each.language().equals(language))
                .findFirst()
                .orElseGet(() -> new DraftTranslation(language));
        var missing = translation.places(draft, DraftTranslation.State.MISSING).stream()
                .filter(place -> !hasOtherAnswer(draft, place, translation))
                .toList();
        if (!missing.isEmpty()) {
            found.add(new WritingFinding(WritingRule.TRANSLATED, missing.getFirst(), language.code(), missing.size()));
        }
    }

    /** Another language may have fewer ways to say the same. */
    private static boolean hasOtherAnswer(ItemDraft draft, String place, DraftTranslation translation) {
        if (!TextRules.isTyped(draft, place)) return false;
        var key = place.substring(0, place.lastIndexOf('.') + 1);
        return translation.texts().keySet().stream().anyMatch(each -> each.startsWith(key));
    }
}
