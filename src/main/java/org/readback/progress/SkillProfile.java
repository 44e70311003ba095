package org.readback.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readback.assessment.Result;
import org.readback.assessment.Result.Indication;
import org.readback.assessment.Result.Levels;
import org.readback.assessment.Result.NotValid;
import org.readback.assessment.Result.SkillResult;
import org.readback.assessment.ResultSummary;
import org.readback.battery.Finding;
import org.readback.battery.PartOutcome;
import org.readback.battery.RunSummary;
import org.readback.item.Skill;
import org.readback.requirement.CommonSubjects;

/** One skill of a person over time.
 *
 * @param part the skill, such as {@code reading}
 * @param history newest first; attempts that ended too early for an indication are left out
 * @param toRepeat the newest attempt, where its result was not valid: it says nothing, and what was known before stands */
public record SkillProfile(String part, List<Standing> history, Optional<ResultSummary> toRepeat) {
    /** Skills of the placement: shown even where nobody has a result yet. */
    public static final List<String> PARTS = List.of(Skill.READING.code(), Skill.USE.code(), Skill.LISTENING.code());

    public SkillProfile {
        history = history.stream()
                .sorted(Comparator.comparing(Standing::at).reversed())
                .toList();
    }

    /** One indication and when it was found.
     *
     * @param route of the page that tells it, within the application */
    public record Standing(String route, Instant at, Indication indication) {}

    public Optional<Indication> now() {
        return history.stream().findFirst().map(Standing::indication);
    }

    /** The skills of {@link #PARTS} and any other tested, in that order.
     *
     * @param results of one person, in any order */
    static List<SkillProfile> of(List<ResultSummary> results) {
        return of(results, Set.of(), List.of());
    }

    /** As above, with the skills that a post asks for even if nobody tested them, and those that raters gave a band.
     *
     * @param runs of tests of several parts, in any order; what they found by machine stands in {@code results} */
    static List<SkillProfile> of(List<ResultSummary> results, Set<String> asked, List<RunSummary> runs) {
        Map<String, List<Standing>> byPart = new LinkedHashMap<>();
        PARTS.forEach(part -> byPart.put(part, new ArrayList<>()));
        asked.stream().sorted().forEach(part -> byPart.putIfAbsent(part, new ArrayList<>()));
        results.stream()
                .sorted(Comparator.comparing(ResultSummary::finishedAt).reversed())
                .forEach(result -> collect(result, byPart));
        runs.stream()
                .sorted(Comparator.comparing(RunSummary::startedAt).reversed())
                .forEach(run -> collect(run, byPart));
        return byPart.entrySet().stream()
                .map(entry -> new SkillProfile(entry.getKey(), entry.getValue(), toRepeat(entry.getKey(), results)))
                .toList();
    }

    private static Optional<ResultSummary> toRepeat(String part, List<ResultSummary> results) {
        return results.stream()
                .filter(each -> hasTested(part, each.result()))
                .max(Comparator.comparing(ResultSummary::finishedAt))
                .filter(each -> each.result() instanceof NotValid);
    }

    private static boolean hasTested(String part, Result result) {
        return switch (result) {
            case Levels levels ->
                levels.skills().stream().anyMatch(skill -> skill.part().equals(part));
            case NotValid notValid -> notValid.parts().contains(part);
            case Result.Passing _ -> false;
        };
    }

    private static void collect(ResultSummary result, Map<String, List<Standing>> byPart) {
        if (result.result() instanceof Levels levels) {
            for (SkillResult skill : levels.skills()) {
                List<Standing> history = byPart.computeIfAbsent(skill.part(), part -> new ArrayList<>());
                skill.indication()
                        .ifPresent(found ->
                                history.add(new Standing("results/" + result.attempt(), result.finishedAt(), found)));
            }
        }
    }

    /** A skill of the profile that no attempt finds; what else a test has parts for, such as an interview, is none. */
    private static boolean isMarkedByPeople(String part) {
        return CommonSubjects.SKILLS.contains(part) && !PARTS.contains(part);
    }

    private static void collect(RunSummary run, Map<String, List<Standing>> byPart) {
        for (PartOutcome outcome : run.outcomes()) {
            if (outcome.finding() instanceof Finding.Band(Indication found) && isMarkedByPeople(outcome.name())) {
                byPart.computeIfAbsent(outcome.name(), _ -> new ArrayList<>())
                        .add(new Standing("battery-runs/" + run.run(), run.startedAt(), found));
            }
        }
    }
}
