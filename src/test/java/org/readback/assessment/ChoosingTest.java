package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readback.assessment.Blueprint.Part;
import org.readback.bank.BankItem;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemStatus;
import org.readback.bank.ItemVersionId;
import org.readback.bank.PoolExposure;
import org.readback.bank.TestItems;
import org.readback.base.LocalText;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.SingleChoice;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.AdaptiveEngine;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.ContentTargets;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.Effort;
import org.readback.psychometrics.EngineSettings;
import org.readback.psychometrics.Exposure;
import org.readback.psychometrics.ExposureCap;
import org.readback.psychometrics.Passage;
import org.readback.psychometrics.PreparedPool;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.Selection;
import org.readback.psychometrics.ShadowPrices;
import org.readback.psychometrics.Simulation;
import org.readback.psychometrics.StoppingRule;

/** The engine in the product, which starts anew at each answer from what the rows say, against the simulation, which goes
 * on: from the same prices, counts and seed both ask the same and come to the same. */
class ChoosingTest {
    private static final int SIZE = 80;
    private static final int PEOPLE = 25;
    private static final Part PART = new Part(
            "reading",
            "pool",
            "scale",
            Framework.CEFR,
            new StoppingRule(5, 15, 0.70),
            List.of(-1.5, -0.5, 0.5, 1.5),
            new ContentTargets(Map.of("gist", 1 / 3.0, "detail", 2 / 3.0)),
            Blueprint.Prior.STANDARD);
    private static final CutScores CUTS = new CutScores(PART.cuts());

    private final List<BankItem> bank = new ArrayList<>();
    private final List<CandidateItem> candidates = new ArrayList<>();
    private final Map<String, Double> prices = new HashMap<>();
    private final Map<String, Integer> shown = new HashMap<>();

    /** The first 24 are eight passages of three; an item that is alone with its stimulus is none. */
    private void fill(SplittableRandom random) {
        for (int i = 0; i < SIZE; i++) {
            var marks = new TestItems.Marks("item-" + (100 + i), 1, i % 3 == 0 ? "gist" : "detail", null);
            String stimulus = i < 24 ? "text-" + i / 3 : "alone-" + i;
            SingleChoice item = i < 30 ? TestItems.about(stimulus, marks) : TestItems.choice(marks);
            double a = Math.exp((i < 24 ? 0.6 : 0.2) + 0.3 * random.nextGaussian());
            ResponseModel model = ResponseModel.of(a, random.nextGaussian(), i % 2 == 0 ? 0.2 : 0);
            bank.add(new BankItem(
                    new ItemVersionId(item.id(), 1),
                    ItemStatus.APPROVED,
                    new ItemHome.Pool("pool"),
                    Map.of(LanguageTag.EN, item),
                    model));
            candidates.add(new CandidateItem(
                    marks.id(),
                    marks.topic(),
                    model,
                    i < 24 ? Optional.of(new Passage(stimulus, 0.45)) : Optional.empty()));
            prices.put(marks.id(), Math.max(0, random.nextDouble(-0.2, 0.2)));
            shown.put(marks.id(), random.nextInt(0, i < 24 ? 52 : 60));
        }
    }

    private double score(CandidateItem item, int person) {
        return new SplittableRandom(31L * item.id().hashCode() + person).nextDouble()
                        < item.model().probability(person / 5.0 - 2.5)
                ? 1
                : 0;
    }

    private static Set<ItemId> excluded(int person) {
        return Set.of(new ItemId("item-" + (100 + person)), new ItemId("item-" + (150 + person)));
    }

    @ParameterizedTest
    @EnumSource(Selection.class)
    void theProductAsksWhatTheSimulationAsks(Selection selection) {
        fill(new SplittableRandom(7));
        var asked = new TreeSet<String>();
        var passages = new TreeSet<String>();

        for (int person = 0; person < PEOPLE; person++) {
            Simulation.Run run = simulation(selection, person);
            var replies = new ArrayList<Reply>();
            Decision decision = product(selection, person, replies);

            assertThat(replies)
                    .extracting(reply -> reply.id().itemId())
                    .containsExactlyElementsOf(
                            run.items().stream().map(CandidateItem::id).toList());
            assertThat(decision.estimates().getFirst().ability())
                    .isEqualTo(run.stop().posterior().estimate());
            run.items().forEach(item -> {
                asked.add(item.id());
                item.passage().ifPresent(passage -> passages.add(passage.id()));
            });
        }
        assertThat(asked).hasSizeGreaterThan(30);
        assertThat(passages).hasSizeGreaterThan(2);
    }

    private Simulation.Run simulation(Selection selection, int person) {
        var settings = new EngineSettings(
                AbilityEstimate.STANDARD, Optional.of(CUTS), PART.stopping(), PART.targets(), selection);
        PreparedPool pool = PreparedPool.of(candidates);
        var exposure = new Exposure(new ShadowPrices(pool, prices), new ExposureCap(pool, 0.25, 200, shown));
        var excluded = excluded(person).stream().map(ItemId::itemId).toList();
        return new Simulation(new AdaptiveEngine(settings), pool, Optional.of(exposure))
                .run(item -> score(item, person), excluded, new SplittableRandom(person));
    }

    private Decision product(Selection selection, int person, List<Reply> replies) {
        var test = new Blueprint.Levels(
                new Blueprint.Frame(
                        new BlueprintId("test"),
                        new LocalText(Map.of("en", "Test")),
                        new LocalText(Map.of("en", "A test.")),
                        List.of(LanguageTag.EN),
                        Duration.ofMinutes(45)),
                List.of(PART));
        var path = new LevelsPath(test, Map.of("scale", CUTS), Attempt.Rules.IN_FORCE, SelfRating.NONE);
        var items = new PoolItems(bank, new Candidates(0.45));
        Exposure exposure = items.exposure(new PoolExposure(1, 200, shown, prices, OptionalInt.empty()));
        var choice = new Choice(items, selection, Optional.of(exposure));
        var random = new SplittableRandom(person);
        while (path.next(replies, _ -> choice, excluded(person), random) instanceof Next.Ask ask) {
            BankItem item = ask.item();
            var candidate = new CandidateItem(
                    item.version().item().itemId(), item.frame().topic(), item.model());
            replies.add(new Reply(item, ask.part(), item.model(), score(candidate, person), Effort.SOLUTION));
        }
        return path.end(replies);
    }
}
