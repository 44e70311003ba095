package org.readback.progress;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.readback.assessment.AttemptId;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.Result.Indication;
import org.readback.assessment.ResultSummary;
import org.readback.contingent.Member;

/** One member on the page of a contingent. */
public record PersonRow(Member member, PersonRecord record) {
    /** In the order of {@link ContingentSheet#courses}. */
    public List<CourseProgress> courses() {
        return record.courses();
    }

    public LawStanding law() {
        return record.law();
    }

    /** The attempt that decided {@link #law}. */
    public Optional<AttemptId> lawAttempt() {
        return LawStanding.deciding(record.tests()).map(ResultSummary::attempt);
    }

    /** Whether the newest result of a test was computed again after its end. */
    public boolean isRevised() {
        var seen = new HashSet<BlueprintId>();
        return record.tests().stream()
                .filter(test -> seen.add(test.test()))
                .anyMatch(test -> test.revised().isPresent());
    }

    public Optional<Indication> band(String part) {
        return skill(part).flatMap(SkillProfile::now);
    }

    /** What is known of a skill; empty if it was never tested. */
    public Optional<SkillProfile> skill(String part) {
        return record.profile().stream()
                .filter(skill -> skill.part().equals(part))
                .findFirst();
    }

    public Optional<Instant> lastActivity() {
        return record.lastActivity();
    }
}
