package org.readback.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemSource;
import org.readback.bank.TestItems;
import org.readback.bank.TestItems.Marks;
import org.springframework.stereotype.Component;

/** Tests that nobody else takes, of items that nobody else answers, so that something may happen to these. The right
 * option reads "Two"; duties are "report" and "stop". */
@Component
public class OwnTests {
    private static final String LEVELS = """
        id: NAME
        kind: levels
        title: {en: Own levels}
        summary: {en: A sample.}
        languages: [en]
        minutes: 45
        parts:
          - {part: reading, pool: NAME, scale: sample-reading, items: {min: 5, max: 9},
             stop-mass: 0.70, cuts: [-1.5, -0.5, 0.5, 1.5], topics: {card: 1, terms: 1}}
        """;
    private static final String MASTERY = """
        id: NAME
        kind: mastery
        title: {en: Own mastery}
        summary: {en: A sample.}
        languages: [en]
        minutes: 25
        pool: NAME
        items: 6
        pass: 0.80
        topics: {card: 1, terms: 1}
        duties: [report, stop]
        """;

    private final Blueprints blueprints;
    private final ItemBank bank;

    OwnTests(Blueprints blueprints, ItemBank bank) {
        this.blueprints = blueprints;
        this.bank = bank;
    }

    /** A fixed form of 6 of its own 20 items. */
    public BlueprintId mastery() {
        return offer(MASTERY);
    }

    /** One adaptive part, of 5 to 9 of its own 20 items. */
    public BlueprintId levels() {
        return offer(LEVELS);
    }

    private BlueprintId offer(String yaml) {
        String name = "own-" + UUID.randomUUID().toString().substring(0, 13);
        var items = new ArrayList<ItemSource>();
        for (int i = 0; i < 20; i++) {
            String duty = i < 8 ? List.of("report", "stop").get(i / 4) : null;
            Marks marks = new Marks(name + "-" + (100 + i), 1 + i % 5, i % 2 == 0 ? "card" : "terms", duty);
            items.add(TestItems.inPool(name, TestItems.choice(marks)));
        }
        bank.add(items);
        blueprints.take(name + ".yaml", yaml.replace("NAME", name));
        return new BlueprintId(name);
    }

    /** To be called when enough have taken it: others count what is on offer. */
    public void withdraw(BlueprintId test) {
        blueprints.withdraw(test);
    }
}
