package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.SignedIn;
import org.readback.assessment.Attempt.Plan;
import org.readback.assessment.AttemptGate.Admission;
import org.readback.assessment.Conditions.Bar;
import org.readback.bank.Origin;
import org.readback.base.UserError;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.psychometrics.DecisionConsistency;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking tests. Whoever is signed in acts for themselves; the attempt of another person is refused with an
 * {@link AccessDeniedException}, as is one that does not exist. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class Assessments {
    private final SignedIn signedIn;
    private final AttemptDesk desk;
    private final RandomGenerator random;
    private final ApplicationEventPublisher events;
    private final Readers readers;
    private final AttemptGate gate;

    Assessments(
            SignedIn signedIn,
            AttemptDesk desk,
            RandomGenerator random,
            ApplicationEventPublisher events,
            Readers readers) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.random = random;
        this.events = events;
        this.readers = readers;
        this.gate = desk.gate();
    }

    /** Every test that can be taken by itself, with what this person can do with it now. */
    public List<TestOffer> offers() {
        AccountId person = signedIn.require().id();
        List<Attempt> attempts = desk.rows().of(person);
        Turn turn = turn();
        return desk.blueprints().current().stream()
                .filter(test -> !desk.isPart(test.id()))
                .map(test -> offer(test, person, attempts, turn))
                .toList();
    }

    /** One test, a part of something larger too; empty if there is none. */
    public Optional<TestOffer> offer(BlueprintId test) {
        AccountId person = signedIn.require().id();
        return desk.blueprints()
                .current(test)
                .map(found -> offer(found, person, desk.rows().of(person), turn()));
    }

    private TestOffer offer(Blueprint.Version test, AccountId person, List<Attempt> all, Turn turn) {
        Blueprint blueprint = test.blueprint();
        List<Attempt> attempts =
                all.stream().filter(attempt -> attempt.test().equals(test.id())).toList();
        return new TestOffer(
                test.id(),
                blueprint.kind(),
                blueprint.frame().title(),
                blueprint.frame().summary(),
                blueprint.frame().languages(),
                blueprint.parts(),
                blueprint.frame().time(),
                blueprint.mostItems(),
                desk.starts().isSpecimen(blueprint),
                desk.starts().hasSound(blueprint),
                rules(blueprint.frame().conditions(), gate.look(person, test.id())),
                state(test, person, all, turn),
                attempts.stream()
                        .flatMap(attempt -> desk.summary(attempt).stream())
                        .findFirst());
    }

    private static TestOffer.Rules rules(Conditions conditions, Admission admission) {
        return new TestOffer.Rules(
                admission.extraPercent(),
                conditions.breaks().count(),
                conditions.breaks().length(),
                conditions.resits().most(),
                conditions.resits().months(),
                conditions.resits().rest());
    }

    private TestOffer.State state(Blueprint.Version test, AccountId person, List<Attempt> attempts, Turn turn) {
        Optional<Attempt> running = attempts.stream()
                .filter(attempt -> attempt.test().equals(test.id()) && attempt.decision() == null)
                .findFirst();
        if (running.isPresent()) {
            Duration left = running.get().left(turn.now());
            Instant deadline = turn.now().plus(left);
            return new TestOffer.State.Running(running.get().id(), deadline, left.isNegative() ? Duration.ZERO : left);
        }
        Admission admission = gate.look(person, test.id());
        Optional<Bar> bar = admission.resit() ? Optional.empty() : desk.starts().bar(test, attempts, turn.now());
        if (bar.isPresent()) return waiting(test, bar.get());
        Optional<Barrier> barrier = barrier(test, admission);
        if (barrier.isPresent()) return new TestOffer.State.Barred(barrier.get());
        return plan(test, person, attempts, turn).isPresent()
                ? new TestOffer.State.Open()
                : new TestOffer.State.Unavailable();
    }

    private static TestOffer.State waiting(Blueprint.Version test, Bar bar) {
        Conditions.Resits resits = test.blueprint().frame().conditions().resits();
        return bar.isUsedUp()
                ? new TestOffer.State.UsedUp(resits.most().orElse(0), resits.months(), bar.from())
                : new TestOffer.State.Waiting(bar.from());
    }

    private static Optional<Barrier> barrier(Blueprint.Version test, Admission admission) {
        return switch (admission.standing()) {
            case NO_SESSION ->
                test.blueprint().frame().conditions().isSessionOnly() ? Optional.of(Barrier.SESSION) : Optional.empty();
            case CODE_MISSING -> Optional.of(Barrier.CODE);
            case PAUSED -> Optional.of(Barrier.PAUSED);
            case ADMITTED -> Optional.empty();
        };
    }

    private Optional<Plan> plan(Blueprint.Version test, AccountId person, List<Attempt> attempts, Turn turn) {
        var excluded = desk.starts().excluded(person, test.id(), attempts, turn.now());
        return desk.starts().plan(test, excluded, turn);
    }

    /** As {@link #start(BlueprintId, LanguageTag, SelfRating)}, by somebody who says nothing of themselves. */
    public AttemptSheet start(BlueprintId test, LanguageTag language) {
        return start(test, language, SelfRating.NONE);
    }

    /** Starts a test; if this person has already started it, goes on with that attempt.
     *
     * @param rating from which the first items of each part are chosen; of no account once it is started
     * @throws UserError if it may not be started now, or not in this language */
    public AttemptSheet start(BlueprintId test, LanguageTag language, SelfRating rating) {
        AccountId person = signedIn.require().id();
        desk.rows().lockStarts(person);
        Optional<Attempt> running = desk.rows().lockOpen(person, test);
        if (running.isPresent()) return desk.sittings().sheet(running.get(), turn());

        var version = desk.blueprints().current(test).orElseThrow(() -> new UserError("assessment.start.unknown"));
        if (!desk.isDue(person, test)) throw new UserError("assessment.start.part");
        if (!version.blueprint().frame().languages().contains(language)) {
            throw new UserError("assessment.start.language");
        }
        Admission admission = gate.admit(person, test);
        Turn turn = turn();
        List<Attempt> attempts = desk.rows().of(person);
        Optional<Bar> bar = desk.starts().bar(version, attempts, turn.now());
        if (bar.isPresent() && !admission.resit()) throw refusal(version, bar.get());
        barrier(version, admission).ifPresent(Assessments::refuse);
        Plan plan = plan(version, person, attempts, turn).orElseThrow(() -> new UserError("assessment.start.pool"));
        var entrant = new Starts.Entrant(person, language, admission);
        Attempt attempt =
                desk.starts().begin(entrant, version, plan.rated(rating), turn).orElseThrow();
        var started = new AttemptStarted(attempt.id(), person, test);
        gate.begun(started);
        if (bar.isPresent()) gate.usedResit(started);
        events.publishEvent(started);
        return desk.sittings().sheet(attempt, turn);
    }

    private static UserError refusal(Blueprint.Version test, Bar bar) {
        Conditions.Resits resits = test.blueprint().frame().conditions().resits();
        return bar.isUsedUp()
                ? new UserError("assessment.start.used", resits.most().orElse(0), resits.months())
                : new UserError("assessment.start.early");
    }

    private static void refuse(Barrier barrier) {
        throw new UserError(
                switch (barrier) {
                    case SESSION -> "assessment.start.session";
                    case CODE -> "assessment.start.code";
                    case PAUSED -> "assessment.start.paused";
                });
    }

    /** The current item, or the result; also ends an attempt whose time is over. */
    public AttemptSheet resume(AttemptId attempt) {
        return desk.sittings().sheet(mine(attempt), turn());
    }

    /** Saves an answer and gives what follows. Once this returns, the answer is saved.
     *
     * @param nonce of the sheet that is answered. The answer that was just saved, sent again, gives what followed then
     *     and saves nothing; any other stale one gives the current item with a notice
     * @param presented with the places of the screen
     * @throws UserError if the response does not fit the item; nothing is saved */
    public AttemptSheet answer(AttemptId attempt, UUID nonce, Response presented) {
        return desk.sittings().answer(mine(attempt), nonce, presented, turn());
    }

    /** Takes a break, if the test allows one more and time runs; comes back to the item as it stood. */
    public AttemptSheet rest(AttemptId attempt) {
        return desk.sittings().rest(mine(attempt), turn());
    }

    /** Comes back from a break before it is over. The pause of a session goes on. */
    public AttemptSheet goOn(AttemptId attempt) {
        Attempt mine = mine(attempt);
        Turn turn = turn();
        Running.Hold hold = mine.running().hold();
        boolean own = hold != null && hold.until() != null;
        return desk.sittings().sheet(own ? desk.sittings().release(mine, turn) : mine, turn);
    }

    /** Notes that the person left the attempt for now. The time goes on. */
    public void pause(AttemptId attempt) {
        desk.rows().leave(mine(attempt).id());
    }

    /** A finished attempt, if it is one's own or of somebody in one's reach; otherwise, or if it is unknown, empty. */
    @PreAuthorize("hasAnyRole('TRAINEE', 'SUPERVISOR', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public Optional<ResultSheet> result(AttemptId attempt) {
        CurrentAccount viewer = signedIn.require();
        return desk.rows()
                .find(attempt)
                .filter(found -> readers.maySee(viewer, found.person()))
                .flatMap(found -> desk.summary(found)
                        .map(summary -> new ResultSheet(
                                summary,
                                readers.name(summary.person()),
                                readers.paper(attempt),
                                consistency(viewer, found, summary))));
    }

    private Optional<DecisionConsistency> consistency(CurrentAccount viewer, Attempt attempt, ResultSummary summary) {
        return viewer.id().equals(attempt.person()) || !(summary.result() instanceof Result.Mastery)
                ? Optional.empty()
                : desk.consistency().of(attempt);
    }

    /** Locks the row: other windows wait their turn. */
    private Attempt mine(AttemptId id) {
        AccountId person = signedIn.require().id();
        return desk.rows()
                .lock(id)
                .filter(attempt -> attempt.person().equals(person))
                .orElseThrow(() -> new AccessDeniedException("Not an attempt of this person"));
    }

    /** The time is taken after the lock: whoever waited for it is judged by when their turn came. */
    private Turn turn() {
        return new Turn(desk.rows().now(), random, Origin.REAL);
    }
}
