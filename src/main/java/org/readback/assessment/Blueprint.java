package org.readback.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.readback.base.LocalText;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.ContentTargets;
import org.readback.psychometrics.StoppingRule;

/** What a test is made of. */
sealed interface Blueprint {
    Frame frame();

    TestKind kind();

    /** What is asked about, in order. */
    List<String> parts();

    /** The most items that one attempt asks. */
    int mostItems();

    /** The pools it draws from. */
    List<String> pools();

    /** What tests of both kinds have.
     *
     * @param languages at least one
     * @param time for the whole test, above 0 */
    record Frame(
            BlueprintId id,
            LocalText title,
            LocalText summary,
            List<LanguageTag> languages,
            Duration time,
            Conditions conditions) {
        public Frame {
            languages = List.copyOf(languages);
        }

        /** Under the usual conditions. */
        Frame(BlueprintId id, LocalText title, LocalText summary, List<LanguageTag> languages, Duration time) {
            this(id, title, summary, languages, time, Conditions.USUAL);
        }
    }

    /** An adaptive test, one part after the other. */
    record Levels(Frame frame, List<Part> skills) implements Blueprint {
        public Levels {
            skills = List.copyOf(skills);
        }

        @Override
        public TestKind kind() {
            return TestKind.LEVELS;
        }

        @Override
        public List<String> parts() {
            return skills.stream().map(Part::part).toList();
        }

        @Override
        public int mostItems() {
            return skills.stream()
                    .mapToInt(skill -> skill.stopping().maximumItems())
                    .sum();
        }

        @Override
        public List<String> pools() {
            return skills.stream().map(Part::pool).toList();
        }
    }

    /** One skill of a level test.
     *
     * @param scale whose cut scores hold; an ability on one scale says nothing on another
     * @param framework of the scale
     * @param cuts first values in logits, until a standard setting gives others
     * @param prior what is believed of a person at the start */
    record Part(
            String part,
            String pool,
            String scale,
            Framework framework,
            StoppingRule stopping,
            List<Double> cuts,
            ContentTargets targets,
            Prior prior) {
        public Part {
            cuts = List.copyOf(cuts);
        }
    }

    /** What a part believes of a person at its start. */
    enum Prior {
        /** What is assumed of somebody unknown: a test that decides about people treats all alike. */
        STANDARD,
        /** What the last valid result on the same scale said, the less the longer ago: for tests that only plan. */
        CARRIED
    }

    /** Passed or not, with duties: a fixed form, or adaptive where a centre has switched it.
     *
     * @param length items of the form
     * @param duties each asked once in the form; may be empty
     * @param pass share of the points, in (0, 1] */
    record Mastery(Frame frame, String pool, int length, ContentTargets targets, List<String> duties, double pass)
            implements Blueprint {
        /** Of the one cut that decides where the test is adaptive. */
        String scale() {
            return pool;
        }

        public Mastery {
            duties = List.copyOf(duties);
        }

        @Override
        public TestKind kind() {
            return TestKind.MASTERY;
        }

        @Override
        public List<String> parts() {
            return List.copyOf(targets.shares().keySet());
        }

        @Override
        public int mostItems() {
            return length + duties.size();
        }

        @Override
        public List<String> pools() {
            return List.of(pool);
        }
    }

    /** One stored wording of a blueprint. */
    record Version(BlueprintId id, int number, Blueprint blueprint) {
        Map.Entry<BlueprintId, Integer> key() {
            return Map.entry(id, number);
        }
    }
}
