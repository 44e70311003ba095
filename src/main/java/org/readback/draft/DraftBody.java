package org.readback.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readback.item.CodeForm;
import org.readback.item.Marking;
import org.readback.item.TaskUse;
import org.readback.item.TypedRules;
import org.readback.item.Verdict;

/** What makes an item of its kind. */
public sealed interface DraftBody {

    enum Choosing {
        ONE,
        SEVERAL
    }

    /** Options to choose from.
     *
     * @param marking read with {@link Choosing#SEVERAL} only
     */
    record Choices(List<DraftOption> options, Choosing choosing, Marking marking) implements DraftBody {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /** Whether a text says what the stem states.
     *
     * @param why feedback to a choice
     */
    record TrueFalse(@Nullable Verdict key, Map<Verdict, String> why) implements DraftBody {
        public TrueFalse {
            why = Map.copyOf(why);
        }
    }

    /** A running text with gaps.
     *
     * @param text Markdown with a placeholder such as <code>{1}</code> for each gap
     */
    record Cloze(String text, List<DraftGap> gaps) implements DraftBody {
        public Cloze {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Terms and what belongs to them.
     *
     * @param options several terms may share one, and some may belong to none
     * @param pairs term id to option id; a term may still lack its pair
     */
    record Matching(List<DraftText> terms, List<DraftText> options, Map<String, String> pairs) implements DraftBody {
        public Matching {
            terms = List.copyOf(terms);
            options = List.copyOf(options);
            pairs = Map.copyOf(pairs);
        }
    }

    /**
     * Things to put in order.
     *
     * @param items in the right order
     * @param shown their ids in the order in which they are listed before they are mixed; empty if that does not matter
     */
    record Ordering(List<DraftText> items, List<String> shown, Marking marking) implements DraftBody {
        public Ordering {
            items = List.copyOf(items);
            shown = List.copyOf(shown);
        }
    }

    record TypedAnswers(DraftKey key) implements DraftBody {}

    /** A number to type.
     *
     * @param units that may stand after the number
     */
    record Numeric(List<DraftNumber> values, List<Unit> units) implements DraftBody {
        public Numeric {
            values = List.copyOf(values);
            units = List.copyOf(units);
        }

        /** @param factor by how much the answer is multiplied when it is given in this unit; 1 for that of the key */
        public record Unit(String name, double factor) {}
    }

    /**
     * A code such as a time.
     *
     * @param form any but a quantity, which is {@link Numeric}
     */
    record Coded(CodeForm form, List<DraftText> answers) implements DraftBody {
        public Coded {
            answers = List.copyOf(answers);
        }
    }

    record KeyFacts(List<Fact> facts) implements DraftBody {
        public KeyFacts {
            facts = List.copyOf(facts);
        }

        public record Fact(String id, DraftKey key) {}
    }

    /**
     * A text to write down.
     *
     * @param text what is said in the sound of the stimulus
     */
    record Dictation(String text, TypedRules rules) implements DraftBody {}

    /**
     * Words to mark in a text.
     *
     * @param text with a placeholder such as <code>{a}</code> for each word that can be marked
     * @param words right ones weigh more than 0
     */
    record SelectWords(String text, List<DraftOption> words) implements DraftBody {
        public SelectWords {
            words = List.copyOf(words);
        }
    }

    /** Places on the first picture of the stimulus. */
    record Hotspot(List<DraftArea> areas) implements DraftBody {
        public Hotspot {
            areas = List.copyOf(areas);
        }
    }

    /**
     * A task that people mark.
     *
     * @param points what has to be said
     * @param template what stands in the answer box at first
     * @param raterNotes for those who mark
     */
    record Open(OpenForm form, TaskUse use, String title, List<String> points, String template, String raterNotes)
            implements DraftBody {
        public Open {
            points = List.copyOf(points);
        }
    }

    /** No item of its own: others refer to its stimulus by key. */
    record Passage() implements DraftBody {}

    /**
     * A kind that the product does not have, kept so that somebody can write it anew.
     *
     * @param format where it came from
     * @param source the text of the file
     * @param reason key of a text, bundle first
     */
    record NeedsRework(String format, String source, String reason) implements DraftBody {}
}
