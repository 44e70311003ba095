package org.readback.psychometrics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Classical item analysis (Lord and Novick 1968, chapter 15).
 *
 * <p>The score on the other items is the share earned of what could be earned on the other items the same person
 * answered. Where everybody answered everything, correlations with it are those with the points themselves. Where an
 * adaptive test chose the items they are not: everybody earns about the same share there, and correlations with it fall
 * to about 0; {@link ModelFit} holds in both cases.
 */
public final class ItemAnalysis {

    /** Number of score groups: fifths of the people by their score on the other items. */
    public static final int GROUPS = 5;

    private final ResponseMatrix responses;
    private final int[] full;
    private final int[] earned;
    private final int[] reachable;

    /**
     * An analysis of all items.
     *
     * @param fullScores points of the full score of each item, at least 1
     * @throws IllegalArgumentException if somebody earned more than that
     */
    public ItemAnalysis(ResponseMatrix responses, List<Integer> fullScores) {
        this.responses = responses;
        this.full = required(responses, fullScores);
        earned = new int[responses.people()];
        reachable = new int[responses.people()];
        for (int person = 0; person < earned.length; person++) {
            byte[] row = responses.row(person);
            for (int item = 0; item < row.length; item++) {
                if (row[item] >= 0) {
                    earned[person] += row[item];
                    reachable[person] += full[item];
                }
            }
        }
    }

    /** The most points anybody earned on each item, at least 1: the full scores where they are not known. */
    public static List<Integer> highestScores(ResponseMatrix responses) {
        return IntStream.range(0, responses.items())
                .map(item -> IntStream.range(0, responses.people())
                        .map(person -> responses.points(person, item))
                        .reduce(1, Math::max))
                .boxed()
                .toList();
    }

    static int[] required(ResponseMatrix responses, List<Integer> fullScores) {
        if (fullScores.size() != responses.items()) {
            throw new IllegalArgumentException(
                    "There must be a full score for each of " + responses.items() + " items: " + fullScores.size());
        }
        List<Integer> highest = highestScores(responses);
        for (int item = 0; item < fullScores.size(); item++) {
            if (highest.get(item) > fullScores.get(item)) {
                throw new IllegalArgumentException("The full score of item " + item + " is " + fullScores.get(item)
                        + ", somebody earned " + highest.get(item));
            }
        }
        return fullScores.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Statistics of an item, counted from 0. */
    public ItemStatistics item(int item) {
        var correlation = new Correlation();
        int answered = 0;
        long points = 0;
        for (int person = 0; person < earned.length; person++) {
            int score = responses.points(person, item);
            if (score >= 0) {
                answered++;
                points += score;
                if (answeredAnother(person, item)) {
                    correlation.add(score, rest(person, item));
                }
            }
        }
        return new ItemStatistics(
                answered,
                earned.length == 0 ? 0 : (double) answered / earned.length,
                answered == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of((double) points / ((long) answered * full[item])),
                correlation.value());
    }

    /** Mean share of an item's full score in each of the score groups, lowest first; empty for a group nobody is in. */
    public List<OptionalDouble> trace(int item) {
        return groups(item, responses).means(person -> (double) responses.points(person, item) / full[item]);
    }

    /** The options of an item, in the order of their names. Only people who have both a score and an option count. */
    public List<OptionStatistics> options(int item, ChosenOptions options) {
        List<String> names = options.names().get(item);
        ScoreGroups groups = groups(item, options.choices());
        return IntStream.range(0, names.size())
                .mapToObj(place -> option(item, place, options, groups))
                .toList();
    }

    private OptionStatistics option(int item, int place, ChosenOptions options, ScoreGroups groups) {
        var correlation = new Correlation();
        int answered = 0;
        int chosen = 0;
        long points = 0;
        for (int person = 0; person < earned.length; person++) {
            int score = responses.points(person, item);
            int choice = options.choices().points(person, item);
            if (score >= 0 && choice >= 0) {
                answered++;
                chosen += choice == place ? 1 : 0;
                points += choice == place ? score : 0;
                if (answeredAnother(person, item)) {
                    correlation.add(choice == place ? 1 : 0, rest(person, item));
                }
            }
        }
        return new OptionStatistics(
                options.names().get(item).get(place),
                chosen,
                answered == 0 ? 0 : (double) chosen / answered,
                chosen == 0 ? 0 : (double) points / ((long) chosen * full[item]),
                correlation.value(),
                groups.means(person -> options.choices().points(person, item) == place ? 1 : 0));
    }

    /** By the score on the other items, of people who have a value for this one. */
    private ScoreGroups groups(int item, ResponseMatrix values) {
        var scores = new double[earned.length];
        for (int person = 0; person < scores.length; person++) {
            boolean counts = responses.points(person, item) >= 0
                    && values.points(person, item) >= 0
                    && answeredAnother(person, item);
            scores[person] = counts ? rest(person, item) : Double.NaN;
        }
        return new ScoreGroups(scores);
    }

    private boolean answeredAnother(int person, int item) {
        return reachable[person] > full[item];
    }

    private double rest(int person, int item) {
        return (double) (earned[person] - responses.points(person, item)) / (reachable[person] - full[item]);
    }
}
