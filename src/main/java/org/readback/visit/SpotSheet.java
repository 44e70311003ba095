package org.readback.visit;

import java.util.List;
import java.util.Map;
import org.readback.account.AccountId;

/** People drawn, what each is asked and what came of it.
 *
 * @param sha256 of the freeze from which they were drawn
 * @param people in the order in which they were drawn */
public record SpotSheet(VisitCard visit, SampleCard sample, String sha256, List<Asked> people) {
    public SpotSheet {
        people = List.copyOf(people);
    }

    /** One of them.
     *
     * @param questions in the order in which they are asked: {@code visit.spot.} and this is the text
     * @param results by question; those without one are missing */
    public record Asked(
            AccountId person, String name, String subUnit, List<String> questions, Map<String, SpotResult> results) {
        public Asked {
            questions = List.copyOf(questions);
            results = Map.copyOf(results);
        }
    }

    /** Answers of a worth. */
    public long count(SpotResult result) {
        return people.stream()
                .flatMap(person -> person.results().values().stream())
                .filter(each -> each == result)
                .count();
    }

    /** Questions of all people. */
    public int questions() {
        return people.stream().mapToInt(person -> person.questions().size()).sum();
    }
}
