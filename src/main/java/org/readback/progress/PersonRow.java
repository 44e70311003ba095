package org.readback.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.assessment.Result.Indication;
import org.readback.contingent.Member;

/** One member on the page of a contingent.
 *
 * @param courses in the order of {@link ContingentSheet#courses}
 * @param bands by part; a part without an indication is missing
 * @param lastActivity the newest answer, lesson or attempt; empty if there is none */
public record PersonRow(
        Member member,
        List<CourseProgress> courses,
        Map<String, Indication> bands,
        LawStanding law,
        Optional<Instant> lastActivity) {
    public PersonRow {
        courses = List.copyOf(courses);
        bands = Map.copyOf(bands);
    }

    public Optional<Indication> band(String part) {
        return Optional.ofNullable(bands.get(part));
    }
}
