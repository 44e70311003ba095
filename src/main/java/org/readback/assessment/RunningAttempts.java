package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import org.readback.account.AccountId;
import org.readback.bank.ItemTimes;
import org.readback.bank.LiveItems;
import org.readback.bank.Origin;
import org.readback.base.ForModules;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Attempts as those handle them who watch over people: stand still, go on, end, more time. Each attempt's row is locked
 * first: an answer under way is saved before, or refused after. */
@Service
@ForModules
@Transactional
public class RunningAttempts {
    private final AttemptDesk desk;
    private final RandomGenerator random;
    private final Live live;

    RunningAttempts(AttemptDesk desk, RandomGenerator random, Live live) {
        this.desk = desk;
        this.random = random;
        this.live = live;
    }

    /** What tells how a class is doing now. */
    @Component
    record Live(LiveItems items, ItemTimes times) {}

    /** The tests on offer that are taken by themselves, ordered by id. */
    @Transactional(readOnly = true)
    public List<TestRule> tests() {
        return desk.blueprints().current().stream()
                .filter(test -> !desk.isPart(test.id()))
                .map(test -> test.blueprint().frame())
                .map(frame -> new TestRule(
                        frame.id(),
                        frame.title(),
                        frame.time(),
                        frame.conditions().isSessionOnly()))
                .toList();
    }

    /** The clock that decides deadlines. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Instant now() {
        return desk.rows().now();
    }

    /** Those of them that exist. */
    @Transactional(readOnly = true)
    public List<AttemptStand> stands(Collection<AttemptId> attempts) {
        Instant now = now();
        return desk.rows().find(attempts).stream()
                .map(attempt -> stand(attempt, now))
                .toList();
    }

    /** The items that give those trouble who are at these attempts, the hardest first. */
    @Transactional(readOnly = true)
    public List<LiveItems.Trouble> trouble(Collection<AttemptId> attempts) {
        return live.items()
                .inSittings(attempts.stream().map(AttemptId::attemptId).toList());
    }

    private AttemptStand stand(Attempt attempt, Instant now) {
        int position = attempt.asked().size();
        Duration at = atItem(attempt, now);
        Duration left = attempt.decision() == null ? attempt.left(now) : Duration.ZERO;
        return new AttemptStand(
                attempt.id(),
                position,
                Math.max(position, desk.paths().mostItems(attempt)),
                left.isNegative() ? Duration.ZERO : left,
                attempt.running().isHeld(now),
                attempt.running().extra(),
                Optional.ofNullable(attempt.finishedAt()),
                attempt.running().isStopped(),
                at,
                Stuck.isStuck(at, usual(attempt)));
    }

    private static Duration atItem(Attempt attempt, Instant now) {
        return attempt.decision() != null
                        || attempt.shown() == null
                        || attempt.running().isHeld(now)
                ? Duration.ZERO
                : Duration.between(
                        attempt.shown().at(), now.minus(attempt.running().stood(now)));
    }

    /** Of the item on the screen, or what the test gives an item on average. */
    private Duration usual(Attempt attempt) {
        return Optional.ofNullable(attempt.shown())
                .flatMap(shown -> live.times().usual(shown.item(), attempt.origin()))
                .orElseGet(() -> desk.paths()
                        .time(attempt)
                        .dividedBy(Math.max(1, desk.paths().mostItems(attempt))));
    }

    /** Time stands still from now on; one's own break ends. Those that are finished stay as they are. */
    public void hold(Collection<AttemptId> attempts) {
        each(attempts, (attempt, now) -> desk.rows().hold(attempt.released(now), now));
    }

    /** Time goes on for those that stand still, and the deadline has moved by how long they did. */
    public void release(Collection<AttemptId> attempts) {
        each(attempts, (attempt, now) -> desk.rows().release(attempt.released(now)));
    }

    /** Ends those that run with what was answered in them. */
    public void stop(Collection<AttemptId> attempts) {
        each(attempts, (attempt, now) -> desk.sittings().stop(attempt, new Turn(now, random, Origin.REAL)));
    }

    /** From now on nobody else begins a test for this person or gives them time, until this transaction ends. */
    public void lockStarts(AccountId person) {
        desk.rows().lockStarts(person);
    }

    /** Gives a running attempt more time, if it has less; what it has is never taken away.
     *
     * @param percent of the time of the test, in [0, 200] */
    public void lengthen(Collection<AttemptId> attempts, int percent) {
        each(attempts, (attempt, _) -> {
            int more = percent - attempt.running().extra();
            if (more > 0) {
                Duration time = desk.paths().time(attempt).multipliedBy(more).dividedBy(100);
                desk.rows().lengthen(attempt.id(), attempt.deadline().plus(time), percent);
            }
        });
    }

    /** This person's attempts that run. */
    @Transactional(readOnly = true)
    public List<AttemptId> of(AccountId person) {
        return desk.rows().of(person).stream()
                .filter(attempt -> attempt.decision() == null)
                .map(Attempt::id)
                .toList();
    }

    private void each(Collection<AttemptId> attempts, BiConsumer<Attempt, Instant> change) {
        for (AttemptId id : attempts.stream()
                .sorted(Comparator.comparing(AttemptId::attemptId))
                .toList()) {
            desk.rows()
                    .lock(id)
                    .filter(attempt -> attempt.decision() == null)
                    .ifPresent(attempt -> change.accept(attempt, now()));
        }
    }
}
