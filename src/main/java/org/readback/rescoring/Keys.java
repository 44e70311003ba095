package org.readback.rescoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.item.Area;
import org.readback.item.ClozeTyped;
import org.readback.item.ClozeWithOptions;
import org.readback.item.CodedAnswer;
import org.readback.item.Dictation;
import org.readback.item.Gap;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.KeyFact;
import org.readback.item.KeyFacts;
import org.readback.item.Matching;
import org.readback.item.MultipleChoice;
import org.readback.item.Option;
import org.readback.item.Ordering;
import org.readback.item.SelectWords;
import org.readback.item.ShortAnswer;
import org.readback.item.SingleChoice;
import org.readback.item.TrueFalseNotGiven;
import org.readback.item.TypedGap;
import org.readback.item.TypedItem;
import org.readback.item.TypedKey;
import org.readback.item.Verdict;
import org.readback.rescoring.KeyPlace.Accept;
import org.readback.rescoring.KeyPlace.Choose;
import org.readback.rescoring.KeyPlace.HowMany;

/** The keys of items as something to be chosen anew. Of an ordering and of a dictation the whole is the key: they are
 * mended in an editor, and then judged by that version. */
final class Keys {
    private static final String WHOLE = "";

    private Keys() {}

    /** In the order of the item; empty where the key cannot be mended here. */
    static List<KeyPlace> of(Item item) {
        return switch (item) {
            case SingleChoice choice -> List.of(one(WHOLE, "", choice.options(), choice.key()));
            case MultipleChoice choice -> List.of(several(choice.options(), choice.keys()));
            case SelectWords words -> List.of(several(words.options(), words.keys()));
            case Hotspot spots ->
                List.of(several(spots.areas().stream().map(Area::option).toList(), spots.keys()));
            case TrueFalseNotGiven verdict ->
                List.of(one(
                        WHOLE,
                        "",
                        Verdict.codes().stream()
                                .map(code -> new Option(code, code))
                                .toList(),
                        verdict.key().code()));
            case ClozeWithOptions cloze ->
                cloze.gaps().stream()
                        .map(gap -> one(gap.id(), gap.id(), gap.options(), gap.key()))
                        .toList();
            case Matching matching ->
                matching.terms().stream()
                        .map(term -> one(
                                term.id(),
                                term.text(),
                                matching.options(),
                                matching.pairs().getOrDefault(term.id(), "")))
                        .toList();
            case TypedItem typed -> typed(typed);
            case Ordering _ -> List.of();
        };
    }

    private static List<KeyPlace> typed(TypedItem item) {
        return switch (item) {
            case ShortAnswer typed -> List.of(new Accept(WHOLE, "", typed.accepted()));
            case CodedAnswer code -> List.of(new Accept(WHOLE, "", code.accepted()));
            case ClozeTyped cloze ->
                cloze.gaps().stream()
                        .<KeyPlace>map(
                                gap -> new Accept(gap.id(), gap.id(), gap.key().accepted()))
                        .toList();
            case KeyFacts facts ->
                facts.facts().stream()
                        .<KeyPlace>map(fact ->
                                new Accept(fact.id(), fact.id(), fact.key().accepted()))
                        .toList();
            case Dictation _ -> List.of();
        };
    }

    private static KeyPlace one(String id, String label, List<Option> options, String right) {
        return new Choose(id, label, options, HowMany.ONE, right.isEmpty() ? Set.of() : Set.of(right));
    }

    private static KeyPlace several(List<Option> options, Set<String> right) {
        return new Choose(WHOLE, "", options, HowMany.SEVERAL, right);
    }

    /** The item with another key; as it is where the key cannot be mended here.
     *
     * @param key by place: all right options, or what is accepted besides; places left out keep their key
     * @throws IllegalArgumentException if it cannot be the key of that item */
    static Item with(Item item, Map<String, List<String>> key) {
        return switch (item) {
            case SingleChoice choice ->
                new SingleChoice(choice.frame(), choice.options(), first(key, WHOLE, choice.key()));
            case MultipleChoice choice ->
                new MultipleChoice(choice.frame(), choice.options(), all(key, choice.keys()), choice.marking());
            case SelectWords words ->
                new SelectWords(words.frame(), words.text(), words.options(), all(key, words.keys()));
            case Hotspot spots -> new Hotspot(spots.frame(), spots.areas(), all(key, spots.keys()));
            case TrueFalseNotGiven verdict -> verdict(verdict, key);
            case ClozeWithOptions cloze ->
                new ClozeWithOptions(
                        cloze.frame(),
                        cloze.text(),
                        cloze.gaps().stream()
                                .map(gap -> new Gap(gap.id(), gap.options(), first(key, gap.id(), gap.key())))
                                .toList());
            case Matching matching -> pairs(matching, key);
            case TypedItem typed -> typed(typed, key);
            case Ordering _ -> item;
        };
    }

    private static Item typed(TypedItem item, Map<String, List<String>> key) {
        return switch (item) {
            case ShortAnswer typed -> new ShortAnswer(typed.frame(), more(typed.key(), key, WHOLE));
            case CodedAnswer code ->
                new CodedAnswer(code.frame(), code.form(), joined(code.accepted(), key.getOrDefault(WHOLE, List.of())));
            case ClozeTyped cloze ->
                new ClozeTyped(
                        cloze.frame(),
                        cloze.text(),
                        cloze.gaps().stream()
                                .map(gap -> new TypedGap(gap.id(), more(gap.key(), key, gap.id())))
                                .toList());
            case KeyFacts facts ->
                new KeyFacts(
                        facts.frame(),
                        facts.facts().stream()
                                .map(fact -> new KeyFact(fact.id(), more(fact.key(), key, fact.id())))
                                .toList());
            case Dictation _ -> item;
        };
    }

    private static Item verdict(TrueFalseNotGiven item, Map<String, List<String>> key) {
        String code = first(key, WHOLE, item.key().code());
        return new TrueFalseNotGiven(
                item.frame(),
                Verdict.of(code).orElseThrow(() -> new IllegalArgumentException("No such verdict: " + code)));
    }

    private static Item pairs(Matching item, Map<String, List<String>> key) {
        var pairs = new HashMap<>(item.pairs());
        pairs.replaceAll((term, option) -> first(key, term, option));
        return new Matching(item.frame(), item.terms(), item.options(), pairs);
    }

    private static String first(Map<String, List<String>> key, String place, String old) {
        return key.getOrDefault(place, List.of()).stream().findFirst().orElse(old);
    }

    private static Set<String> all(Map<String, List<String>> key, Set<String> old) {
        List<String> right = key.get(WHOLE);
        return right == null ? old : Set.copyOf(right);
    }

    private static TypedKey more(TypedKey old, Map<String, List<String>> key, String place) {
        List<String> more = key.getOrDefault(place, List.of());
        var rejects = new ArrayList<>(old.rejects());
        rejects.removeAll(more);
        var half = new ArrayList<>(old.half());
        half.removeAll(more);
        return new TypedKey(joined(old.accepted(), more), half, rejects, old.rules());
    }

    private static List<String> joined(List<String> old, List<String> more) {
        return Stream.concat(old.stream(), more.stream()).distinct().toList();
    }

    /** Whether answers to the one can be marked by the other: the same kind with the same places and options. */
    static boolean fits(Item answered, Item judge) {
        return answered.getClass().equals(judge.getClass()) && places(answered).equals(places(judge));
    }

    /** Everything that an answer may name. */
    private static Set<String> places(Item item) {
        return switch (item) {
            case ClozeWithOptions cloze ->
                cloze.gaps().stream()
                        .flatMap(gap -> ids(gap.options()).map(option -> gap.id() + "." + option))
                        .collect(Collectors.toCollection(TreeSet::new));
            case Matching matching ->
                Stream.concat(ids(matching.terms()).map(term -> "t." + term), ids(matching.options()))
                        .collect(Collectors.toCollection(TreeSet::new));
            case SingleChoice choice -> set(ids(choice.options()));
            case MultipleChoice choice -> set(ids(choice.options()));
            case SelectWords words -> set(ids(words.options()));
            case Ordering order -> set(ids(order.options()));
            case Hotspot spots ->
                set(ids(spots.areas().stream().map(Area::option).toList()));
            case ClozeTyped cloze -> set(cloze.gaps().stream().map(TypedGap::id));
            case KeyFacts facts -> set(facts.facts().stream().map(KeyFact::id));
            case TrueFalseNotGiven _, ShortAnswer _, CodedAnswer _, Dictation _ -> Set.of();
        };
    }

    private static Stream<String> ids(List<Option> options) {
        return options.stream().map(Option::id);
    }

    private static Set<String> set(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }
}
