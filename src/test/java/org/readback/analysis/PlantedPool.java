package org.readback.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.readback.account.AccountId;
import org.readback.bank.BankItem;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemStatus;
import org.readback.bank.ItemVersionId;
import org.readback.bank.KnownDifficulty;
import org.readback.bank.LoggedResponse;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.TestItems;
import org.readback.bank.TestItems.Marks;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Score;
import org.readback.psychometrics.Effort;
import org.readback.psychometrics.ResponseModel;

/** A pool of single choices (key b) with one fault each in the first items, and people who get the twenty of forty items
 * that suit them best. Sittings are an hour apart; every third is in Kazakh. */
final class PlantedPool {
    static final String POOL = "planted";
    static final int WRONG_KEY = 0;
    static final int STRONG_DISTRACTOR = 1;
    static final int LANGUAGE = 2;
    static final int DRIFT = 3;
    static final int LEAK = 4;
    static final int EASY = 5;
    static final int UNUSED = 6;
    static final int BAND = 7;
    static final int FLAT = 8;
    static final int CLEAN = 9;
    static final int ITEMS = 40;

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int A_SITTING = 20;

    private final int people;
    private final SplittableRandom random;
    private final List<BankItem> items = new ArrayList<>();
    private final List<ResponseModel> truth = new ArrayList<>();

    PlantedPool(int people, long seed) {
        this.people = people;
        this.random = new SplittableRandom(seed);
        for (int i = 0; i < ITEMS; i++) {
            double difficulty = i < CLEAN ? 0.2 * (i - 4) : -1.5 + 3.0 * (i - CLEAN) / (ITEMS - CLEAN - 1);
            double slope = 1.1 + 0.4 * random.nextDouble();
            ResponseModel believed = ResponseModel.of(slope, difficulty, 0.2);
            int band = i == BAND ? 1 : (int) Math.clamp(Math.round(difficulty) + 3, 1, 5);
            truth.add(
                    switch (i) {
                        case DRIFT -> ResponseModel.of(slope, difficulty + 1, 0.2);
                        case EASY -> ResponseModel.of(slope, -7, 0.2);
                        case FLAT -> ResponseModel.of(0.01, difficulty, 0.2);
                        default -> believed;
                    });
            items.add(item(i, band, believed));
        }
    }

    private static BankItem item(int i, int band, ResponseModel model) {
        var choice = TestItems.choice(new Marks(id(i), band, "topic", null));
        return new BankItem(
                version(i),
                ItemStatus.LIVE,
                new ItemHome.Pool(POOL),
                TestItems.languages(choice, choice, choice),
                model);
    }

    static String id(int item) {
        return "planted-%02d".formatted(item);
    }

    static ItemVersionId version(int item) {
        return new ItemVersionId(new ItemId(id(item)), 1);
    }

    List<BankItem> items() {
        return items;
    }

    /** Half of the sittings came before the parameters were set. */
    Map<ItemVersionId, KnownDifficulty> known() {
        var known = new HashMap<ItemVersionId, KnownDifficulty>();
        Instant since = START.plus(Duration.ofHours(people / 2));
        items.forEach(item -> known.put(item.version(), new KnownDifficulty(0.12, since)));
        return known;
    }

    List<LoggedResponse> responses() {
        var all = new ArrayList<LoggedResponse>();
        for (int person = 0; person < people; person++) {
            var sitting = new UUID(random.nextLong(), random.nextLong());
            double theta = random.nextGaussian();
            boolean kazakh = person % 3 == 0;
            List<Integer> met = suiting(theta);
            for (int position = 1; position <= met.size(); position++) {
                int item = met.get(position - 1);
                Response given = answer(item, theta, kazakh, person);
                all.add(logged(sitting, position, person, item, given));
            }
        }
        return all;
    }

    /** Near in difficulty, with some chance in it. */
    private List<Integer> suiting(double theta) {
        var distances = new HashMap<Integer, Double>();
        for (int i = 0; i < ITEMS; i++) {
            double difficulty = items.get(i).model().difficulty();
            distances.put(i, Math.abs(difficulty - theta) + 1.5 * random.nextDouble());
        }
        return IntStream.range(0, ITEMS)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> distances.getOrDefault(i, 0.0)))
                .limit(A_SITTING)
                .toList();
    }

    private Response answer(int item, double theta, boolean kazakh, int person) {
        double harder = item == LANGUAGE && kazakh ? 1.5 : 0;
        boolean known = item == LEAK && person > people * 2 / 3;
        boolean right = random.nextDouble() < (known ? 0.98 : truth.get(item).probability(theta - harder));
        if (!right && random.nextDouble() < 0.05) return new Response.DontKnow();
        String wrong = List.of("a", "c", "d").get(random.nextInt(item == UNUSED ? 2 : 3));
        String chosen = right ? "b" : wrong;
        if (item == WRONG_KEY)
            chosen = right ? "a" : chosen.equals("a") ? "b" : chosen; // a is right, and the able know
        if (item == STRONG_DISTRACTOR && theta > -0.3 && random.nextDouble() < 0.7) chosen = "c";
        return new Response.Choice(chosen);
    }

    private LoggedResponse logged(UUID sitting, int position, int person, int item, Response given) {
        boolean right = given.equals(new Response.Choice("b"));
        return new LoggedResponse(
                sitting,
                position,
                new UUID(random.nextLong(), position),
                new AccountId(new UUID(0, person)),
                Occasion.TEST,
                Origin.REAL,
                version(item),
                person % 3 == 0 ? LanguageTag.KK : LanguageTag.RU,
                given,
                new Score(right ? 1 : 0),
                Duration.ofSeconds(20 + random.nextInt(20)),
                items.get(item).model(),
                Effort.SOLUTION,
                START.plus(Duration.ofHours(person)).plusSeconds(position));
    }
}
