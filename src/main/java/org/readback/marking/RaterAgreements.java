package org.readback.marking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountName;
import org.readback.base.ForModules;
import org.readback.marking.Agreement.Given;
import org.readback.marking.WorkRatings.Rating;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well raters agree, over all marked works. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class RaterAgreements {
    private final WorkRatings ratings;
    private final AccountDirectory people;

    RaterAgreements(WorkRatings ratings, AccountDirectory people) {
        this.ratings = ratings;
        this.people = people;
    }

    public AgreementReport report() {
        var works = new LinkedHashMap<WorkId, List<Given>>();
        for (Rating rating : ratings.ofMarked()) {
            works.computeIfAbsent(rating.work(), _ -> new ArrayList<>())
                    .add(new Given(rating.rater(), rating.given().points()));
        }
        var names = people.names(works.values().stream()
                .flatMap(List::stream)
                .map(Given::rater)
                .distinct()
                .toList());
        return Agreement.of(
                List.copyOf(works.values()),
                id -> names.getOrDefault(id, new AccountName(id, "", "")).displayName());
    }

    /** As {@link #report}, for other modules. */
    @ForModules
    @PreAuthorize("permitAll()")
    public AgreementReport overall() {
        return report();
    }
}
