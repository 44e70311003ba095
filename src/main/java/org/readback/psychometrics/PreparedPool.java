package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A pool laid out for choosing fast: the items of a category stand side by side, and what each tells at an ability is
 * tabled on a grid of 1/16 logit from -4 to 4. To choose is then to run over an array, and not far: those that can tell
 * most stand first, and where even the highest of an item's information is too low, that of all behind it is as well.
 *
 * <p>Tables are filled when first needed, so that a pool that is used once costs little more than the question it
 * answers. One pool may be shared by any number of threads: two that need the same row at once both compute it, to the
 * same numbers. With all rows filled an item takes about 2 kB.
 */
public final class PreparedPool {

    private static final int ROWS_PER_LOGIT = 16;
    private static final int ROWS = (int) ((Quadrature.HIGH - Quadrature.LOW) * ROWS_PER_LOGIT) + 1;

    private final List<Unit> units;
    private final double[] ceilings;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Range> ranges = new HashMap<>();
    private final AtomicReferenceArray<Row> rows = new AtomicReferenceArray<>(ROWS);
    private final AtomicReferenceArray<Outcomes> outcomes;

    /**
     * Units of a category.
     *
     * @param from the first
     * @param to behind the last
     */
    record Range(int from, int to) {
        static final Range EMPTY = new Range(0, 0);
    }

    /** What the pool tells at one ability: an item of each unit, and the highest of them, 0 for an empty pool. */
    static final class Row {
        final double[] information;
        final double highest;

        Row(double[] information) {
            this.information = information;
            this.highest = Arrays.stream(information).max().orElse(0);
        }
    }

    private PreparedPool(List<Unit> units) {
        this.units = List.copyOf(units);
        this.ceilings = units.stream().mapToDouble(Unit::ceiling).toArray();
        this.outcomes = new AtomicReferenceArray<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            int from = i;
            ranges.merge(units.get(i).content(), new Range(i, i + 1), (old, _) -> new Range(old.from(), from + 1));
            for (CandidateItem item : units.get(i).items()) {
                if (places.put(item.id(), i) != null) {
                    throw new IllegalArgumentException("The pool has the item " + item.id() + " twice");
                }
            }
        }
    }

    /**
     * Lays out these items; none is allowed.
     *
     * @param items with distinct ids; their order is that of a passage's items, and decides between equals. Items of one
     *     passage belong to the category of its first
     */
    public static PreparedPool of(Collection<CandidateItem> items) {
        var together = new LinkedHashMap<String, List<CandidateItem>>();
        for (CandidateItem item : items) {
            String key = item.passage().map(passage -> "p" + passage.id()).orElse("i" + item.id());
            together.computeIfAbsent(key, _ -> new ArrayList<>()).add(item);
        }
        var byCategory = new TreeMap<String, List<Unit>>();
        for (List<CandidateItem> group : together.values()) {
            var first = group.getFirst();
            double deviation = first.passage().map(Passage::deviation).orElse(0.0);
            byCategory
                    .computeIfAbsent(first.content(), _ -> new ArrayList<>())
                    .add(new Unit(first.content(), List.copyOf(group), deviation));
        }
        return new PreparedPool(byCategory.values().stream()
                .flatMap(category -> category.stream()
                        .sorted(Comparator.comparingDouble(Unit::ceiling).reversed()))
                .toList());
    }

    /** Number of items and passages to choose from. */
    int size() {
        return units.size();
    }

    Unit unit(int index) {
        return units.get(index);
    }

    /** Information an item that the unit never exceeds. */
    double ceiling(int index) {
        return ceilings[index];
    }

    /** The unit an item is in, or -1. */
    int indexOf(String item) {
        return places.getOrDefault(item, -1);
    }

    Range range(String category) {
        return ranges.getOrDefault(category, Range.EMPTY);
    }

    Row row(int index) {
        Row row = rows.get(index);
        if (row == null) {
            double theta = Quadrature.LOW + (double) index / ROWS_PER_LOGIT;
            row = new Row(
                    units.stream().mapToDouble(unit -> unit.information(theta)).toArray());
            rows.set(index, row);
        }
        return row;
    }

    /** The most that any item tells about an ability. */
    double highest(double theta) {
        return row((int) Math.rint(place(theta))).highest;
    }

    /** Where an ability stands on the grid, in rows. Abilities outside the grid are put on its end. */
    static double place(double theta) {
        return Math.clamp((theta - Quadrature.LOW) * ROWS_PER_LOGIT, 0, ROWS - 1.0);
    }

    /** What the pool tells exactly there: a straight line between the two rows about it. */
    Glance glance(double theta) {
        double place = place(theta);
        int row = Math.min((int) place, ROWS - 2);
        double part = place - row;
        double[] low = row(row).information;
        return new Glance(low, row(row + 1).information, low, 1 - part, part);
    }

    /**
     * What the pool is expected to tell about a person not well known: Gauss and Hermite's rule with three nodes, at the
     * rows nearest to {@code theta} and {@code theta +- sqrt(3) error}.
     */
    Glance glance(double theta, double error) {
        double away = Math.sqrt(3) * error;
        return new Glance(nearest(theta), nearest(theta - away), nearest(theta + away), 2.0 / 3, 1.0 / 6);
    }

    private double[] nearest(double theta) {
        return row((int) Math.rint(place(theta))).information;
    }

    /** A weighted sum of three rows. */
    static final class Glance {
        private final double[] first;
        private final double[] second;
        private final double[] third;
        private final double firstWeight;
        private final double secondWeight;
        private final double thirdWeight;

        private Glance(double[] first, double[] second, double[] third, double firstWeight, double secondWeight) {
            this.first = first;
            this.second = second;
            this.third = third;
            this.firstWeight = firstWeight;
            this.secondWeight = secondWeight;
            this.thirdWeight = 1 - firstWeight - secondWeight;
        }

        double information(int unit) {
            return firstWeight * first[unit] + secondWeight * second[unit] + thirdWeight * third[unit];
        }
    }

    /** For a unit of which they are few. */
    Outcomes outcomes(int index) {
        Outcomes found = outcomes.get(index);
        if (found == null) {
            found = new Outcomes(units.get(index));
            outcomes.set(index, found);
        }
        return found;
    }
}
