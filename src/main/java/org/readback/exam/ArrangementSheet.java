package org.readback.exam;

import java.util.List;
import java.util.Map;
import org.readback.account.AccountId;
import org.readback.assessment.TestRule;

/** What was arranged, for whom it can be, and how people are called.
 *
 * @param people whom the instructor looks after
 * @param given newest first
 * @param granted newest first
 * @param names of all who are named in it; a person without one is gone */
public record ArrangementSheet(
        List<Candidate> people,
        List<TestRule> tests,
        List<Given> given,
        List<Granted> granted,
        Map<AccountId, String> names) {
    public ArrangementSheet {
        people = List.copyOf(people);
        tests = List.copyOf(tests);
        given = List.copyOf(given);
        granted = List.copyOf(granted);
        names = Map.copyOf(names);
    }

    public String name(AccountId person) {
        return names.getOrDefault(person, "");
    }
}
