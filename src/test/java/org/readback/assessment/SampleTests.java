package org.readback.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemSource;
import org.readback.bank.TestItems;
import org.readback.bank.TestItems.Marks;
import org.readback.item.Presentation;
import org.readback.item.Response;
import org.springframework.stereotype.Component;

/** Two small tests with pools of their own, offered until they are withdrawn. The right option reads "Two". */
@Component
public class SampleTests {
    public static final BlueprintId LEVELS = new BlueprintId("sample-levels");
    public static final BlueprintId MASTERY = new BlueprintId("sample-mastery");

    private static final String LEVELS_YAML = """
            id: sample-levels
            kind: levels
            title: {en: Sample levels}
            summary: {en: A sample.}
            languages: [en]
            minutes: 45
            parts:
              - {part: reading, pool: sample-reading, scale: sample-reading, items: {min: 5, max: 9},
                 stop-mass: 0.70, cuts: [-1.5, -0.5, 0.5, 1.5], topics: {gist: 1, detail: 2}}
              - {part: use, pool: sample-use, scale: sample-use, items: {min: 5, max: 9},
                 stop-mass: 0.70, cuts: [-1.5, -0.5, 0.5, 1.5], topics: {gist: 1, detail: 2}}
            """;
    private static final String MASTERY_YAML = """
            id: sample-mastery
            kind: mastery
            title: {en: Sample mastery}
            summary: {en: A sample.}
            languages: [en, kk, ru]
            minutes: 25
            pool: sample-mastery
            items: 6
            pass: 0.80
            topics: {card: 1, terms: 1}
            duties: [report, stop]
            """;

    private final Blueprints blueprints;
    private final ItemBank bank;

    SampleTests(Blueprints blueprints, ItemBank bank) {
        this.blueprints = blueprints;
        this.bank = bank;
    }

    public void offer() {
        var items = new ArrayList<ItemSource>();
        for (String part : List.of("reading", "use")) {
            for (int i = 0; i < 30; i++) {
                String topic = i % 3 == 0 ? "gist" : "detail";
                Marks marks = new Marks("sample-" + part + "-" + (100 + i), 1 + i % 5, topic, null);
                items.add(TestItems.inPool("sample-" + part, TestItems.choice(marks)));
            }
        }
        for (int i = 0; i < 20; i++) {
            String topic = i % 2 == 0 ? "card" : "terms";
            String duty = i < 8 ? List.of("report", "stop").get(i / 4) : null;
            Marks marks = new Marks("sample-mastery-" + (100 + i), 2, topic, duty);
            items.add(TestItems.inPool("sample-mastery", TestItems.choice(marks)));
        }
        bank.add(items);
        blueprints.take("sample-levels.yaml", LEVELS_YAML);
        blueprints.take("sample-mastery.yaml", MASTERY_YAML);
    }

    public void withdraw() {
        blueprints.withdraw(LEVELS);
        blueprints.withdraw(MASTERY);
    }

    public static Response right(Asking asking) {
        return place(asking, "Two");
    }

    public static Response wrong(Asking asking) {
        return place(asking, "Three");
    }

    private static Response place(Asking asking, String text) {
        if (!(asking.item() instanceof Presentation.Choice choice)) throw new AssertionError(asking.item());
        return choice.options().stream()
                .filter(option -> option.text().equals(text))
                .findFirst()
                .<Response>map(option -> new Response.Choice(option.id()))
                .orElseThrow();
    }

    static String id(Asking asking) {
        return asking.item().frame().id().itemId().toLowerCase(Locale.ROOT);
    }

    static UUID sitting(AttemptSheet sheet) {
        return sheet.attempt().attemptId();
    }
}
