package org.readback.assessment;

import java.util.ArrayList;
import java.util.List;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemSource;
import org.readback.bank.TestItems;
import org.readback.item.Canaries;
import org.springframework.stereotype.Component;

/** A placement and a mastery test of canaries, offered until they are withdrawn. */
@Component
public class CanaryTests {
    public static final BlueprintId LEVELS = new BlueprintId("canary-levels");
    public static final BlueprintId MASTERY = new BlueprintId("canary-mastery");
    private static final int MASTERY_FROM = 100;

    private static final String LEVELS_YAML = """
        id: canary-levels
        kind: levels
        title: {en: Canaries}
        summary: {en: A sample.}
        languages: [en]
        minutes: 45
        parts:
          - {part: reading, pool: canary-reading, scale: canary-reading, items: {min: 5, max: 9},
             stop-mass: 0.70, cuts: [-1.5, -0.5, 0.5, 1.5], topics: {gist: 1, detail: 2}}
          - {part: use, pool: canary-use, scale: canary-use, items: {min: 5, max: 9},
             stop-mass: 0.70, cuts: [-1.5, -0.5, 0.5, 1.5], topics: {gist: 1, detail: 2}}
        """;
    private static final String MASTERY_YAML = """
        id: canary-mastery
        kind: mastery
        title: {en: Canaries by duty}
        summary: {en: A sample.}
        languages: [en]
        minutes: 25
        pool: canary-mastery
        items: 12
        pass: 0.80
        topics: {card: 1, terms: 1}
        duties: [report, stop]
        """;

    private final Blueprints blueprints;
    private final ItemBank bank;

    CanaryTests(Blueprints blueprints, ItemBank bank) {
        this.blueprints = blueprints;
        this.bank = bank;
    }

    public void offer() {
        var items = new ArrayList<ItemSource>();
        for (int i = 0; i < 60; i++) {
            String topic = i % 3 == 0 ? "gist" : "detail";
            items.add(TestItems.inPool(
                    i % 2 == 0 ? "canary-reading" : "canary-use", Canaries.item(i, 1 + i / 2 % 5, topic, null)));
        }
        for (int i = 0; i < 40; i++) {
            String topic = i % 2 == 0 ? "card" : "terms";
            String duty = i < 8 ? List.of("report", "stop").get(i / 4) : null;
            items.add(TestItems.inPool("canary-mastery", Canaries.item(MASTERY_FROM + i, 2, topic, duty)));
        }
        bank.add(items);
        blueprints.take("canary-levels.yaml", LEVELS_YAML);
        blueprints.take("canary-mastery.yaml", MASTERY_YAML);
    }

    public void withdraw() {
        blueprints.withdraw(LEVELS);
        blueprints.withdraw(MASTERY);
    }
}
