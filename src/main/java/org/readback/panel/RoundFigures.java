package org.readback.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.panel.RatingRows.Rated;
import org.readback.psychometrics.AngoffCut;
import org.readback.psychometrics.AngoffRatings;
import org.readback.psychometrics.ModifiedAngoff;
import org.readback.psychometrics.ResponseModel;

/** The ratings of one round as figures. Who has not rated everything is left out: a mean over other items is no share of
 * the same score.
 *
 * @param rated what counts, of all raters */
record RoundFigures(Setting setting, List<Rated> rated) {

    /** Judgements by rater; absent without any. */
    Map<AccountId, Integer> counts() {
        return rated.stream().collect(Collectors.toMap(Rated::rater, _ -> 1, Integer::sum));
    }

    /** In the order of the setting. */
    List<AccountId> complete() {
        Map<AccountId, Integer> counts = counts();
        return setting.raters().stream()
                .filter(rater -> counts.getOrDefault(rater, 0) == setting.judgements())
                .toList();
    }

    /** @param border one of the setting's
     * @throws IllegalArgumentException if nobody is complete */
    AngoffCut cut(Border border) {
        List<ResponseModel> models =
                setting.items().stream().map(Setting.RatedItem::model).toList();
        return ModifiedAngoff.cut(
                new AngoffRatings(
                        complete().stream().map(rater -> row(rater, border)).toList()),
                models);
    }

    private List<Double> row(AccountId rater, Border border) {
        return rated.stream()
                .filter(each -> each.rater().equals(rater) && each.judgement().band() == border.band())
                .map(Rated::judgement)
                .sorted(Comparator.comparingInt(Judgement::position))
                .map(Judgement::rating)
                .toList();
    }

    /** Of one rater, by position and band. */
    Map<Integer, Map<Integer, Double>> of(AccountId rater) {
        return rated.stream()
                .filter(each -> each.rater().equals(rater))
                .map(Rated::judgement)
                .collect(Collectors.groupingBy(
                        Judgement::position, Collectors.toMap(Judgement::band, Judgement::rating)));
    }
}
