package org.readback.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One valid item of each kind, for tests of every module. The texts of the server's side all hold {@link #SECRET}. */
public final class Items {

    /** Stands in the feedback, source and duty of each item here, and must never be seen in a presentation. */
    public static final String SECRET = "canary";

    private Items() {}

    /** Options a, b, c, d; the key is b; feedback to the options a and b. */
    public static SingleChoice singleChoice(String id) {
        var frame = frame(id, Map.of("a", SECRET + " why a", "b", SECRET + " why b"));
        return new SingleChoice(frame, options("rank", "name", "unit", "post"), "b");
    }

    /** Options a, b, c, d, e; the keys are a and c; marked in part. */
    public static MultipleChoice multipleChoice(String id) {
        return multipleChoice(id, Marking.PARTIAL);
    }

    public static MultipleChoice multipleChoice(String id, Marking marking) {
        var options = options("halt", "fire", "identify", "leave", "sleep");
        return new MultipleChoice(frame(id, Map.of()), options, Set.of("a", "c"), marking);
    }

    /** Gap 1 with options a, b, c and the key b; gap 2 with options a, b and the key a. */
    public static ClozeWithOptions cloze(String id) {
        var gaps =
                List.of(new Gap("1", options("rank", "name", "unit"), "b"), new Gap("2", options("from", "of"), "a"));
        return new ClozeWithOptions(frame(id, Map.of()), "My {1} is Omar. I am {2} Karana.", gaps);
    }

    /** Accepts "who" and "who is it". */
    public static ShortAnswer shortAnswer(String id) {
        return new ShortAnswer(frame(id, Map.of()), List.of("who", "who is it"));
    }

    /** The key is "not-given"; feedback to "true". */
    public static TrueFalseNotGiven trueFalseNotGiven(String id) {
        return new TrueFalseNotGiven(frame(id, Map.of("true", SECRET + " why true")), Verdict.NOT_GIVEN);
    }

    /** The terms 1, 2, 3 belong to c, a and d; the options b and e to none. */
    public static Matching matching(String id) {
        var terms = List.of(new Option("1", "PTT"), new Option("2", "OP"), new Option("3", "CP"));
        var options = options("observation post", "open", "push to talk", "checkpoint", "to the point");
        return new Matching(frame(id, Map.of()), terms, options, Map.of("3", "d", "1", "c", "2", "a"));
    }

    /** Options a, b, c, d; the right order is c, a, d, b. */
    public static Ordering ordering(String id, Marking marking) {
        var options = options("warn", "fire", "shout", "aim");
        return new Ordering(frame(id, Map.of()), options, List.of("c", "a", "d", "b"), marking);
    }

    /** Options a, b, c, d, of which the text holds d first; the keys are b and d. */
    public static SelectWords selectWords(String id) {
        return new SelectWords(
                frame(id, Map.of()),
                "The guard {d} all cars and {a} in the {c}. He {b} the driver.",
                options("stands", "asks", "road", "stops"),
                Set.of("b", "d"));
    }

    /** Areas a, b, c on the picture of the stimulus; the keys are a and c. */
    public static Hotspot hotspot(String id) {
        var plain = frame(id, Map.of());
        var picture = new Picture(MediaId.of(new byte[] {1}), "A yard with a gate, a truck and a tower.");
        var frame = new ItemFrame(
                plain.id(),
                plain.skill(),
                plain.band(),
                plain.topic(),
                plain.stem(),
                new Stimulus(
                        "yard",
                        "Notice at the gate of Camp Tolga",
                        "All vehicles stop at the white line.",
                        null,
                        List.of(picture)),
                plain.feedback(),
                plain.source(),
                plain.duty());
        var names = options("the gate", "the truck", "the tower");
        return new Hotspot(
                frame,
                List.of(
                        new Area(names.get(0), 0, 40, 20, 30),
                        new Area(names.get(1), 30, 50, 25, 20),
                        new Area(names.get(2), 80, 0, 20, 60)),
                Set.of("a", "c"));
    }

    /** Gap 1 takes "name", for half the mark "first name"; gap 2 takes "from"; a slip earns half. */
    public static ClozeTyped clozeTyped(String id) {
        var rules = TypedRules.tolerant(Spelling.HALF);
        var name = new TypedKey(List.of("name"), List.of("first name"), List.of("rank"), rules);
        var from = new TypedKey(List.of("from"), List.of(), List.of(), rules);
        var gaps = List.of(new TypedGap("1", name), new TypedGap("2", from));
        return new ClozeTyped(frame(id, Map.of()), "My {1} is Omar. I am {2} Karana.", gaps);
    }

    /** Three facts: how many, what, and where; "not armed" does not tell that somebody is armed. */
    public static KeyFacts keyFacts(String id) {
        var rules = TypedRules.tolerant(Spelling.HALF, TypedRules.Setting.NUMBERS_ALIKE);
        return new KeyFacts(
                frame(id, Map.of()),
                List.of(
                        new KeyFact("1", new TypedKey(List.of("3 trucks"), List.of("trucks"), List.of(), rules)),
                        new KeyFact("2", new TypedKey(List.of("armed"), List.of(), List.of("not armed"), rules)),
                        new KeyFact("3", new TypedKey(List.of("(at|near) the bridge"), List.of(), List.of(), rules))));
    }

    /** The time 0630. */
    public static CodedAnswer codedAnswer(String id) {
        return new CodedAnswer(frame(id, Map.of()), new CodeForm.Time(), List.of("0630"));
    }

    /** Five words; a slip earns half of a word. */
    public static Dictation dictation(String id) {
        var rules = TypedRules.tolerant(Spelling.HALF);
        return new Dictation(frame(id, Map.of()), "The patrol leaves at dawn.", rules);
    }

    /** One item of every kind, with the ids {@code prefix-1} and so on. */
    public static List<Item> ofEachKind(String prefix) {
        return List.of(
                singleChoice(prefix + "-1"),
                multipleChoice(prefix + "-2"),
                cloze(prefix + "-3"),
                shortAnswer(prefix + "-4"),
                trueFalseNotGiven(prefix + "-5"),
                matching(prefix + "-6"),
                ordering(prefix + "-7", Marking.PARTIAL),
                selectWords(prefix + "-8"),
                hotspot(prefix + "-9"),
                clozeTyped(prefix + "-10"),
                keyFacts(prefix + "-11"),
                codedAnswer(prefix + "-12"),
                dictation(prefix + "-13"));
    }

    /** A law item of band 2 with a stimulus and a duty. */
    public static ItemFrame frame(String id, Map<String, String> why) {
        return new ItemFrame(
                new ItemId(id),
                Skill.KNOWLEDGE,
                2,
                "gate",
                "Stem of " + id,
                new Stimulus("gate-notice", "Notice at the gate of Camp Tolga", "All vehicles stop at the white line."),
                new Feedback(SECRET + " right", SECRET + " wrong", why),
                SECRET + " source",
                SECRET + "-duty");
    }

    /** Options with these texts and the ids a, b, c … */
    public static List<Option> options(String... texts) {
        var options = new ArrayList<Option>();
        for (var text : texts) options.add(new Option(String.valueOf((char) ('a' + options.size())), text));
        return options;
    }
}
