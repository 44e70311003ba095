package org.readback.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.assessment.AttemptId;
import org.readback.assessment.Result.Indication;
import org.readback.assessment.Result.Mastery;
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
        return record.tests().stream()
                .filter(test -> test.result() instanceof Mastery)
                .map(ResultSummary::attempt)
                .findFirst();
    }

    public Optional<Indication> band(String part) {
        return record.profile().stream()
                .filter(skill -> skill.part().equals(part))
                .findFirst()
                .flatMap(SkillProfile::now);
    }

    public Optional<Instant> lastActivity() {
        return record.lastActivity();
    }
}
