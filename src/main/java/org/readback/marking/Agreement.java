package org.readback.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.readback.account.AccountId;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;
import org.readback.marking.AgreementReport.RaterSeverity;
import org.readback.marking.AgreementReport.ScaleAgreement;
import org.readback.marking.QuadraticKappa.Pair;

/** Computes how well raters agree. */
final class Agreement {
    private Agreement() {}

    /** Who gave what. */
    record Given(AccountId rater, Points points) {}

    /** @param works the ratings of each work, in their order; those with one rating are passed over
     * @param names what the raters are called */
    static AgreementReport of(List<List<Given>> works, Function<AccountId, String> names) {
        List<List<Given>> several =
                works.stream().filter(ratings -> ratings.size() > 1).toList();
        int thirds =
                (int) several.stream().filter(ratings -> ratings.size() > 2).count();
        var scales = new ArrayList<ScaleAgreement>();
        for (Rubric rubric : Rubric.values()) {
            for (RubricScale scale : rubric.scales()) {
                List<Pair> pairs = several.stream()
                        .filter(ratings -> ratings.getFirst().points().rubric() == rubric)
                        .map(ratings -> new Pair(
                                ratings.get(0).points().of(scale),
                                ratings.get(1).points().of(scale)))
                        .toList();
                if (!pairs.isEmpty()) scales.add(scale(rubric, scale, pairs));
            }
        }
        return new AgreementReport(several.size(), thirds, scales, severities(several, names));
    }

    private static ScaleAgreement scale(Rubric rubric, RubricScale scale, List<Pair> pairs) {
        return new ScaleAgreement(
                rubric, scale, pairs.size(), within(pairs, 0), within(pairs, 1), QuadraticKappa.of(pairs));
    }

    private static double within(List<Pair> pairs, int apart) {
        long close = pairs.stream()
                .filter(pair -> Math.abs(pair.first() - pair.second()) <= apart)
                .count();
        return (double) close / pairs.size();
    }

    /** The mean over a rater's works of how far they are under the mean of the others who rated the same work. */
    private static List<RaterSeverity> severities(List<List<Given>> works, Function<AccountId, String> names) {
        var under = new LinkedHashMap<AccountId, List<Double>>();
        for (List<Given> ratings : works) {
            double sum =
                    ratings.stream().mapToDouble(given -> given.points().mean()).sum();
            for (Given given : ratings) {
                double own = given.points().mean();
                double others = (sum - own) / (ratings.size() - 1);
                under.computeIfAbsent(given.rater(), _ -> new ArrayList<>()).add(others - own);
            }
        }
        return under.entrySet().stream()
                .map(rater -> severity(rater, names))
                .sorted(Comparator.comparing(RaterSeverity::name))
                .toList();
    }

    private static RaterSeverity severity(Map.Entry<AccountId, List<Double>> rater, Function<AccountId, String> names) {
        double mean = rater.getValue().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return new RaterSeverity(
                rater.getKey(), names.apply(rater.getKey()), rater.getValue().size(), mean);
    }
}
