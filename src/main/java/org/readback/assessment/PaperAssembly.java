package org.readback.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.readback.assessment.PaperForm.PaperItem;
import org.readback.assessment.PaperForm.Use;
import org.readback.bank.BankItem;
import org.readback.psychometrics.FixedForm;

/** Two parallel forms by a test's blueprint: the same number of items of each topic, and of each duty where there are any.
 * The parts of a level test are as long as the longest that the pool can fill twice, between the least and the most that
 * the test asks on the screen. */
final class PaperAssembly {
    private static final int TRIES = 100;

    private final Function<String, List<BankItem>> pools;
    private final RandomGenerator random;

    /** @param pools the items of a pool, ordered by id */
    PaperAssembly(Function<String, List<BankItem>> pools, RandomGenerator random) {
        this.pools = pools;
        this.random = random;
    }

    /** The two of them; empty if the pool has too few items. Of {@value #TRIES} pairs the one most alike: a pair is put
     * together item by item, and what is left for the last places is a matter of luck. */
    Optional<List<PaperForm>> assemble(Blueprint test) {
        return IntStream.range(0, TRIES)
                .mapToObj(_ -> pair(test))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Pair::unlike))
                .map(Pair::forms);
    }

    private Optional<Pair> pair(Blueprint test) {
        return switch (test) {
            case Blueprint.Levels levels -> levels(levels);
            case Blueprint.Mastery mastery -> mastery(mastery);
        };
    }

    /** @param unlike see {@link ParallelForms#unlike(List, List)} */
    private record Pair(List<PaperForm> forms, double unlike) {}

    private Optional<Pair> levels(Blueprint.Levels test) {
        var a = new ArrayList<PaperItem>();
        var b = new ArrayList<PaperItem>();
        var all = new ParallelItems(new ArrayList<>(), new ArrayList<>());
        for (Blueprint.Part part : test.skills()) {
            Optional<ParallelForms> forms = longest(part);
            if (forms.isEmpty()) return Optional.empty();
            place(forms.get().first(), part.part(), a);
            place(forms.get().second(), part.part(), b);
            all.a().addAll(forms.get().first());
            all.b().addAll(forms.get().second());
        }
        return Optional.of(new Pair(
                List.of(
                        new PaperForm(a, ParallelForms.information(all.a())),
                        new PaperForm(b, ParallelForms.information(all.b()))),
                ParallelForms.unlike(all.a(), all.b())));
    }

    private record ParallelItems(List<BankItem> a, List<BankItem> b) {}

    private Optional<ParallelForms> longest(Blueprint.Part part) {
        List<BankItem> pool = pools.apply(part.pool());
        for (int length = part.stopping().maximumItems();
                length >= part.stopping().minimumItems();
                length--) {
            var forms = new ParallelForms(pool, random);
            if (fill(forms, FixedForm.counts(length, part.targets()))) return Optional.of(forms);
        }
        return Optional.empty();
    }

    private Optional<Pair> mastery(Blueprint.Mastery test) {
        var forms = new ParallelForms(pools.apply(test.pool()), random);
        Map<String, Integer> open = new TreeMap<>(FixedForm.counts(test.length(), test.targets()));
        for (String duty : test.duties()) {
            var asked = forms.add(is(duty), PaperAssembly::isOfOneTopic);
            if (asked.isEmpty()) return Optional.empty();
            open.merge(asked.get().getFirst().frame().topic(), -1, Integer::sum);
        }
        if (open.values().stream().anyMatch(count -> count < 0) || !fill(forms, open)) return Optional.empty();
        List<BankItem> first = forms.first();
        List<BankItem> second = forms.second();
        var a = new ArrayList<PaperItem>();
        var b = new ArrayList<PaperItem>();
        ParallelForms.ordered(first, random)
                .forEach(
                        item -> a.add(new PaperItem(item.version(), item.frame().topic(), Use.COUNTS)));
        ParallelForms.ordered(second, random)
                .forEach(
                        item -> b.add(new PaperItem(item.version(), item.frame().topic(), Use.COUNTS)));
        for (String duty : test.duties()) {
            forms.add(is(duty), (_, _) -> true).ifPresent(more -> {
                a.add(confirming(more.getFirst()));
                b.add(confirming(more.getLast()));
            });
        }
        return Optional.of(new Pair(
                List.of(
                        new PaperForm(a, ParallelForms.information(first)),
                        new PaperForm(b, ParallelForms.information(second))),
                ParallelForms.unlike(first, second)));
    }

    private static PaperItem confirming(BankItem item) {
        return new PaperItem(item.version(), item.frame().topic(), Use.CONFIRMS);
    }

    /** Items of no duty, topic by topic in turn, so that no topic takes all passages. */
    private static boolean fill(ParallelForms forms, Map<String, Integer> counts) {
        var open = new HashMap<>(counts);
        while (open.values().stream().anyMatch(count -> count > 0)) {
            for (String topic : new TreeMap<>(open).keySet()) {
                int left = open.getOrDefault(topic, 0);
                if (left <= 0) continue;
                var added = forms.add(
                        item -> item.frame().duty() == null
                                && item.frame().topic().equals(topic),
                        (_, _) -> true);
                if (added.isEmpty()) return false;
                open.put(topic, left - 1);
            }
        }
        return true;
    }

    private static Predicate<BankItem> is(String duty) {
        return item -> duty.equals(item.frame().duty());
    }

    private static boolean isOfOneTopic(BankItem one, BankItem other) {
        return one.frame().topic().equals(other.frame().topic());
    }

    private void place(List<BankItem> items, String part, List<PaperItem> form) {
        ParallelForms.ordered(items, random).forEach(item -> form.add(new PaperItem(item.version(), part, Use.COUNTS)));
    }
}
