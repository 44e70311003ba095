package org.readback.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readback.bank.StoredItem.StoredKey;
import org.readback.bank.StoredItem.Words;
import org.readback.item.ClozeTyped;
import org.readback.item.ClozeWithOptions;
import org.readback.item.CodedAnswer;
import org.readback.item.Dictation;
import org.readback.item.Feedback;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.KeyFacts;
import org.readback.item.Matching;
import org.readback.item.MultipleChoice;
import org.readback.item.Option;
import org.readback.item.Ordering;
import org.readback.item.SelectWords;
import org.readback.item.ShortAnswer;
import org.readback.item.SingleChoice;
import org.readback.item.TrueFalseNotGiven;

/** What an item's body keeps of each language. */
final class ItemWords {
    private ItemWords() {}

    /** What each language has of its own, beside stem and feedback. */
    private record Own(
            @Nullable String text,
            @Nullable Map<String, String> terms,
            @Nullable Map<String, String> options,
            @Nullable Map<String, Map<String, String>> gaps,
            @Nullable List<String> accepted,
            @Nullable List<StoredKey> typed) {
        static Own of(List<Option> options) {
            return new Own(null, null, texts(options), null, null, null);
        }

        static Own of(@Nullable String text, List<StoredKey> typed) {
            return new Own(text, null, null, null, null, typed);
        }
    }

    private static Own own(Item item) {
        return switch (item) {
            case SingleChoice choice -> Own.of(choice.options());
            case MultipleChoice choice -> Own.of(choice.options());
            case ClozeWithOptions cloze -> {
                var gaps = new LinkedHashMap<String, Map<String, String>>();
                cloze.gaps().forEach(gap -> gaps.put(gap.id(), texts(gap.options())));
                yield new Own(cloze.text(), null, null, gaps, null, null);
            }
            case ShortAnswer answer -> {
                var typed = TypedBody.keys(answer);
                yield new Own(null, null, null, null, typed == null ? answer.accepted() : null, typed);
            }
            case TrueFalseNotGiven _ -> new Own(null, null, null, null, null, null);
            case Matching matching ->
                new Own(null, texts(matching.terms()), texts(matching.options()), null, null, null);
            case Ordering ordering -> Own.of(ordering.options());
            case Hotspot hotspot -> Own.of(hotspot.options());
            case SelectWords select -> new Own(select.text(), null, texts(select.options()), null, null, null);
            case ClozeTyped cloze -> Own.of(cloze.text(), TypedBody.keys(cloze));
            case KeyFacts facts -> Own.of(null, TypedBody.keys(facts));
            case CodedAnswer code -> new Own(null, null, null, null, code.accepted(), null);
            case Dictation dictation -> Own.of(null, TypedBody.keys(dictation));
        };
    }

    static Words of(Item item) {
        Own own = own(item);
        Feedback feedback = item.feedback();
        return new Words(
                item.stem(),
                StimulusBody.store(item.frame().stimulus()),
                own.text(),
                own.terms(),
                own.options(),
                own.gaps(),
                own.accepted(),
                own.typed(),
                feedback.right(),
                feedback.wrong(),
                new TreeMap<>(feedback.why()));
    }

    private static Map<String, String> texts(List<Option> options) {
        var texts = new LinkedHashMap<String, String>();
        options.forEach(option -> texts.put(option.id(), option.text()));
        return texts;
    }
}
