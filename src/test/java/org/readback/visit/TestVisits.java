package org.readback.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.contingent.ContingentId;
import org.readback.contingent.ContingentPlan;
import org.readback.contingent.Contingents;
import org.readback.contingent.NewMember;
import org.readback.requirement.Deployment;
import org.readback.requirement.Post;
import org.springframework.stereotype.Component;

/** Fresh visits to fresh contingents. */
@Component
public class TestVisits {
    public static final LocalDate DAY = LocalDate.of(2027, 1, 20);

    private final TestAccounts accounts;
    private final Contingents contingents;
    private final Visits visits;

    TestVisits(TestAccounts accounts, Contingents contingents, Visits visits) {
        this.accounts = accounts;
        this.contingents = contingents;
        this.visits = visits;
    }

    /** A visit with those whom it concerns. */
    public record Planned(VisitId visit, ContingentId contingent, AccountId supervisor, List<AccountId> people) {}

    /** To a contingent of so many. */
    public Planned plan(int size) {
        AccountId supervisor = accounts.fresh(Role.SUPERVISOR);
        List<AccountId> people = java.util.stream.IntStream.range(0, size)
                .mapToObj(_ -> accounts.fresh(Role.TRAINEE))
                .toList();
        ContingentId contingent = contingents.establish(
                new ContingentPlan(
                        "Visited " + UUID.randomUUID(),
                        "UNMIKAR",
                        new Deployment(Optional.of(DAY.plusDays(30)), Optional.of(DAY.plusDays(400)))),
                people.stream()
                        .map(person -> new NewMember(person, "Pte", Post.RIFLEMAN, "Platoon 1"))
                        .toList(),
                List.of(supervisor));
        return new Planned(plan(contingent, supervisor), contingent, supervisor, people);
    }

    /** To a contingent of this supervisor. */
    public VisitId plan(ContingentId contingent, AccountId supervisor) {
        try (var session = accounts.signIn(supervisor)) {
            return visits.plan(contingent, new NewVisit(DAY, "Assessment team, 4 people", "Before the deployment"));
        }
    }
}
