package org.readback.psychometrics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The author's statistics of an item whose people were chosen for it: ability by the other items stands in the place of
 * the score on them ({@link SittingResponses} says why).
 *
 * <p>Those who were asked are more alike than all, which lowers every correlation. {@link #statistics} undoes that by the
 * correction for restriction of range (Thorndike 1949, case 2; the spread of ability of those asked against that of all).
 * Where all were asked there is nothing to undo.
 */
public final class MatchedItem {

    private static final double STRONG = 2 / 3.0;

    private final List<MatchedResponse> responses;
    private final int people;
    private final double spread;

    /**
     * An item and those who answered it.
     *
     * @param people how many there were in all, at least as many as responses
     * @param spread standard deviation of ability over all of them, estimated as that of the responses is, in logits
     */
    public MatchedItem(List<MatchedResponse> responses, int people, double spread) {
        if (people < responses.size() || !(spread >= 0)) {
            throw new IllegalArgumentException(
                    "There are " + people + " people for " + responses.size() + " responses, spread " + spread);
        }
        this.responses = List.copyOf(responses);
        this.people = people;
        this.spread = spread;
    }

    public MatchedStatistics statistics() {
        int n = responses.size();
        double[] scores = responses.stream().mapToDouble(MatchedResponse::score).toArray();
        double[] abilities =
                responses.stream().mapToDouble(MatchedResponse::ability).toArray();
        double narrowing = narrowing(abilities);
        OptionalDouble plain = correlation(scores, abilities);
        OptionalDouble best = correlation(sorted(scores), sorted(abilities));
        return new MatchedStatistics(
                n,
                people == 0 ? 0 : (double) n / people,
                Arrays.stream(scores).average(),
                n < 2 ? OptionalDouble.empty() : OptionalDouble.of(deviation(scores)),
                widened(plain, narrowing),
                plain.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(plain.getAsDouble() / best.orElse(1)),
                narrowing);
    }

    /** How many times wider all people are spread than those asked; 1 where that is not known, or they are not narrower. */
    private double narrowing(double[] abilities) {
        double here = deviation(abilities);
        return here > 0 ? Math.max(1, spread / here) : 1;
    }

    private static OptionalDouble widened(OptionalDouble correlation, double narrowing) {
        if (correlation.isEmpty()) {
            return correlation;
        }
        double r = correlation.getAsDouble();
        return OptionalDouble.of(r * narrowing / Math.sqrt(1 + r * r * (narrowing * narrowing - 1)));
    }

    private static OptionalDouble correlation(double[] x, double[] y) {
        var correlation = new Correlation();
        for (int i = 0; i < x.length; i++) {
            correlation.add(x[i], y[i]);
        }
        return correlation.value();
    }

    private static double[] sorted(double[] values) {
        return Arrays.stream(values).sorted().toArray();
    }

    /** Of the sample, with n - 1; 0 for fewer than two. */
    static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
    }

    /** Those in the same place by ability: means of ability and score of each of {@link ItemAnalysis#GROUPS} groups that
     * has anybody, lowest first. They lie on the item's curve if its model is right. */
    public List<CurvePoint> curve() {
        ScoreGroups groups = groups();
        List<OptionalDouble> abilities = groups.means(i -> responses.get(i).ability());
        List<OptionalDouble> shares = groups.means(i -> responses.get(i).score());
        int[] counts = groups.counts();
        return IntStream.range(0, counts.length)
                .filter(group -> counts[group] > 0)
                .mapToObj(group -> new CurvePoint(
                        abilities.get(group).orElseThrow(), shares.get(group).orElseThrow(), counts[group]))
                .toList();
    }

    /** The options in the order of their names; whoever chose none ("I don't know") counts among those who could have. */
    public List<OptionStatistics> options(List<String> names) {
        ScoreGroups groups = groups();
        return IntStream.range(0, names.size())
                .mapToObj(place -> option(names.get(place), place, groups))
                .toList();
    }

    private OptionStatistics option(String name, int place, ScoreGroups groups) {
        double[] chose = responses.stream()
                .mapToDouble(each -> each.option() == place ? 1 : 0)
                .toArray();
        double[] abilities =
                responses.stream().mapToDouble(MatchedResponse::ability).toArray();
        int chosen = (int) Arrays.stream(chose).sum();
        double narrowing = narrowing(abilities);
        return new OptionStatistics(
                name,
                chosen,
                responses.isEmpty() ? 0 : (double) chosen / responses.size(),
                responses.stream()
                        .filter(each -> each.option() == place)
                        .mapToDouble(MatchedResponse::score)
                        .average()
                        .orElse(0),
                widened(correlation(chose, abilities), narrowing),
                groups.means(i -> chose[i]));
    }

    private ScoreGroups groups() {
        return new ScoreGroups(
                responses.stream().mapToDouble(MatchedResponse::ability).toArray());
    }

    /** How many of the strong chose each option: the upper third by ability of those who answered, and who is as able as
     * the weakest of them.
     *
     * @param options number of options */
    public List<Integer> choicesOfTheStrong(int options) {
        var counts = new Integer[options];
        Arrays.fill(counts, 0);
        double[] abilities =
                sorted(responses.stream().mapToDouble(MatchedResponse::ability).toArray());
        double least = abilities.length == 0 ? 0 : abilities[(int) (abilities.length * STRONG)];
        for (MatchedResponse each : responses) {
            if (each.ability() >= least && each.option() != MatchedResponse.NO_OPTION) {
                counts[each.option()]++;
            }
        }
        return List.of(counts);
    }
}
