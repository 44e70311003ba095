package org.readback.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.authoring.ItemRow;
import org.readback.authoring.Workbench;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemSource;
import org.readback.inventory.ItemTag;
import org.readback.inventory.ItemTags;
import org.readback.inventory.TagChange;
import org.readback.item.Feedback;
import org.readback.item.Item;
import org.readback.item.ItemFrame;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Option;
import org.readback.item.SingleChoice;
import org.readback.item.Skill;
import org.springframework.context.ConfigurableApplicationContext;

/** The table of items over a bank of 5,000, with the whole server and its database: elapsed time, 95 of 100. */
final class BankRows implements RowGroup {
    private static final int ITEMS = 5000;
    private static final int TIMES = 40;
    private static final int WARM = 20;
    private static final int GOAL = 300;
    private static final List<String> WORDS =
            List.of("gate", "patrol", "report", "vehicle", "bridge", "convoy", "river", "permit", "order", "post");

    /** So that no work is left out for want of a use. */
    @SuppressWarnings("UnusedVariable")
    static volatile Object kept = "";

    @Override
    public List<Figure> measure(long seed) {
        return BenchServer.with(server -> {
            server.getBean(ItemBank.class).add(items(new SplittableRandom(seed)));
            return server.getBean(WorkAs.class).system(Set.of(Role.INSTRUCTOR), () -> figures(server));
        });
    }

    private static List<Figure> figures(ConfigurableApplicationContext server) {
        Workbench workbench = server.getBean(Workbench.class);
        ItemTags tags = server.getBean(ItemTags.class);
        List<ItemRow> rows = workbench.items(LanguageTag.EN);
        List<ItemId> ids = rows.stream().map(ItemRow::id).toList();
        String size = String.format(Locale.ROOT, "%,d items", rows.size());
        List<String> wanted = ItemRow.wanted("patrol bridge");
        var change = new TagChange(Set.of(new ItemTag("bench")), Set.of());
        double tagged = milliseconds(() -> tags.change(ids, change), 1);
        return List.of(
                Figure.atMost(
                        "open the table, " + size, "milliseconds", after(() -> workbench.items(LanguageTag.RU)), GOAL),
                Figure.atMost(
                        "filter by words and band, " + size,
                        "milliseconds",
                        after(() -> rows.stream()
                                .filter(row -> row.holds(wanted) && row.band() == 3)
                                .toList()),
                        GOAL),
                Figure.atMost(
                        "sort by words, " + size,
                        "milliseconds",
                        after(() -> rows.stream()
                                .sorted(Comparator.comparing(ItemRow::stem))
                                .toList()),
                        GOAL),
                Figure.plain("tag all of them, " + size, "milliseconds", tagged));
    }

    private static double after(Supplier<?> work) {
        milliseconds(work, WARM);
        return milliseconds(work, TIMES);
    }

    private static double milliseconds(Supplier<?> work, int times) {
        double[] all = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            kept = work.get();
            all[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(all);
        return all[(int) Math.ceil(times * 0.95) - 1];
    }

    private static List<ItemSource> items(SplittableRandom random) {
        var all = new ArrayList<ItemSource>();
        for (int i = 0; i < ITEMS; i++) {
            Map<LanguageTag, Item> texts = new LinkedHashMap<>();
            var words = Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                    .limit(12)
                    .toList();
            int band = 1 + random.nextInt(5);
            for (LanguageTag language : List.of(LanguageTag.EN, LanguageTag.KK, LanguageTag.RU)) {
                texts.put(language, item("bench-" + i, band, language.code() + " " + String.join(" ", words) + "?"));
            }
            all.add(new ItemSource(new ItemHome.Lesson("bench-" + i % 20), texts, false));
        }
        return all;
    }

    private static Item item(String id, int band, String stem) {
        var frame = new ItemFrame(
                new ItemId(id),
                Skill.USE,
                band,
                "topic-" + band,
                stem,
                null,
                new Feedback("Right.", "Wrong: the rule.", Map.of()),
                "Rule " + band,
                null);
        var options = Stream.of("a", "b", "c", "d")
                .map(each -> new Option(each, "Option " + each))
                .toList();
        return new SingleChoice(frame, options, "b");
    }
}
