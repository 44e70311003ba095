package org.readback.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.readback.bank.BankItem;

/** Two forms without a shared item: taken pair by pair, the two of a pair as alike as the pool allows, the more informative
 * one to the form that has less so far. The bands are taken in turn. A passage stands in one of the forms only. */
final class ParallelForms {
    /** Abilities, in logits, at which forms are held against each other. */
    static final List<Double> AT = List.of(-2.0, -1.0, 0.0, 1.0, 2.0);

    private static final double BAND = 1;
    private static final double SKILL = 3;

    private final List<BankItem> left;
    private final List<BankItem> first = new ArrayList<>();
    private final List<BankItem> second = new ArrayList<>();
    private final Map<String, Side> passages = new HashMap<>();
    private final double[] lead = new double[AT.size()];

    private enum Side {
        FIRST,
        SECOND
    }

    private record Couple(BankItem first, BankItem second, double unlike) {}

    /** @param pool ordered by id, so that a seed gives the same forms */
    ParallelForms(List<BankItem> pool, RandomGenerator random) {
        this.left = new ArrayList<>(pool);
        Collections.shuffle(left, random);
    }

    List<BankItem> first() {
        return List.copyOf(first);
    }

    List<BankItem> second() {
        return List.copyOf(second);
    }

    /** Adds one item of this sort to each form.
     *
     * @param alike whether two items can stand for each other
     * @return the two of them; empty, with nothing added, if there are no such two left */
    Optional<List<BankItem>> add(Predicate<BankItem> sort, BiPredicate<BankItem, BankItem> alike) {
        Map<Integer, Integer> bands = new HashMap<>();
        first.forEach(item -> bands.merge(item.frame().band(), 1, Integer::sum));
        List<BankItem> candidates = left.stream()
                .filter(sort)
                .sorted(Comparator.comparingInt(
                        item -> bands.getOrDefault(item.frame().band(), 0)))
                .toList();
        return candidates.stream()
                .flatMap(item -> partner(item, candidates, alike).stream())
                .findFirst()
                .map(this::take);
    }

    private Optional<Couple> partner(BankItem item, List<BankItem> candidates, BiPredicate<BankItem, BankItem> alike) {
        return candidates.stream()
                .filter(other -> !other.version().equals(item.version()) && alike.test(item, other))
                .flatMap(other -> placed(item, other).stream())
                .min(Comparator.comparingDouble(Couple::unlike));
    }

    /** The two of them on the sides where they do not part a passage, and level the forms. */
    private Optional<Couple> placed(BankItem one, BankItem other) {
        String passage = passage(one);
        if (!passage.isEmpty() && passage.equals(passage(other))) return Optional.empty();
        double unlike = unlike(one, other);
        boolean straight = may(one, Side.FIRST) && may(other, Side.SECOND);
        boolean crossed = may(other, Side.FIRST) && may(one, Side.SECOND);
        if (!straight && !crossed) return Optional.empty();
        boolean isStraight = straight && (!crossed || gap(one, other) <= gap(other, one));
        return Optional.of(isStraight ? new Couple(one, other, unlike) : new Couple(other, one, unlike));
    }

    private boolean may(BankItem item, Side side) {
        return passages.getOrDefault(passage(item), side) == side;
    }

    private List<BankItem> take(Couple couple) {
        first.add(couple.first());
        second.add(couple.second());
        for (int i = 0; i < lead.length; i++) lead[i] += ahead(couple.first(), couple.second(), i);
        if (!passage(couple.first()).isEmpty()) passages.put(passage(couple.first()), Side.FIRST);
        if (!passage(couple.second()).isEmpty()) passages.put(passage(couple.second()), Side.SECOND);
        Set<BankItem> gone = Set.of(couple.first(), couple.second());
        left.removeIf(item -> gone.stream()
                .anyMatch(each -> each.version().item().equals(item.version().item())));
        return List.of(couple.first(), couple.second());
    }

    /** How far the forms would be apart in information. */
    private double gap(BankItem toFirst, BankItem toSecond) {
        double sum = 0;
        for (int i = 0; i < lead.length; i++) sum += Math.abs(lead[i] + ahead(toFirst, toSecond, i));
        return sum;
    }

    private static double unlike(BankItem one, BankItem other) {
        double sum = BAND * Math.abs(one.frame().band() - other.frame().band());
        if (one.frame().skill() != other.frame().skill()) sum += SKILL;
        for (int i = 0; i < AT.size(); i++) sum += Math.abs(ahead(one, other, i));
        return sum;
    }

    /** How unlike two whole forms are: items of a skill and of a band that one has more of, squared, so that one large
     * difference weighs more than two small ones, and information. */
    static double unlike(List<BankItem> one, List<BankItem> other) {
        long skills = more(one, other, item -> item.frame().skill());
        long bands = more(one, other, item -> item.frame().band());
        double sum = SKILL * skills * skills + BAND * bands * bands;
        List<Double> information = information(one);
        List<Double> others = information(other);
        for (int i = 0; i < AT.size(); i++) sum += Math.abs(information.get(i) - others.get(i));
        return sum;
    }

    private static long more(List<BankItem> one, List<BankItem> other, Function<BankItem, Object> by) {
        var left = other.stream().map(by).collect(Collectors.toCollection(ArrayList::new));
        return one.stream().filter(item -> !left.remove(by.apply(item))).count();
    }

    private static double ahead(BankItem one, BankItem other, int i) {
        return one.model().information(AT.get(i)) - other.model().information(AT.get(i));
    }

    private static String passage(BankItem item) {
        var stimulus = item.frame().stimulus();
        return stimulus == null ? "" : stimulus.id();
    }

    /** The items in a new order, those of a passage together where its first one stands. */
    static List<BankItem> ordered(List<BankItem> items, RandomGenerator random) {
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        var ordered = new ArrayList<BankItem>();
        var done = new HashSet<String>();
        for (BankItem item : shuffled) {
            String passage = passage(item);
            if (passage.isEmpty()) ordered.add(item);
            else if (done.add(passage)) {
                shuffled.stream()
                        .filter(other -> passage(other).equals(passage))
                        .forEach(ordered::add);
            }
        }
        return List.copyOf(ordered);
    }

    /** Fisher information of a form at {@link #AT}, in 1/logit^2. */
    static List<Double> information(List<BankItem> form) {
        return AT.stream()
                .map(theta -> form.stream()
                        .mapToDouble(item -> item.model().information(theta))
                        .sum())
                .toList();
    }
}
