package org.readback.progress;

import java.util.List;
import java.util.stream.IntStream;
import org.readback.assessment.Result.Indication;
import org.readback.contingent.ContingentCard;

/** The people of a contingent with what each has done.
 *
 * @param parts skills that have a column
 * @param courses as of somebody who has done nothing: heads of the columns */
public record ContingentSheet(
        ContingentCard contingent, List<String> parts, List<CourseProgress> courses, List<PersonRow> people) {
    private static final int BANDS = 5;

    public ContingentSheet {
        parts = List.copyOf(parts);
        courses = List.copyOf(courses);
        people = List.copyOf(people);
    }

    /** How many have a band in every skill. */
    public long placed() {
        return people.stream()
                .filter(row -> parts.stream().allMatch(part -> row.band(part).isPresent()))
                .count();
    }

    /** How many stand in each band of a skill, from band 1 on; the last number is of those without a band. */
    public List<Long> distribution(String part) {
        return IntStream.rangeClosed(1, BANDS + 1)
                .mapToLong(band -> people.stream()
                        .filter(row -> row.band(part).map(Indication::band).orElse(BANDS + 1) == band)
                        .count())
                .boxed()
                .toList();
    }

    public long with(LawStanding law) {
        return people.stream().filter(row -> row.law() == law).count();
    }

    /** How many have done every lesson of a course. */
    public long completed(int course) {
        return people.stream()
                .map(row -> row.courses().get(course))
                .filter(done -> done.done() == done.of())
                .count();
    }
}
