package org.readback.readiness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.requirement.Board;
import org.readback.requirement.Row;
import org.readback.requirement.Subject;
import org.readback.training.Assignments;
import org.readback.training.Due;
import org.readback.training.Target;
import org.readback.training.TargetChoice;
import org.springframework.stereotype.Component;

/** What of this installation leads to a requirement: a course to itself, a test and its duties to the test, a skill to its
 * practice. Nothing here leads to driving or to a passport. */
@Component
class Remedies {
    private final Assignments assignments;

    Remedies(Assignments assignments) {
        this.assignments = assignments;
    }

    GapSheet.Help of(Board board) {
        Map<String, Target> here = assignments.targets().stream()
                .map(TargetChoice::target)
                .collect(Collectors.toMap(Target::toString, Function.identity(), (one, same) -> one));
        var remedies = new HashMap<Subject, Target>();
        for (Subject subject : board.columns()) {
            Target target = here.get(written(subject));
            if (target != null) remedies.put(subject, target);
        }
        Map<AccountId, List<Due>> due = assignments.due(board.rows().stream()
                .map(Row::facts)
                .map(facts -> AccountId.of(facts.person()))
                .toList());
        return new GapSheet.Help(
                remedies,
                due.entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue)));
    }

    /** As a target writes itself. */
    private static String written(Subject subject) {
        return switch (subject.kind()) {
            case COURSE -> "course:" + subject.code();
            case TEST, DUTIES -> "test:" + subject.code();
            case LANGUAGE -> "practice:" + subject.code();
            case PRACTICAL, DOCUMENT -> "";
        };
    }
}
