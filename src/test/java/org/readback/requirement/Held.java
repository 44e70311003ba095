package org.readback.requirement;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One subject, one person, and what they hold, in the words of a test. */
public final class Held {
    public static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    public static final Subject TEST = Subject.of("test:uf-final");

    private final Requirement requirement;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final List<Begun> begun = new ArrayList<>();

    private Held(Requirement requirement) {
        this.requirement = requirement;
    }

    /** Asked of riflemen, with a score of 80. */
    public static Held test() {
        return asked(TEST, new Threshold.Score(80), Optional.empty());
    }

    public static Held asked(Subject subject, Threshold threshold, Optional<Period> lasts) {
        return new Held(new Requirement(subject, threshold, Set.of(Post.RIFLEMAN), lasts, "The centre"));
    }

    /** Without a date of its own on which it ends. */
    Held scored(double percent, LocalDate on) {
        return has(new Measure.Scored(percent, Measure.Duties.NONE), on, null);
    }

    Held scored(double percent, LocalDate on, LocalDate until) {
        return has(new Measure.Scored(percent, Measure.Duties.NONE), on, until);
    }

    Held has(Measure measure, LocalDate on, @Nullable LocalDate until) {
        return has(measure, on, until, null);
    }

    Held has(Measure measure, LocalDate on, @Nullable LocalDate until, @Nullable LocalDate revoked) {
        evidence.add(new Evidence(
                "e" + evidence.size(),
                requirement.subject(),
                on,
                Optional.ofNullable(until),
                Optional.ofNullable(revoked),
                measure,
                "The centre"));
        return this;
    }

    Held waived(LocalDate from, @Nullable LocalDate until, @Nullable LocalDate ended) {
        waivers.add(new Waiver(
                "w" + waivers.size(),
                requirement.subject(),
                from,
                Optional.ofNullable(until),
                Optional.ofNullable(ended),
                "Reason"));
        return this;
    }

    Held begun(LocalDate since) {
        begun.add(new Begun(requirement.subject(), since));
        return this;
    }

    PersonFacts facts() {
        return new PersonFacts("person", "", EnumSet.of(Post.RIFLEMAN), evidence, waivers, begun);
    }

    Cell cell(LocalDate day) {
        return cell(day, Deployment.UNKNOWN);
    }

    Cell cell(LocalDate day, Deployment deployment) {
        return new CellRule(deployment, Settings.USUAL, day).cell(Optional.of(requirement), facts());
    }

    CellState on(LocalDate day) {
        return cell(day).state();
    }

    CellState on(LocalDate day, Deployment deployment) {
        return cell(day, deployment).state();
    }
}
