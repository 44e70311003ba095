package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.Result.SkillResult;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemSource;
import org.readback.bank.TestItems;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.BandDecision;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.ExpectedAPosteriori;
import org.readback.psychometrics.GeneralisedPartialCredit;
import org.readback.psychometrics.Rasch;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.ScoredResponse;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.readback.psychometrics.TwoParameterLogistic;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The English placement, taken by made-up people through the product's own service, on items with the bands, topics and
 * kinds of the real pools. What the bank believes of an item is off: true b by up to 0.5, log a by up to 0.3. */
@AppTest
class SimulationTest {
    private static final int PEOPLE = 200;
    private static final long SEED = 20_261_122;
    private static final CutScores CUTS = new CutScores(List.of(-1.5, -0.5, 0.5, 1.5));
    private static final List<String> PARTS = List.of("reading", "use");

    @Autowired
    SimulatedAttempts simulated;

    @Autowired
    Blueprints blueprints;

    @Autowired
    ItemBank bank;

    @Autowired
    TestAccounts accounts;

    private final RandomGenerator random = new SplittableRandom(SEED);
    private final Map<ItemId, ResponseModel> truth = new HashMap<>();
    private int skills;
    private int exact;
    private int nearly;
    private int exactAtRandom;
    private int items;
    private int mostItems;

    @Test
    void aPlacementFindsTheBandAndDoesSoBetterThanRandomItems() throws IOException {
        BlueprintId test = offer();
        long begin = System.nanoTime();
        long beginCpu = cpu();
        for (int i = 0; i < PEOPLE; i++) play(test);
        blueprints.withdraw(test);
        print((System.nanoTime() - begin) / 1e9, (cpu() - beginCpu) / 1e9);

        assertThat(share(exact)).isGreaterThanOrEqualTo(0.62);
        assertThat(share(nearly)).isGreaterThanOrEqualTo(0.985);
        assertThat(mostItems).isLessThanOrEqualTo(21);
        assertThat(share(exact) - share(exactAtRandom)).isGreaterThanOrEqualTo(0.08);
    }

    private void play(BlueprintId test) {
        Map<String, Double> thetas = Map.of("reading", theta(), "use", theta());
        var person = new SimulatedPerson(
                accounts.fresh(Role.TRAINEE),
                Instant.parse("2026-01-05T08:00:00Z"),
                LanguageTag.EN,
                thetas,
                Duration.ofSeconds(30));
        var result = (Result.Levels)
                simulated.play(test, person, this::truth, random).result();
        result.skills().forEach(skill -> count(skill, thetas.getOrDefault(skill.part(), 0.0)));
    }

    private double share(int people) {
        return (double) people / skills;
    }

    private void print(double seconds, double cpuSeconds) {
        System.out.printf(
                "Placement, %d people x 2 skills, seed %d: exact band %.3f (>= 0.62), exact or neighbour %.4f (>="
                        + " 0.985), items a skill %.2f, at most %d (<= 21), random items %.3f, gained %.3f (>= 0.08); %.1f"
                        + " s, an answer %.2f ms, of which %.2f ms CPU here%n",
                PEOPLE,
                SEED,
                share(exact),
                share(nearly),
                (double) items / skills,
                mostItems,
                share(exactAtRandom),
                share(exact) - share(exactAtRandom),
                seconds,
                1000 * seconds / items,
                1000 * cpuSeconds / items);
    }

    /** Of this thread, in ns; the database's own is not in it. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private double theta() {
        return random.nextDouble(-2.5, 2.5);
    }

    private ResponseModel truth(BankItem item) {
        return truth.computeIfAbsent(item.version().item(), _ -> {
            double b = random.nextDouble(-0.5, 0.5);
            double a = Math.exp(random.nextDouble(-0.3, 0.3));
            return switch (item.model()) {
                case TwoParameterLogistic(var believedA, var believedB) ->
                    new TwoParameterLogistic(believedA * a, believedB + b);
                case ThreeParameterLogistic(var believedA, var believedB, var c) ->
                    new ThreeParameterLogistic(believedA * a, believedB + b, c);
                case Rasch _, GeneralisedPartialCredit _ ->
                    throw new IllegalStateException("no start value: " + item.model());
            };
        });
    }

    private void count(SkillResult skill, double theta) {
        int band = skill.indication().orElseThrow().band();
        int trueBand = CUTS.bandOf(theta);
        skills++;
        exact += band == trueBand ? 1 : 0;
        nearly += Math.abs(band - trueBand) <= 1 ? 1 : 0;
        exactAtRandom += atRandom(skill, theta) == trueBand ? 1 : 0;
        items += skill.answered();
        mostItems = Math.max(mostItems, skill.answered());
    }

    /** The band that the same person gets from as many items drawn by lot. */
    private int atRandom(SkillResult skill, double theta) {
        var pool = new ArrayList<>(bank.pool("simulation-" + skill.part()));
        Collections.shuffle(pool, random);
        var responses = new ArrayList<ScoredResponse>();
        for (BankItem item : pool.subList(0, skill.answered())) {
            boolean right = random.nextDouble() < truth(item).probability(theta);
            responses.add(new ScoredResponse(item.model(), right ? 1 : 0));
        }
        var posterior = ExpectedAPosteriori.posterior(AbilityEstimate.STANDARD, responses);
        return BandDecision.of(CUTS.masses(posterior)).band();
    }

    private BlueprintId offer() throws IOException {
        var yaml = new YAMLMapper();
        for (String part : PARTS) {
            var sources = new ArrayList<ItemSource>();
            for (JsonNode item : yaml.readTree(
                            Files.readString(Path.of("content/bank/eng-placement-" + part + ".yaml")))
                    .path("items")) {
                var marks = new TestItems.Marks(
                        "simulation-" + item.path("id").asString(),
                        item.path("band").asInt(),
                        item.path("topic").asString(),
                        null);
                boolean typed = item.path("kind").asString().equals("short-answer");
                sources.add(TestItems.inPool(
                        "simulation-" + part, typed ? TestItems.typed(marks) : TestItems.choice(marks)));
            }
            bank.add(sources);
        }
        String whole = Files.readString(Path.of("content/tests/eng-placement.yaml"));
        String placement = whole.substring(0, whole.indexOf("  - part: listening")); // the other parts have many items
        blueprints.take(
                "simulation.yaml",
                placement
                        .replace("id: eng-placement", "id: simulation")
                        .replace("pool: eng-placement-", "pool: simulation-")
                        .replace("scale: eng-", "scale: simulation-"));
        return new BlueprintId("simulation");
    }
}
