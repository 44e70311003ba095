package org.readback.assessment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readback.item.LanguageTag;

/** A test as somebody builds it: anything may be missing or not fit.
 *
 * @param id of the test; empty as long as nobody named it
 * @param title by language code; texts may be blank
 * @param summary as title
 * @param minutes for the whole test
 * @param form of a final; without meaning in a level test
 * @param parts of a level test; none in a final */
public record TestDesign(
        String id,
        TestKind kind,
        Map<String, String> title,
        Map<String, String> summary,
        List<LanguageTag> languages,
        int minutes,
        Rules rules,
        Form form,
        List<Part> parts) {
    public TestDesign {
        title = Map.copyOf(title);
        summary = Map.copyOf(summary);
        languages = List.copyOf(languages);
        parts = List.copyOf(parts);
    }

    /** A new one with usual values. */
    public static TestDesign begin(TestKind kind) {
        return new TestDesign(
                "",
                kind,
                Map.of(),
                Map.of(),
                List.of(LanguageTag.EN),
                kind == TestKind.MASTERY ? 25 : 45,
                new Rules(false, 0, 12, 30, 0, 0),
                new Form("", 15, 80, Map.of(), List.of()),
                kind == TestKind.MASTERY ? List.of() : List.of(Part.EMPTY));
    }

    /** Under what conditions it is taken.
     *
     * @param attempts that may begin within the months; 0 for any number
     * @param waitDays after the end of an attempt
     * @param breaks that a person may take; 0 for none
     * @param breakMinutes of each */
    public record Rules(boolean isSessionOnly, int attempts, int months, int waitDays, int breaks, int breakMinutes) {}

    /** What a final asks.
     *
     * @param pool blank as long as none is chosen
     * @param items of the form
     * @param pass percent of the points
     * @param topics to weights, of which only the proportions count
     * @param duties each asked once */
    public record Form(String pool, int items, int pass, Map<String, Double> topics, List<String> duties) {
        public Form {
            topics = Map.copyOf(new TreeMap<>(topics));
            duties = List.copyOf(duties);
        }
    }

    /** One adaptive part.
     *
     * @param part the skill, such as {@code reading}; blank as long as no pool is chosen
     * @param least items before it may end
     * @param most items after which it ends
     * @param mass percent of belief in one band at which it ends
     * @param topics as in {@link Form}
     * @param isCarried whether it starts from the last result on the scale */
    public record Part(
            String part, String pool, int least, int most, int mass, Map<String, Double> topics, boolean isCarried) {
        static final Part EMPTY = new Part("", "", 5, 20, 70, Map.of(), false);

        public Part {
            topics = Map.copyOf(new TreeMap<>(topics));
        }
    }
}
