package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.assessment.Attempt.Plan;
import org.readback.assessment.AttemptGate.Admission;
import org.readback.bank.BankItem;
import org.readback.bank.ResponseLog;
import org.readback.base.Installation;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.springframework.stereotype.Component;

/** Who may start which test when, and with which items. */
@Component
class Starts {
    /** How long an item seen is not asked again. */
    static final Duration REST = Duration.ofDays(30);

    private final AttemptRows rows;
    private final Pools pools;
    private final Terms terms;
    private final ResponseLog log;
    private final Installation installation;

    Starts(AttemptRows rows, Pools pools, Terms terms, ResponseLog log, Installation installation) {
        this.rows = rows;
        this.pools = pools;
        this.terms = terms;
        this.log = log;
        this.installation = installation;
    }

    /** From when this person may take the test again; absent if now. A result that is not valid lets nobody wait. In a
     * demonstration nobody waits: whoever looks at it wants to start.
     *
     * @param attempts of this person */
    Optional<Conditions.Bar> bar(Blueprint.Version test, List<Attempt> attempts, Instant now) {
        if (installation.isDemonstration()) return Optional.empty();
        List<Attempt> counted = attempts.stream()
                .filter(attempt -> attempt.test().equals(test.id()) && !attempt.isToBeRepeated())
                .toList();
        return test.blueprint().frame().conditions().resits().bar(counted, now);
    }

    /** Items this person is not asked in this test: seen in the last 30 days on any occasion, or in the attempt before. */
    Set<ItemId> excluded(AccountId person, BlueprintId test, List<Attempt> attempts, Instant now) {
        var excluded = new HashSet<ItemId>(log.seenSince(person, now.minus(REST)));
        attempts.stream()
                .flatMap(attempt -> Optional.ofNullable(attempt.shown()).stream())
                .forEach(shown -> excluded.add(shown.item().item())); // seen, though never answered
        attempts.stream()
                .filter(attempt -> attempt.test().equals(test))
                .findFirst()
                .ifPresent(before -> log.sitting(before.id().attemptId())
                        .forEach(response -> excluded.add(response.item().item())));
        return excluded;
    }

    /** What is settled at the start; absent if there are too few items that this person may be asked. */
    Optional<Plan> plan(Blueprint.Version test, Set<ItemId> excluded, Turn turn) {
        return switch (test.blueprint()) {
            case Blueprint.Levels levels ->
                levels.skills().stream()
                                .allMatch(part -> pools.current(part.pool())
                                                .without(excluded)
                                                .size()
                                        >= part.stopping().maximumItems())
                        ? Optional.of(new Plan(List.of(), excluded, pools.uses(test.blueprint())))
                        : Optional.empty();
            case Blueprint.Mastery mastery
            when terms.isAdaptive(test) ->
                AdaptivePool.hasEnough(mastery, pools.calibrated(mastery.pool(), excluded), 1)
                        ? Optional.of(new Plan(List.of(), excluded, Map.of(mastery.pool(), pools.adaptiveUse(mastery))))
                        : Optional.empty();
            case Blueprint.Mastery mastery ->
                new DutyForm(mastery, pools.current(mastery.pool()).without(excluded))
                        .draw(turn.random())
                        .map(form -> new Plan(
                                form.stream().map(BankItem::version).toList(), excluded, pools.uses(test.blueprint())));
        };
    }

    boolean hasSound(Blueprint test) {
        return items(test)
                .map(item -> item.frame().stimulus())
                .anyMatch(stimulus -> stimulus != null && stimulus.sound() != null);
    }

    boolean isSpecimen(Blueprint test) {
        return items(test).anyMatch(BankItem::isSpecimen);
    }

    /** All that the test may ask now. */
    private Stream<BankItem> items(Blueprint test) {
        return test.pools().stream().flatMap(pool -> pools.current(pool).items().stream());
    }

    /** Who begins, in which language of the items, and what was said at the gate. */
    record Entrant(AccountId person, LanguageTag language, Admission admission) {}

    /** Stores a new attempt, without its first item.
     *
     * @return empty if this person has this test open */
    Optional<Attempt> begin(Entrant who, Blueprint.Version test, Plan plan, Turn turn) {
        int extra = who.admission().extraPercent();
        Duration time = test.blueprint().frame().time();
        boolean supervised = who.admission().standing() == AttemptGate.Standing.ADMITTED;
        var attempt = new Attempt(
                new AttemptId(UUID.randomUUID()),
                who.person(),
                test.id(),
                test.number(),
                terms.cutVersions(test),
                who.language(),
                turn.origin(),
                plan,
                terms.rules(who.person(), test, turn.now()),
                List.of(),
                turn.now(),
                turn.now().plus(time).plus(time.multipliedBy(extra).dividedBy(100)),
                null,
                null,
                null,
                new Running(null, 0, extra, supervised, false),
                null);
        return rows.insert(attempt) ? Optional.of(attempt) : Optional.empty();
    }
}
