package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.readback.account.AccountId;
import org.readback.assessment.AttemptGate.Admission;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.Origin;
import org.readback.base.ForModules;
import org.readback.psychometrics.ResponseModel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attempts of made-up people, for the demonstration and for simulations: the same turns as for real people, kept with
 * origin SIMULATED. No events are published. */
@Service
@ForModules
@Transactional
public class SimulatedAttempts {
    private final AttemptDesk desk;
    private final ItemBank bank;

    SimulatedAttempts(AttemptDesk desk, ItemBank bank) {
        this.desk = desk;
        this.bank = bank;
    }

    /** Takes the test from its start to its result, in one transaction. The same arguments, items and seed give the
     * same answers.
     *
     * @throws IllegalArgumentException if there is no such test, or too few items this person has not seen */
    public ResultSummary play(BlueprintId test, SimulatedPerson person, RandomGenerator random) {
        return play(test, person, BankItem::model, random);
    }

    /** How an item behaves in truth, which a simulation may set apart from what the bank believes. */
    interface Truth {
        ResponseModel of(BankItem item);
    }

    @Transactional
    ResultSummary play(BlueprintId test, SimulatedPerson person, Truth truth, RandomGenerator random) {
        Instant now = person.startedAt();
        Attempt attempt = begin(test, person, new Turn(now, random, Origin.SIMULATED));
        AttemptSheet sheet = desk.sittings().sheet(attempt, new Turn(now, random, Origin.SIMULATED));
        while (sheet instanceof Asking asking) {
            Attempt locked = desk.rows().lock(attempt.id()).orElseThrow();
            now = now.plus(time(person.pace(), random));
            var item = bank.version(shown(locked).item());
            var given = SimulatedAnswers.give(
                    item.in(person.language()), truth.of(item).probability(person.theta(asking.part())), random);
            sheet = desk.sittings()
                    .answer(
                            locked,
                            asking.nonce(),
                            shown(locked).order().toPresented(given),
                            new Turn(now, random, Origin.SIMULATED));
        }
        return desk.rows().find(attempt.id()).flatMap(desk::summary).orElseThrow();
    }

    private static Attempt.Shown shown(Attempt attempt) {
        if (attempt.shown() == null) throw new IllegalStateException("Nothing is shown in " + attempt.id());
        return attempt.shown();
    }

    private Attempt begin(BlueprintId test, SimulatedPerson person, Turn turn) {
        var version = desk.blueprints()
                .current(test)
                .orElseThrow(() -> new IllegalArgumentException("There is no test " + test));
        AccountId account = person.account();
        var attempts = desk.rows().of(account);
        var excluded = desk.starts().excluded(account, test, attempts, turn.now());
        var plan = desk.starts()
                .plan(version, excluded, turn)
                .orElseThrow(() -> new IllegalArgumentException("Too few items for " + account + " in " + test));
        return desk.starts()
                .begin(new Starts.Entrant(account, person.language(), Admission.PLAIN), version, plan, turn)
                .orElseThrow(() -> new IllegalArgumentException(account + " has " + test + " open"));
    }

    /** Between half and one and a half of the pace. */
    private static Duration time(Duration pace, RandomGenerator random) {
        return Duration.ofMillis(Math.round(pace.toMillis() * (0.5 + random.nextDouble())));
    }
}
