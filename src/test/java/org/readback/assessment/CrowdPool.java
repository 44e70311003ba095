package org.readback.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.readback.account.AccountId;
import org.readback.account.TestAccounts;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemSource;
import org.readback.bank.PoolLedger;
import org.readback.bank.TestItems;
import org.readback.bank.TestItems.Marks;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.store.Superuser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** A test on an operational pool, large enough for exposure control: 45 approved items, three passages of three among
 * them. Its prices count as found, so that no simulation replaces them meanwhile. */
@Component
public class CrowdPool {
    static final BlueprintId TEST = new BlueprintId("crowd");
    static final String POOL = "crowd";
    private static final int SIZE = 45;
    private static final int CLICKS = 20;
    private static final String YAML = """
        id: crowd
        kind: levels
        title: {en: Crowd}
        summary: {en: A sample.}
        languages: [en]
        minutes: 45
        parts:
          - {part: reading, pool: crowd, scale: crowd, items: {min: 5, max: 9},
             stop-mass: 0.70, cuts: [-1.5, -0.5, 0.5, 1.5], topics: {gist: 1, detail: 2}}
        """;

    private final Blueprints blueprints;
    private final ItemBank bank;
    private final PoolLedger ledger;
    private final Superuser superuser;
    private final Sessions sessions;

    /** People, and what they do. */
    @Component
    record Sessions(TestAccounts accounts, Assessments assessments) {}

    CrowdPool(Blueprints blueprints, ItemBank bank, PoolLedger ledger, Superuser superuser, Sessions sessions) {
        this.blueprints = blueprints;
        this.bank = bank;
        this.ledger = ledger;
        this.superuser = superuser;
        this.sessions = sessions;
    }

    void offer() {
        var items = new ArrayList<ItemSource>();
        for (int i = 0; i < SIZE; i++) {
            var marks = new Marks("crowd-" + (100 + i), 1 + i % 5, i % 3 == 0 ? "gist" : "detail", null);
            items.add(
                    TestItems.inPool(POOL, i < 9 ? TestItems.about("crowd-" + i / 3, marks) : TestItems.choice(marks)));
        }
        bank.add(items);
        superuser.jdbc().update("update item_version set status = 'APPROVED' where item_id like 'crowd-%'");
        bank.add(List.of(TestItems.inPool("elsewhere", TestItems.choice(new Marks("elsewhere", 1, "topic", null)))));
        ledger.price(POOL, 0, Map.of(new ItemId("crowd-110"), 0.05, new ItemId("crowd-120"), 0.01));
        blueprints.take("crowd.yaml", YAML);
    }

    void withdraw() {
        blueprints.withdraw(TEST);
    }

    AttemptId play(AccountId person, int seed) {
        var random = new SplittableRandom(seed);
        double able = random.nextDouble();
        try (var session = sessions.accounts().signIn(person)) {
            AttemptSheet sheet = insist(() -> sessions.assessments().start(TEST, LanguageTag.EN));
            while (sheet instanceof Asking asking) {
                var response = random.nextDouble() < able ? SampleTests.right(asking) : SampleTests.wrong(asking);
                sheet = insist(() -> sessions.assessments().answer(asking.attempt(), asking.nonce(), response));
            }
            return sheet.attempt();
        }
    }

    /** Who finds a server too busy clicks again; what was saved meanwhile is known by its nonce. */
    private static AttemptSheet insist(Supplier<AttemptSheet> click) {
        for (int i = 1; i < CLICKS; i++) {
            try {
                return click.get();
            } catch (CannotCreateTransactionException _) {
                Thread.yield();
            }
        }
        return click.get();
    }

    /** Asked beside the connections of the server, which are all taken. */
    int people() {
        Integer people =
                superuser.jdbc().queryForObject("select people from pool_ledger where pool = ?", Integer.class, POOL);
        return people == null ? 0 : people;
    }

    /** All that were counted, in the order in which they were. */
    List<UUID> sittings(List<AttemptId> attempts) {
        return superuser
                .jdbc()
                .query(
                        "select sitting from pool_sitting where pool = ? and sitting = any(?) and controlled order by"
                                + " revision",
                        (row, _) -> row.getObject("sitting", UUID.class),
                        POOL,
                        ids(attempts));
    }

    private static UUID[] ids(List<AttemptId> attempts) {
        return attempts.stream().map(AttemptId::attemptId).toArray(UUID[]::new);
    }

    void await(List<AttemptId> attempts) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            Integer left = superuser
                    .jdbc()
                    .queryForObject(
                            "select count(*) from attempt where counted_at is null and attempt_id = any(?)",
                            Integer.class,
                            (Object) ids(attempts));
            if (left != null && left == 0) break;
            Thread.sleep(100);
        }
    }

    Map<UUID, List<String>> log(List<AttemptId> attempts) {
        var log = new HashMap<UUID, List<String>>();
        superuser
                .jdbc()
                .query(
                        """
                        select r.sitting, v.item_id from response r join item_version v on v.id = r.item_version
                        where r.sitting = any(?)
                        """,
                        row -> {
                            log.computeIfAbsent(row.getObject("sitting", UUID.class), _ -> new ArrayList<>())
                                    .add(row.getString("item_id"));
                        },
                        (Object) ids(attempts));
        return log;
    }
}
