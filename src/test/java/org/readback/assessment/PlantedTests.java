package org.readback.assessment;

import java.util.ArrayList;
import java.util.List;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemSource;
import org.readback.bank.TestItems;
import org.readback.bank.TestItems.Marks;
import org.springframework.stereotype.Component;

/** Tests whose pools have faults to be found. */
@Component
public class PlantedTests {
    /** Twelve items of one topic, three of the other, one of neither; each test asks twelve. */
    public static final BlueprintId DRY = new BlueprintId("planted-dry");
    /** A duty with a single item. */
    public static final BlueprintId LAME = new BlueprintId("planted-lame");

    private static final String DRY_YAML = """
        id: planted-dry
        kind: levels
        title: {en: Planted dry}
        summary: {en: Has too few items.}
        languages: [en]
        minutes: 30
        parts:
          - {part: reading, pool: planted-dry, scale: planted-dry, items: {min: 12, max: 12},
             stop-mass: 0.70, cuts: [-1.5, -0.5, 0.5, 1.5], topics: {plenty: 1, scarce: 1}}
        """;
    private static final String LAME_YAML = """
        id: planted-lame
        kind: mastery
        title: {en: Planted lame}
        summary: {en: Has a duty too few.}
        languages: [en]
        minutes: 10
        pool: planted-lame
        items: 4
        pass: 0.50
        topics: {card: 1, terms: 1}
        duties: [report]
        """;

    private final Blueprints blueprints;
    private final ItemBank bank;

    PlantedTests(Blueprints blueprints, ItemBank bank) {
        this.blueprints = blueprints;
        this.bank = bank;
    }

    public void offer() {
        var items = new ArrayList<ItemSource>();
        for (int i = 0; i < 16; i++) {
            String topic = i < 12 ? "plenty" : i < 15 ? "scarce" : "stray";
            var marks = new Marks("planted-dry-" + (100 + i), 1 + i % 5, topic, null);
            items.add(TestItems.inPool("planted-dry", TestItems.choice(marks)));
        }
        for (int i = 0; i < 12; i++) {
            var marks = new Marks(
                    "planted-lame-" + (100 + i), 2, List.of("card", "terms").get(i % 2), i == 0 ? "report" : null);
            items.add(TestItems.inPool("planted-lame", TestItems.choice(marks)));
        }
        bank.add(items);
        blueprints.take("planted-dry.yaml", DRY_YAML);
        blueprints.take("planted-lame.yaml", LAME_YAML);
    }

    public void withdraw() {
        blueprints.withdraw(DRY);
        blueprints.withdraw(LAME);
    }
}
