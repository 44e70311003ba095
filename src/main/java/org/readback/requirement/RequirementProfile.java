package org.readback.requirement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a mission asks of each post: one version of it.
 *
 * @param id the same for all its versions
 * @param version from 1
 * @param from the first day on which this version rules */
public record RequirementProfile(String id, String name, int version, LocalDate from, List<Requirement> requirements) {

    public RequirementProfile {
        requirements = List.copyOf(requirements);
    }

    /** Of all versions the one in force on a day: the newest that rules by then; empty if none does yet. */
    public static Optional<RequirementProfile> inForce(Collection<RequirementProfile> versions, LocalDate day) {
        return versions.stream()
                .filter(each -> !each.from.isAfter(day))
                .max(Comparator.comparing(RequirementProfile::from).thenComparingInt(RequirementProfile::version));
    }

    /** What is asked about a subject of one who holds these posts: of several lines the stricter; empty if none. */
    public Optional<Requirement> asked(Subject subject, Collection<Post> posts) {
        return requirements.stream()
                .filter(each -> each.subject().equals(subject) && each.isAskedOf(posts))
                .reduce(Requirement::and);
    }

    /** The columns of a board. */
    public SortedSet<Subject> subjects() {
        var subjects = new TreeSet<Subject>();
        requirements.forEach(each -> subjects.add(each.subject()));
        return subjects;
    }
}
