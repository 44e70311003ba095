package org.readback.bank;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readback.bank.StoredItem.StoredArea;
import org.readback.bank.StoredItem.StoredCode;
import org.readback.bank.StoredItem.StoredGap;
import org.readback.bank.StoredItem.StoredPair;
import org.readback.bank.StoredItem.Words;
import org.readback.item.Area;
import org.readback.item.ClozeTyped;
import org.readback.item.ClozeWithOptions;
import org.readback.item.CodedAnswer;
import org.readback.item.Dictation;
import org.readback.item.Feedback;
import org.readback.item.Gap;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.ItemFrame;
import org.readback.item.ItemId;
import org.readback.item.KeyFacts;
import org.readback.item.LanguageTag;
import org.readback.item.Marking;
import org.readback.item.Matching;
import org.readback.item.MultipleChoice;
import org.readback.item.Option;
import org.readback.item.Ordering;
import org.readback.item.SelectWords;
import org.readback.item.ShortAnswer;
import org.readback.item.SingleChoice;
import org.readback.item.Skill;
import org.readback.item.TrueFalseNotGiven;
import org.readback.item.Verdict;

/** Between the item of each language and the one body that holds them all. A new kind of item is a case in each of the
 * switches here and in {@link ItemWords}. */
final class ItemBody {
    static final String SINGLE_CHOICE = "single-choice";
    static final String MULTIPLE_CHOICE = "multiple-choice";
    static final String CLOZE_OPTIONS = "cloze-options";
    static final String SHORT_ANSWER = "short-answer";
    static final String TRUE_FALSE_NOT_GIVEN = "true-false-not-given";
    static final String MATCHING = "matching";
    static final String ORDERING = "ordering";
    static final String SELECT_WORDS = "select-words";
    static final String HOTSPOT = "hotspot";
    static final String CLOZE_TYPED = "cloze-typed";
    static final String KEY_FACTS = "key-facts";
    static final String CODED_ANSWER = "coded-answer";
    static final String DICTATION = "dictation";

    private ItemBody() {}

    static StoredItem store(Map<LanguageTag, Item> texts) {
        var words = new TreeMap<String, Words>();
        texts.forEach((language, item) -> words.put(language.code(), ItemWords.of(item)));
        Item item = requireNonNull(
                texts.getOrDefault(LanguageTag.EN, texts.values().iterator().next()));
        return stored(kind(item), item, structure(item), words);
    }

    private static String kind(Item item) {
        return switch (item) {
            case SingleChoice _ -> SINGLE_CHOICE;
            case MultipleChoice _ -> MULTIPLE_CHOICE;
            case ClozeWithOptions _ -> CLOZE_OPTIONS;
            case ShortAnswer _ -> SHORT_ANSWER;
            case TrueFalseNotGiven _ -> TRUE_FALSE_NOT_GIVEN;
            case Matching _ -> MATCHING;
            case Ordering _ -> ORDERING;
            case SelectWords _ -> SELECT_WORDS;
            case Hotspot _ -> HOTSPOT;
            case ClozeTyped _ -> CLOZE_TYPED;
            case KeyFacts _ -> KEY_FACTS;
            case CodedAnswer _ -> CODED_ANSWER;
            case Dictation _ -> DICTATION;
        };
    }

    private static Structure structure(Item item) {
        return switch (item) {
            case SingleChoice choice -> Structure.of(choice.options(), List.of(choice.key()));
            case MultipleChoice choice ->
                Structure.of(choice.options(), List.copyOf(choice.keys())).with(choice.marking());
            case ClozeWithOptions cloze -> new Structure(null, null, null, gaps(cloze), null, null, null);
            case TrueFalseNotGiven statement ->
                new Structure(null, List.of(statement.key().code()), null, null, null, null, null);
            case Matching matching ->
                new Structure(ids(matching.options()), null, null, null, pairs(matching), null, null);
            case Ordering ordering ->
                Structure.of(ordering.options(), ordering.key()).with(ordering.marking());
            case SelectWords select -> Structure.of(select.options(), List.copyOf(select.keys()));
            case Hotspot hotspot ->
                new Structure(null, List.copyOf(hotspot.keys()), null, null, null, areas(hotspot), null);
            case CodedAnswer code -> new Structure(null, null, null, null, null, null, TypedBody.store(code.form()));
            case ShortAnswer _, ClozeTyped _, KeyFacts _, Dictation _ -> Structure.NONE;
        };
    }

    /** What all languages share, beside the frame. */
    private record Structure(
            @Nullable List<String> options,
            @Nullable List<String> key,
            @Nullable String marking,
            @Nullable List<StoredGap> gaps,
            @Nullable List<StoredPair> pairs,
            @Nullable List<StoredArea> areas,
            @Nullable StoredCode code) {
        static final Structure NONE = new Structure(null, null, null, null, null, null, null);

        static Structure of(List<Option> options, List<String> key) {
            return new Structure(ids(options), key, null, null, null, null, null);
        }

        Structure with(Marking rule) {
            return new Structure(options, key, rule.name(), gaps, pairs, areas, code);
        }
    }

    private static StoredItem stored(String kind, Item item, Structure structure, Map<String, Words> words) {
        ItemFrame frame = item.frame();
        return new StoredItem(
                kind,
                frame.skill().code(),
                frame.band(),
                frame.topic(),
                frame.source(),
                frame.duty(),
                structure.options(),
                structure.key(),
                structure.marking(),
                structure.gaps(),
                structure.pairs(),
                structure.areas(),
                structure.code(),
                words);
    }

    private static List<StoredGap> gaps(ClozeWithOptions cloze) {
        return cloze.gaps().stream()
                .map(gap -> new StoredGap(gap.id(), ids(gap.options()), gap.key()))
                .toList();
    }

    private static List<StoredPair> pairs(Matching matching) {
        return matching.pairs().entrySet().stream()
                .map(pair -> new StoredPair(pair.getKey(), pair.getValue()))
                .toList();
    }

    private static List<StoredArea> areas(Hotspot hotspot) {
        return hotspot.areas().stream()
                .map(area -> new StoredArea(area.option().id(), area.left(), area.top(), area.width(), area.height()))
                .toList();
    }

    static Item restore(ItemId id, StoredItem stored, String language) {
        Words words = requireNonNull(stored.texts().get(language));
        ItemFrame frame = frame(id, stored, words);
        return switch (stored.kind()) {
            case SINGLE_CHOICE ->
                new SingleChoice(
                        frame,
                        options(stored.options(), words.options()),
                        keys(stored).getFirst());
            case MULTIPLE_CHOICE ->
                new MultipleChoice(
                        frame,
                        options(stored.options(), words.options()),
                        keys(stored),
                        Marking.valueOf(requireNonNull(stored.marking())));
            case CLOZE_OPTIONS -> new ClozeWithOptions(frame, requireNonNull(words.text()), gaps(stored, words));
            case TRUE_FALSE_NOT_GIVEN ->
                new TrueFalseNotGiven(frame, Verdict.of(keys(stored).getFirst()).orElseThrow());
            case MATCHING -> matching(frame, stored, words);
            case ORDERING ->
                new Ordering(
                        frame,
                        options(stored.options(), words.options()),
                        List.copyOf(keys(stored)),
                        Marking.valueOf(requireNonNull(stored.marking())));
            case HOTSPOT -> hotspot(frame, stored, words);
            case SELECT_WORDS ->
                new SelectWords(
                        frame, requireNonNull(words.text()), options(stored.options(), words.options()), keys(stored));
            case SHORT_ANSWER -> TypedBody.shortAnswer(frame, words);
            case CLOZE_TYPED -> TypedBody.cloze(frame, words);
            case KEY_FACTS -> TypedBody.keyFacts(frame, words);
            case CODED_ANSWER -> TypedBody.code(frame, stored, words);
            case DICTATION -> TypedBody.dictation(frame, words);
            default -> throw new IllegalArgumentException(id + ": no such kind of item: " + stored.kind());
        };
    }

    private static LinkedHashSet<String> keys(StoredItem stored) {
        return new LinkedHashSet<>(requireNonNull(stored.key()));
    }

    private static ItemFrame frame(ItemId id, StoredItem stored, Words words) {
        return new ItemFrame(
                id,
                Skill.of(stored.skill()).orElseThrow(),
                stored.band(),
                stored.topic(),
                words.stem(),
                StimulusBody.restore(words.stimulus()),
                new Feedback(words.right(), words.wrong(), new TreeMap<>(words.why())),
                stored.source(),
                stored.duty());
    }

    private static Hotspot hotspot(ItemFrame frame, StoredItem stored, Words words) {
        Map<String, String> names = requireNonNull(words.options());
        List<Area> areas = requireNonNull(stored.areas()).stream()
                .map(area -> new Area(
                        new Option(area.option(), requireNonNull(names.get(area.option()))),
                        area.left(),
                        area.top(),
                        area.width(),
                        area.height()))
                .toList();
        return new Hotspot(frame, areas, keys(stored));
    }

    private static Matching matching(ItemFrame frame, StoredItem stored, Words words) {
        var pairs = new LinkedHashMap<String, String>();
        requireNonNull(stored.pairs()).forEach(pair -> pairs.put(pair.term(), pair.option()));
        return new Matching(
                frame,
                options(List.copyOf(pairs.keySet()), words.terms()),
                options(stored.options(), words.options()),
                pairs);
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
}
