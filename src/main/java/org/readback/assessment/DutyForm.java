package org.readback.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.readback.bank.BankItem;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.ContentTargets;
import org.readback.psychometrics.FixedForm;

/** Draws the form of a mastery test: topics as the blueprint says, and among them one item of each duty. The others are
 * items of no duty, so that a second of each duty is left to confirm with. */
final class DutyForm {
    private static final int TRIES = 200;

    private final Blueprint.Mastery test;
    private final List<BankItem> pool;

    /** @param pool what this person may be asked */
    DutyForm(Blueprint.Mastery test, List<BankItem> pool) {
        this.test = test;
        this.pool = List.copyOf(pool);
    }

    /** A form in random order, or in that of the one text it is about; empty if the pool has too little that this person has not seen. */
    Optional<List<BankItem>> draw(RandomGenerator random) {
        Map<String, List<BankItem>> byDuty = pool.stream()
                .filter(item -> item.frame().duty() != null)
                .collect(Collectors.groupingBy(
                        item -> String.valueOf(item.frame().duty())));
        for (String duty : test.duties()) {
            if (byDuty.getOrDefault(duty, List.of()).size() < 2) return Optional.empty();
        }
        for (int i = 0; i < TRIES; i++) {
            var duties = new ArrayList<BankItem>();
            for (String duty : test.duties()) {
                List<BankItem> items = byDuty.getOrDefault(duty, List.of());
                duties.add(items.get(random.nextInt(items.size())));
            }
            Map<String, Integer> open = open(duties);
            if (isFeasible(open)) return Optional.of(fill(duties, open, random));
        }
        return Optional.empty();
    }

    /** How many items of no duty each topic still needs; below 0 where the duties took too many. */
    private Map<String, Integer> open(List<BankItem> duties) {
        var open = new TreeMap<>(FixedForm.counts(test.length(), test.targets()));
        duties.forEach(item -> open.merge(item.frame().topic(), -1, Integer::sum));
        return open;
    }

    private boolean isFeasible(Map<String, Integer> open) {
        var have = new HashMap<String, Integer>();
        plain().forEach(item -> have.merge(item.frame().topic(), 1, Integer::sum));
        return open.entrySet().stream()
                .allMatch(topic -> topic.getValue() >= 0 && topic.getValue() <= have.getOrDefault(topic.getKey(), 0));
    }

    private List<BankItem> fill(List<BankItem> duties, Map<String, Integer> open, RandomGenerator random) {
        var form = new ArrayList<>(duties);
        int left = test.length() - duties.size();
        if (left > 0) {
            var shares = new TreeMap<String, Double>();
            open.forEach((topic, count) -> shares.put(topic, (double) count / left));
            Map<String, BankItem> byId = plain().stream()
                    .collect(Collectors.toMap(item -> item.version().item().itemId(), Function.identity()));
            FixedForm.draw(candidates(), left, new ContentTargets(shares), random)
                    .forEach(chosen -> {
                        BankItem item = byId.get(chosen.id());
                        if (item != null) form.add(item);
                    });
        }
        if (isAboutOne(form))
            form.sort(Comparator.comparing(item -> item.version().item().itemId()));
        else Collections.shuffle(form, random);
        return List.copyOf(form);
    }

    /** Whether all items are about one text or clip: they are asked as they are numbered, in the order of the text. */
    private static boolean isAboutOne(List<BankItem> form) {
        var texts = new HashSet<String>();
        form.forEach(item -> {
            var stimulus = item.frame().stimulus();
            texts.add(stimulus == null ? "" : stimulus.id());
        });
        return texts.size() == 1 && !texts.contains("");
    }

    private List<CandidateItem> candidates() {
        return plain().stream()
                .map(item -> new CandidateItem(
                        item.version().item().itemId(), item.frame().topic(), item.model()))
                .toList();
    }

    private List<BankItem> plain() {
        return pool.stream().filter(item -> item.frame().duty() == null).toList();
    }
}
