package org.readback.assessment;

import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.readback.account.AccountId;
import org.readback.account.SignedIn;
import org.readback.assessment.AttemptGate.Admission;
import org.readback.assessment.AttemptGate.Standing;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.bank.Origin;
import org.readback.bank.ResponseLog;
import org.readback.base.Installation;
import org.readback.item.LanguageTag;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A test that is taken in a session only, twice in six months, with one break; and the service as it is in a real
 * installation, where resits are counted. */
@Component
public class HeldTests {
    public static final BlueprintId HELD = new BlueprintId("sample-held");

    /** Of the test, without extra time. */
    public static final int MINUTES = 40;

    private static final String YAML = """
        id: sample-held
        kind: mastery
        title: {en: Sample held}
        summary: {en: A sample.}
        languages: [en]
        minutes: 40
        session: required
        resits: {attempts: 2, months: 6, wait-days: 7}
        breaks: {count: 1, minutes: 10}
        pool: sample-mastery
        items: 6
        pass: 0.80
        topics: {card: 1, terms: 1}
        duties: [report, stop]
        """;

    private final SampleTests samples;
    private final Blueprints blueprints;
    private final AttemptDesk desk;
    private final Parts parts;
    private final TransactionTemplate transaction;

    /** What a second service is made of. */
    @Component
    record Parts(
            Pools pools,
            Terms terms,
            ResponseLog log,
            SignedIn signedIn,
            RandomGenerator random,
            ApplicationEventPublisher events,
            Readers readers) {}

    HeldTests(
            SampleTests samples,
            Blueprints blueprints,
            AttemptDesk desk,
            Parts parts,
            TransactionTemplate transaction) {
        this.samples = samples;
        this.blueprints = blueprints;
        this.desk = desk;
        this.parts = parts;
        this.transaction = transaction;
    }

    public void offer() {
        samples.offer();
        blueprints.take("sample-held.yaml", YAML);
    }

    public void withdraw() {
        samples.withdraw();
        blueprints.withdraw(HELD);
    }

    /** Begins it with a quarter more time, let in by no session: the gate has its own tests. */
    public Asking begin(AccountId person) {
        AttemptSheet sheet = transaction.execute(_ -> {
            var turn = new Turn(desk.rows().now(), new SplittableRandom(3), Origin.REAL);
            Blueprint.Version test = blueprints.current(HELD).orElseThrow();
            var plan = desk.starts().plan(test, Set.of(), turn).orElseThrow();
            var entrant = new Starts.Entrant(person, LanguageTag.EN, new Admission(Standing.ADMITTED, 25, false));
            return desk.sittings()
                    .sheet(desk.starts().begin(entrant, test, plan, turn).orElseThrow(), turn);
        });
        return (Asking) Objects.requireNonNull(sheet);
    }

    /** Needs a transaction around each call. */
    public Assessments real() {
        var production = new Installation(Installation.Kind.PRODUCTION);
        var starts = new Starts(desk.rows(), parts.pools(), parts.terms(), parts.log(), production);
        var real = new AttemptDesk(
                desk.rows(),
                blueprints,
                starts,
                desk.sittings(),
                desk.paths(),
                desk.consistency(),
                desk.larger(),
                desk.gates());
        return new Assessments(parts.signedIn(), real, parts.random(), parts.events(), parts.readers());
    }
}
