package org.readback.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** Items for tests; the key of a choice is always {@code b}. */
public final class TestItems {
    private TestItems() {}

    /** What a test wants to say of an item. */
    public record Marks(
            String id, int band, String topic, @Nullable String duty) {}

    /** A single choice of four in English, with the stem "Stem of id". */
    public static SingleChoice choice(Marks marks) {
        return choice(marks, "Stem of " + marks.id());
    }

    static SingleChoice choice(Marks marks, String stem) {
        return new SingleChoice(frame(marks, stem, Map.of("a", "Not a.")), options(), "b");
    }

    static MultipleChoice choices(String id) {
        return new MultipleChoice(
                frame(new Marks(id, 3, "topic", null), "Mark two.", Map.of()),
                options(),
                Set.of("b"),
                Marking.ALL_OR_NOTHING);
    }

    /** Gaps 1 and 2; c and a are right. */
    public static ClozeWithOptions cloze(String id, String text) {
        return new ClozeWithOptions(
                frame(new Marks(id, 2, "topic", null), "Complete.", Map.of()),
                text,
                List.of(new Gap("2", options(), "c"), new Gap("1", options(), "a")));
    }

    static ShortAnswer typed(String id, String... accepted) {
        return new ShortAnswer(frame(new Marks(id, 5, "topic", null), "Type.", Map.of()), List.of(accepted));
    }

    /** A typed answer in English; "two" is right. */
    public static ShortAnswer typed(Marks marks) {
        return new ShortAnswer(frame(marks, "Stem of " + marks.id(), Map.of()), List.of("two"));
    }

    /** The item in English, as a source of this pool. */
    public static ItemSource inPool(String pool, Item item) {
        return new ItemSource(new ItemHome.Pool(pool), Map.of(LanguageTag.EN, item), false);
    }

    /** English, Kazakh and Russian, in this order. */
    public static Map<LanguageTag, Item> languages(Item english, Item kazakh, Item russian) {
        var texts = new LinkedHashMap<LanguageTag, Item>();
        texts.put(LanguageTag.EN, english);
        texts.put(LanguageTag.KK, kazakh);
        texts.put(LanguageTag.RU, russian);
        return texts;
    }

    /** As {@link #choice(Marks)}, about a stimulus that may be that of others. */
    public static SingleChoice about(String stimulus, Marks marks) {
        SingleChoice plain = choice(marks);
        ItemFrame frame = plain.frame();
        return new SingleChoice(
                new ItemFrame(
                        frame.id(),
                        frame.skill(),
                        frame.band(),
                        frame.topic(),
                        frame.stem(),
                        new Stimulus(stimulus, "A passage", "Its text."),
                        frame.feedback(),
                        frame.source(),
                        frame.duty()),
                plain.options(),
                plain.key());
    }

    private static ItemFrame frame(Marks marks, String stem, Map<String, String> why) {
        return new ItemFrame(
                new ItemId(marks.id()),
                Skill.KNOWLEDGE,
                marks.band(),
                marks.topic(),
                stem,
                marks.band() == 3 ? new Stimulus("s-" + marks.id(), "A passage", "Its text.") : null,
                new Feedback("Right.", "Wrong.", why),
                "A source",
                marks.duty());
    }

    private static List<Option> options() {
        return List.of(
                new Option("a", "One"), new Option("b", "Two"), new Option("c", "Three"), new Option("d", "Four"));
    }
}
