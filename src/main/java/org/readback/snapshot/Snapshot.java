package org.readback.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.base.LocalText;
import org.readback.identity.Sex;
import org.readback.requirement.CellState;
import org.readback.requirement.Measure;
import org.readback.requirement.PersonState;
import org.readback.requirement.Post;

/** What was known of a contingent at one moment, as papers need it: how things stood is written down, not how it is found
 * out, so that later versions of the product print the same.
 *
 * @param rules none if the contingent follows no profile on the day
 * @param columns one a requirement
 * @param people by sub-unit and name
 * @param training every lesson of each edition of a standard
 * @param tests those that the profile asks for, if somebody took them
 * @param annex none if it was written before it was frozen as well */
public record Snapshot(
        About about,
        Optional<Rules> rules,
        List<Column> columns,
        List<Person> people,
        List<Lesson> training,
        List<TestReport> tests,
        Optional<Annex> annex) {

    Snapshot with(Annex added) {
        return new Snapshot(about, rules, columns, people, training, tests, Optional.of(added));
    }

    /** Of which visit.
     *
     * @param number of the freeze, from 1
     * @param day of the visit: everything is as it will stand then, as far as was known
     * @param frozenBy by name */
    public record About(
            String visit,
            int number,
            LocalDate day,
            String team,
            String purpose,
            String contingent,
            String mission,
            Optional<LocalDate> departs,
            Optional<LocalDate> ends,
            String frozenBy,
            Instant frozenAt) {}

    /** What ruled.
     *
     * @param soonDays what ended within so many days ended soon */
    public record Rules(String profile, int version, LocalDate from, int soonDays, List<Rule> lines) {}

    /** A line of the profile.
     *
     * @param needs a percentage such as {@code 80 %}, a level such as {@code 1+}, or empty
     * @param lasts a period such as {@code P24M}; empty if for ever */
    public record Rule(String subject, String needs, List<Post> posts, String lasts, String source) {}

    /** @param subject kind and code, such as {@code test:uf-final} */
    public record Column(String subject, LocalText title) {}

    /** @param latin and {@code cyrillic}: surname first; empty if never entered, as the number may be
     * @param name on the screen
     * @param cells one a column */
    public record Person(
            String id,
            String rank,
            String name,
            String latin,
            String cyrillic,
            String number,
            Optional<Sex> sex,
            Optional<LocalDate> born,
            List<Post> posts,
            String subUnit,
            PersonState state,
            List<Cell> cells,
            List<Proof> evidence,
            List<Waived> waivers) {

        /** As lists have it: surname first. */
        public String listName() {
            return latin.isEmpty() ? name : latin;
        }
    }

    /** @param evidence the id of what it rests on
     * @param needs as of a {@link Rule} */
    public record Cell(
            CellState state, Optional<LocalDate> until, Optional<String> evidence, Optional<Value> has, String needs) {}

    /** What evidence says.
     *
     * @param amount a percentage or a level, as written; empty where there is none
     * @param passing of a test; none where it was not written down yet */
    public record Value(Kind kind, String amount, Optional<Passing> passing) {
        Value(Kind kind, String amount) {
            this(kind, amount, Optional.empty());
        }

        /** What became of the duties of a test, and what it says by its own rule. */
        public record Passing(Measure.Duties duties, Measure.Verdict verdict) {}

        Measure.Duties duties() {
            return passing.map(Passing::duties).orElse(Measure.Duties.NONE);
        }

        Measure.Verdict verdict() {
            return passing.map(Passing::verdict).orElse(Measure.Verdict.NONE);
        }

        public enum Kind {
            ACHIEVED,
            FAILED,
            SCORED,
            /** Whatever the score, a duty was not met. */
            DUTY_FAILED,
            /** By a person with the right to. */
            RATED,
            /** By the product. */
            INDICATED
        }
    }

    public record Proof(
            String id,
            String subject,
            LocalDate on,
            Optional<LocalDate> until,
            Optional<LocalDate> revokedOn,
            Value value,
            String issuer) {

        public boolean stands(LocalDate day) {
            return !on.isAfter(day)
                    && revokedOn.filter(revoked -> !day.isBefore(revoked)).isEmpty();
        }
    }

    public record Waived(
            String id,
            String subject,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<LocalDate> endedOn,
            String reason) {}

    /** A lesson of a standard, and how it was taught.
     *
     * @param asked minutes, where the standard says
     * @param state by its name */
    public record Lesson(
            String edition,
            String number,
            String title,
            Optional<Integer> asked,
            List<LocalText> ours,
            String state,
            List<Session> sessions) {}

    public record Session(
            String id,
            LocalDate day,
            int minutes,
            LocalText lesson,
            String instructor,
            String group,
            int there,
            int expected,
            boolean held) {}

    /** How a test went with these people; of several attempts of one person each counts.
     *
     * @param mean and {@code deviation} of the scores in percent, where the test has them
     * @param alpha Cronbach's, where one form was given to enough people
     * @param alphaPeople on whom it rests
     * @param failed the items that most got wrong, by id; never what they ask
     * @param duties not met, by duty: how many attempts */
    public record TestReport(
            String test,
            LocalText title,
            LocalDate first,
            LocalDate last,
            int attempts,
            int people,
            int passed,
            int notValid,
            Optional<Double> mean,
            Optional<Double> deviation,
            Optional<Double> alpha,
            int alphaPeople,
            List<Failed> failed,
            Map<String, Integer> duties) {}

    /** @param share of the answers that were not fully right, in [0, 1] */
    public record Failed(String item, int version, int answers, double share) {}

    /** How many people are in a state. */
    public int count(PersonState state) {
        return (int) people.stream().filter(person -> person.state() == state).count();
    }
}
