package org.readback.bank;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readback.bank.StoredItem.Passage;
import org.readback.bank.StoredItem.StoredGap;
import org.readback.bank.StoredItem.Words;
import org.readback.item.ClozeWithOptions;
import org.readback.item.Feedback;
import org.readback.item.Gap;
import org.readback.item.Item;
import org.readback.item.ItemFrame;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Marking;
import org.readback.item.MultipleChoice;
import org.readback.item.Option;
import org.readback.item.ShortAnswer;
import org.readback.item.SingleChoice;
import org.readback.item.Skill;
import org.readback.item.Stimulus;

/** Between the item of each language and the one body that holds them all. A new kind of item is a case in each of the
 * two switches. */
final class ItemBody {
    static final String SINGLE_CHOICE = "single-choice";
    static final String MULTIPLE_CHOICE = "multiple-choice";
    static final String CLOZE_OPTIONS = "cloze-options";
    static final String SHORT_ANSWER = "short-answer";

    private ItemBody() {}

    static StoredItem store(Map<LanguageTag, Item> texts) {
        var words = new TreeMap<String, Words>();
        texts.forEach((language, item) -> words.put(language.code(), words(item)));
        Item item = requireNonNull(
                texts.getOrDefault(LanguageTag.EN, texts.values().iterator().next()));
        return switch (item) {
            case SingleChoice choice ->
                stored(
                        SINGLE_CHOICE,
                        choice,
                        new Structure(choice.options(), List.of(choice.key()), null, null),
                        words);
            case MultipleChoice choice ->
                stored(
                        MULTIPLE_CHOICE,
                        choice,
                        new Structure(
                                choice.options(),
                                List.copyOf(choice.keys()),
                                choice.marking().name(),
                                null),
                        words);
            case ClozeWithOptions cloze ->
                stored(CLOZE_OPTIONS, cloze, new Structure(null, null, null, gaps(cloze)), words);
            case ShortAnswer answer -> stored(SHORT_ANSWER, answer, new Structure(null, null, null, null), words);
        };
    }

    private record Structure(
            @Nullable List<Option> options,
            @Nullable List<String> key,
            @Nullable String marking,
            @Nullable List<StoredGap> gaps) {}

    private static StoredItem stored(String kind, Item item, Structure structure, Map<String, Words> words) {
        ItemFrame frame = item.frame();
        return new StoredItem(
                kind,
                frame.skill().code(),
                frame.band(),
                frame.topic(),
                frame.source(),
                frame.duty(),
                structure.options() == null ? null : ids(structure.options()),
                structure.key(),
                structure.marking(),
                structure.gaps(),
                words);
    }

    private static List<StoredGap> gaps(ClozeWithOptions cloze) {
        return cloze.gaps().stream()
                .map(gap -> new StoredGap(gap.id(), ids(gap.options()), gap.key()))
                .toList();
    }

    private static Words words(Item item) {
        return switch (item) {
            case SingleChoice choice -> words(choice, null, texts(choice.options()), null, null);
            case MultipleChoice choice -> words(choice, null, texts(choice.options()), null, null);
            case ClozeWithOptions cloze -> {
                var gaps = new LinkedHashMap<String, Map<String, String>>();
                cloze.gaps().forEach(gap -> gaps.put(gap.id(), texts(gap.options())));
                yield words(cloze, cloze.text(), null, gaps, null);
            }
            case ShortAnswer answer -> words(answer, null, null, null, answer.accepted());
        };
    }

    private static Words words(
            Item item,
            @Nullable String text,
            @Nullable Map<String, String> options,
            @Nullable Map<String, Map<String, String>> gaps,
            @Nullable List<String> accepted) {
        Stimulus stimulus = item.frame().stimulus();
        Feedback feedback = item.feedback();
        return new Words(
                item.stem(),
                stimulus == null ? null : new Passage(stimulus.id(), stimulus.title(), stimulus.text()),
                text,
                options,
                gaps,
                accepted,
                feedback.right(),
                feedback.wrong(),
                new TreeMap<>(feedback.why()));
    }

    static Item restore(ItemId id, StoredItem stored, String language) {
        Words words = requireNonNull(stored.texts().get(language));
        ItemFrame frame = frame(id, stored, words);
        return switch (stored.kind()) {
            case SINGLE_CHOICE ->
                new SingleChoice(
                        frame,
                        options(stored.options(), words.options()),
                        requireNonNull(stored.key()).getFirst());
            case MULTIPLE_CHOICE ->
                new MultipleChoice(
                        frame,
                        options(stored.options(), words.options()),
                        new LinkedHashSet<>(requireNonNull(stored.key())),
                        Marking.valueOf(requireNonNull(stored.marking())));
            case CLOZE_OPTIONS -> new ClozeWithOptions(frame, requireNonNull(words.text()), gaps(stored, words));
            case SHORT_ANSWER -> new ShortAnswer(frame, requireNonNull(words.accepted()));
            default -> throw new IllegalArgumentException(id + ": no such kind of item: " + stored.kind());
        };
    }

    private static ItemFrame frame(ItemId id, StoredItem stored, Words words) {
        Passage passage = words.stimulus();
        return new ItemFrame(
                id,
                Skill.of(stored.skill()).orElseThrow(),
                stored.band(),
                stored.topic(),
                words.stem(),
                passage == null ? null : new Stimulus(passage.id(), passage.title(), passage.text()),
                new Feedback(words.right(), words.wrong(), new TreeMap<>(words.why())),
                stored.source(),
                stored.duty());
    }

    private static List<Gap> gaps(StoredItem stored, Words words) {
        Map<String, Map<String, String>> texts = requireNonNull(words.gaps());
        return requireNonNull(stored.gaps()).stream()
                .map(gap -> new Gap(gap.id(), options(gap.options(), texts.get(gap.id())), gap.key()))
                .toList();
    }

    private static List<Option> options(@Nullable List<String> ids, @Nullable Map<String, String> texts) {
        Map<String, String> words = requireNonNull(texts);
        return requireNonNull(ids).stream()
                .map(id -> new Option(id, requireNonNull(words.get(id))))
                .toList();
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private static Map<String, String> texts(List<Option> options) {
        var texts = new LinkedHashMap<String, String>();
        options.forEach(option -> texts.put(option.id(), option.text()));
        return texts;
    }
}
