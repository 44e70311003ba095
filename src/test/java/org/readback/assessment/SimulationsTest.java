package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.TestAccounts.Session;
import org.readback.assessment.simulation.FinalReport;
import org.readback.assessment.simulation.PartReport;
import org.readback.assessment.simulation.People;
import org.readback.assessment.simulation.SimulatedPart;
import org.readback.assessment.simulation.SimulationReport;
import org.readback.assessment.simulation.Tally;
import org.readback.assessment.simulation.TopicUse;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.base.Job;
import org.readback.base.UserError;
import org.readback.psychometrics.AdaptiveEngine;
import org.readback.psychometrics.DecisionConsistency;
import org.readback.psychometrics.PreparedPool;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.Simulation;
import org.readback.psychometrics.Trainee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class SimulationsTest {
    private static final People FEW = new People(100, 0, 1, 0, 5);

    @RegisterExtension
    final OfferedSamples samples = new OfferedSamples();

    @Autowired
    Simulations simulations;

    @Autowired
    SimulatedTests tests;

    @Autowired
    Blueprints blueprints;

    @Autowired
    ItemBank bank;

    @Autowired
    PlantedTests planted;

    @Autowired
    CalibratedSample calibrated;

    @Autowired
    TestForms forms;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Session session = () -> {};

    @BeforeEach
    void offer() {
        planted.offer();
        session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR));
    }

    @AfterEach
    void withdraw() {
        session.close();
        planted.withdraw();
    }

    private SimulationRun run(BlueprintId test, People people) {
        simulations.start(test, blueprints.current(test).orElseThrow().number(), people);
        for (int i = 0; i < 600 && running(test); i++) LockSupport.parkNanos(50_000_000);
        assertThat(simulations.newest(test).orElseThrow().state()).isEqualTo(Job.State.DONE);
        return simulations.runs(test).getFirst();
    }

    private boolean running(BlueprintId test) {
        return simulations.newest(test).filter(Job::isRunning).isPresent();
    }

    private SimulationReport report(BlueprintId test, People people) {
        return tests.run(blueprints.current(test).orElseThrow().blueprint(), people, _ -> {});
    }

    @Test
    void whatIsShownIsWhatTheSimulationOfPsychometricsGives() {
        var test = (Blueprint.Levels)
                blueprints.current(SampleTests.LEVELS).orElseThrow().blueprint();
        SimulatedPart reading = tests.parts(test).getFirst();
        var random = new SplittableRandom(FEW.seed());
        List<Double> abilities = FEW.abilities(random.split());
        SplittableRandom own = random.split();
        own.split();
        SplittableRandom chance = own.split();
        var simulation = new Simulation(
                new AdaptiveEngine(reading.settings()), PreparedPool.of(reading.items()), Optional.empty());
        List<Integer> lengths = abilities.stream()
                .map(theta -> simulation
                        .run(new Trainee(theta, chance)::score, Set.of(), chance)
                        .items()
                        .size())
                .toList();

        SimulationRun run = run(SampleTests.LEVELS, FEW);

        assertThat(run.report().parts()).extracting(PartReport::part).containsExactly("reading", "use");
        assertThat(run.report().parts().getFirst().lengths()).isEqualTo(Tally.of(lengths));
    }

    @Test
    void aRunIsKeptAsItWasFoundAndItsSeedGivesItAgain() {
        SimulationRun run = run(SampleTests.LEVELS, FEW);

        assertThat(run.people()).isEqualTo(FEW);
        assertThat(run.report()).isEqualTo(report(SampleTests.LEVELS, FEW));
        assertThat(report(SampleTests.LEVELS, new People(100, 0, 1, 0, 6))).isNotEqualTo(run.report());
    }

    @Test
    void theNewestFiveAreKept() {
        for (int seed = 1; seed <= 7; seed++) run(PlantedTests.DRY, new People(100, 0, 1, 0, seed));

        assertThat(simulations.runs(PlantedTests.DRY))
                .extracting(run -> run.people().seed())
                .containsExactly(7L, 6L, 5L, 4L, 3L);
    }

    @Test
    void aTopicThatRunsDryIsTold() {
        PartReport part = report(PlantedTests.DRY, FEW).parts().getFirst();

        assertThat(part.topics())
                .extracting(TopicUse::topic, TopicUse::items, TopicUse::ranDry)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("plenty", 12, 0.0),
                        org.assertj.core.groups.Tuple.tuple("scarce", 3, 1.0));
        assertThat(part.retake().refused()).isEqualTo(100);
        assertThat(part.unused()).as("the item of the topic that is not named").isPositive();
    }

    @Test
    void aFinalIsGivenByTheFormsAndThePathOfTheProduct() {
        SimulationReport report = report(SampleTests.MASTERY, new People(300, 1, 1, 0, 5));
        FinalReport form = report.form().orElseThrow();

        FinalReport.Marks marks = form.marks().orElseThrow();

        assertThat(form.undrawn()).isZero();
        assertThat(report.lengths().counts().size() - 1).isBetween(6, 8);
        assertThat(marks.scores().people()).isEqualTo(300);
        assertThat(marks.scores().counts()).hasSizeLessThanOrEqualTo(7);
        assertThat(form.passed()).isLessThanOrEqualTo(marks.reached());
        assertThat(form.duties()).extracting(FinalReport.DutyUse::duty).containsExactly("report", "stop");
        assertThat(form.duties()).allSatisfy(duty -> {
            assertThat(duty.items()).isEqualTo(4);
            assertThat(duty.confirmed()).isPositive();
            assertThat(duty.met() + duty.confirmed()).isLessThan(1);
        });
        assertThat(form.groups().getLast().passed())
                .isGreaterThan(form.groups().getFirst().passed());
        assertThat(form.alike()).isBetween(0.5, 1.0);
        assertThat(form.overlap()).isEqualTo(6.0 / 20, within(0.15));
        assertThat(marks.disjoint()).isEqualTo(3);
        assertThat(form.decided()).isEmpty();
        assertThat(form.topics())
                .extracting(TopicUse::share)
                .allSatisfy(share -> assertThat(share).isEqualTo(0.5));
        assertThat(form.retake().refused()).isZero();
        assertThat(form.items()).hasSize(20);
    }

    @Test
    void consistencyIsThatOfPsychometrics() {
        FinalReport.Marks marks =
                report(SampleTests.MASTERY, FEW).form().orElseThrow().marks().orElseThrow();
        List<ResponseModel> models = bank.pool("sample-mastery").stream()
                .limit(6)
                .map(BankItem::model)
                .toList(); // all items of the pool are of one band

        DecisionConsistency exact = DecisionConsistency.of(models, 0.80);

        assertThat(marks.consistency()).isEqualTo(exact.consistency(), within(1e-12));
        assertThat(marks.lowest()).isEqualTo(exact.consistency(), within(1e-12));
        assertThat(marks.accuracy()).isEqualTo(exact.accuracy(), within(1e-12));
        assertThat(marks.wronglyPassed()).isEqualTo(exact.wronglyPassed(), within(1e-12));
        assertThat(exact.passing()).isEqualTo(marks.reached(), within(0.15));
    }

    @Test
    void aFinalThatWasSwitchedIsGivenAsItAdapts() {
        BlueprintId test = calibrated.offer("simulated-" + UUID.randomUUID());
        Blueprint blueprint = blueprints.current(test).orElseThrow().blueprint();
        assertThat(tests.run(blueprint, FEW, _ -> {}).form().orElseThrow().marks())
                .isPresent();
        calibrated.calibrate(test, 44);
        forms.switchTo(test, TestForm.ADAPTIVE);

        SimulationReport report = tests.run(blueprint, FEW, _ -> {});
        calibrated.withdraw(test);

        FinalReport form = report.form().orElseThrow();
        assertThat(form.undrawn()).isZero();
        assertThat(form.marks()).isEmpty();
        assertThat(form.decided()).hasValueSatisfying(share -> assertThat(share).isBetween(0.01, 1.0));
        assertThat(report.lengths().people()).isEqualTo(100);
        assertThat(report.lengths().counts().size() - 1).isLessThanOrEqualTo(blueprint.mostItems());
        assertThat(form.groups().getFirst().passed())
                .isLessThan(form.groups().getLast().passed());
        assertThat(report).isEqualTo(tests.run(blueprint, FEW, _ -> {}));
    }

    @Test
    void aFinalWithoutAFormSaysSo() {
        FinalReport form = report(PlantedTests.LAME, FEW).form().orElseThrow();

        assertThat(form.undrawn()).isEqualTo(1);
        assertThat(form.passed()).isZero();
        assertThat(form.marks().orElseThrow().disjoint()).isZero();
        assertThat(run(PlantedTests.LAME, FEW).report().form()).contains(form);
    }

    @Test
    void nothingIsWrittenAboutAnybody() {
        Map<String, Long> before = rows();

        run(SampleTests.LEVELS, FEW);
        run(SampleTests.MASTERY, FEW);

        assertThat(rows()).isEqualTo(before);
    }

    /** Of every table but those that keep runs and what they found. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql("""
            select table_name from information_schema.tables
            where table_schema = current_schema() and table_type = 'BASE TABLE'
                and table_name not in ('simulation', 'job', 'heartbeat')
            """)
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        assertThat(rows).containsKeys("attempt", "response");
        return rows;
    }

    @Test
    void aTestThatIsNotOfferedIsNotRun() {
        assertThatThrownBy(() -> simulations.start(new BlueprintId("no-such-test"), 1, FEW))
                .isInstanceOf(UserError.class);
        assertThat(simulations.runs(new BlueprintId("no-such-test"))).isEmpty();
        assertThat(simulations.newest(new BlueprintId("no-such-test"))).isEmpty();
    }

    @Test
    void onlyInstructorsRunThem() {
        for (Role role : new Role[] {Role.TRAINEE, Role.SUPERVISOR, Role.ADMINISTRATOR}) {
            try (var other = accounts.signIn(accounts.fresh(role))) {
                assertThatThrownBy(() -> simulations.start(SampleTests.LEVELS, 1, FEW))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> simulations.runs(SampleTests.LEVELS))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> simulations.newest(SampleTests.LEVELS))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> simulations.stop(SampleTests.LEVELS))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }
}
