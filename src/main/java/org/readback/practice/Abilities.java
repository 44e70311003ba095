package org.readback.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readback.base.Centre;
import org.readback.item.ItemId;
import org.readback.item.Skill;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.ExpectedAPosteriori;
import org.readback.psychometrics.Posterior;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.ScoredResponse;

/** What is believed of a person's ability in each skill, from what they answered.
 *
 * <p>Days follow each other: the belief of one is the prior of the next, and grows less certain in between, since people
 * change ({@link AbilityEstimate#after}). An answer to an item that was answered in the 30 days before tells of memory and
 * not of ability: it is left out. */
final class Abilities {
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final double DAYS_A_MONTH = 30.44;

    private static final double[] NODES = array(Posterior.nodes());
    private static final double[] UNKNOWN = array(
            ExpectedAPosteriori.posterior(AbilityEstimate.STANDARD, List.of()).weights());

    private final Map<Skill, double[]> beliefs;

    private Abilities(Map<Skill, double[]> beliefs) {
        this.beliefs = beliefs;
    }

    /** An answer as far as ability is concerned. */
    record Answer(Skill skill, ItemId item, ResponseModel model, double score, Instant at) {}

    /** @param answers oldest first */
    static Abilities of(List<Answer> answers, Instant now) {
        var days = new EnumMap<Skill, TreeMap<LocalDate, List<ScoredResponse>>>(Skill.class);
        var last = new HashMap<ItemId, Instant>();
        for (Answer answer : answers) {
            Instant before = last.put(answer.item(), answer.at());
            if (before != null && before.plus(REMEMBERED).isAfter(answer.at())) continue;
            days.computeIfAbsent(answer.skill(), _ -> new TreeMap<>())
                    .computeIfAbsent(LocalDate.ofInstant(answer.at(), Centre.ZONE), _ -> new ArrayList<>())
                    .add(new ScoredResponse(answer.model(), answer.score()));
        }
        var beliefs = new EnumMap<Skill, double[]>(Skill.class);
        LocalDate today = LocalDate.ofInstant(now, Centre.ZONE);
        days.forEach((skill, answered) ->
                beliefs.put(skill, array(belief(answered, today).weights())));
        return new Abilities(beliefs);
    }

    private static Posterior belief(SortedMap<LocalDate, List<ScoredResponse>> days, LocalDate today) {
        AbilityEstimate belief = AbilityEstimate.STANDARD;
        LocalDate before = days.firstKey();
        for (var day : days.entrySet()) {
            belief = ExpectedAPosteriori.posterior(belief.after(months(before, day.getKey())), day.getValue())
                    .estimate();
            before = day.getKey();
        }
        return ExpectedAPosteriori.posterior(belief.after(months(before, today)), List.of());
    }

    /** Not below 0, where a clock was set back. */
    private static double months(LocalDate from, LocalDate to) {
        return Math.max(0, to.toEpochDay() - from.toEpochDay()) / DAYS_A_MONTH;
    }

    /** The share of the full score that is to be expected, in [0, 1]: over all that is believed of the person, not at its
     * middle, which would promise too much while little is known. */
    double expected(Skill skill, ResponseModel model) {
        double[] weights = beliefs.getOrDefault(skill, UNKNOWN);
        double sum = 0;
        for (int k = 0; k < NODES.length; k++) sum += weights[k] * model.expectedShare(NODES[k]);
        return sum;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
