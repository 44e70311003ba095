package org.readback.assessment;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.readback.assessment.FinalSimulation.Pair;
import org.readback.assessment.FinalSimulation.Taken;
import org.readback.assessment.Result.DutyOutcome;
import org.readback.assessment.simulation.AbilityGroup;
import org.readback.assessment.simulation.FinalReport;
import org.readback.assessment.simulation.FinalReport.DutyUse;
import org.readback.assessment.simulation.FinalReport.Marks;
import org.readback.assessment.simulation.FinalReport.PassGroup;
import org.readback.assessment.simulation.ItemUse;
import org.readback.assessment.simulation.Retake;
import org.readback.assessment.simulation.Tally;
import org.readback.assessment.simulation.TopicUse;
import org.readback.bank.BankItem;
import org.readback.item.ItemId;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.DecisionConsistency;
import org.readback.psychometrics.ExposureRates;

/** The figures of a simulated final.
 *
 * @param pairs of those who could begin */
record FinalFigures(FinalWay way, List<BankItem> pool, List<Pair> pairs) {
    /** A score counts each item by itself. */
    static final Candidates INDEPENDENT = new Candidates(0);

    private static final int FORMS = 50;
    private static final int TRIES = 30;

    FinalReport report(int people, RandomGenerator random) {
        List<CandidateItem> candidates = INDEPENDENT.of(pool);
        List<List<CandidateItem>> forms = tests(Taken::form);
        long alike = pairs.stream()
                .filter(pair -> pair.first().result().isPassed()
                        == pair.other().result().isPassed())
                .count();
        boolean isFixed = way instanceof FinalWay.Fixed;
        return new FinalReport(
                (double) (people - pairs.size()) / people,
                share(first -> first.result().isPassed()),
                (double) alike / Math.max(1, pairs.size()),
                ExposureRates.of(forms).overlap(),
                way.test().duties().stream().map(this::duty).toList(),
                groups(),
                isFixed ? Optional.of(marks(random)) : Optional.empty(),
                isFixed ? Optional.empty() : Optional.of(share(FinalFigures::isSure)),
                TopicUse.of(way.test().targets(), candidates, forms, List.of()),
                ItemUse.of(candidates, tests(Taken::asked)),
                retake());
    }

    private List<List<CandidateItem>> tests(Function<Taken, List<BankItem>> items) {
        return pairs.stream()
                .map(pair -> INDEPENDENT.of(items.apply(pair.first())))
                .toList();
    }

    private static boolean isSure(Taken taken) {
        return taken.result() instanceof Result.AboveCut adaptive && adaptive.ended() == Result.Ended.DECIDED;
    }

    private double share(Predicate<Taken> is) {
        long some = pairs.stream().filter(pair -> is.test(pair.first())).count();
        return (double) some / Math.max(1, pairs.size());
    }

    private DutyUse duty(String duty) {
        long items =
                pool.stream().filter(item -> duty.equals(item.frame().duty())).count();
        return new DutyUse(
                duty,
                (int) items,
                share(first -> outcome(duty, first) == DutyOutcome.MET),
                share(first -> outcome(duty, first) == DutyOutcome.CONFIRMED));
    }

    private static DutyOutcome outcome(String duty, Taken taken) {
        return taken.result().duties().stream()
                .filter(each -> each.duty().equals(duty))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private List<PassGroup> groups() {
        var groups = pairs.stream()
                .map(Pair::first)
                .collect(Collectors.groupingBy(
                        first -> AbilityGroup.middle(first.theta()), TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new PassGroup(
                        group.getKey(),
                        group.getValue().size(),
                        group.getValue().stream()
                                .mapToInt(first -> first.result().isPassed() ? 1 : 0)
                                .average()
                                .orElse(0)))
                .toList();
    }

    private Marks marks(RandomGenerator random) {
        List<DecisionConsistency> each = pairs.stream()
                .limit(FORMS)
                .map(pair -> DecisionConsistency.of(
                        pair.first().form().stream().map(BankItem::model).toList(),
                        way.test().pass()))
                .toList();
        DoubleSummaryStatistics consistency =
                each.stream().mapToDouble(DecisionConsistency::consistency).summaryStatistics();
        return new Marks(
                share(first -> first.result() instanceof Result.Mastery fixed && fixed.isScoreReached()),
                Tally.of(pairs.stream().map(pair -> points(pair.first())).toList()),
                consistency.getAverage(),
                each.isEmpty() ? 0 : consistency.getMin(),
                each.stream()
                        .mapToDouble(DecisionConsistency::accuracy)
                        .average()
                        .orElse(0),
                each.stream()
                        .mapToDouble(DecisionConsistency::wronglyPassed)
                        .average()
                        .orElse(0),
                disjoint(random));
    }

    private static int points(Taken taken) {
        return taken.result() instanceof Result.Mastery fixed ? (int) fixed.points() : 0;
    }

    /** The most found in some tries: a form takes what it draws, the next is drawn from the rest. */
    private int disjoint(RandomGenerator random) {
        int most = 0;
        for (int i = 0; i < TRIES; i++) {
            Set<ItemId> used = new HashSet<>();
            int forms = 0;
            var form = drawn(used, random);
            while (!form.isEmpty()) {
                form.forEach(item -> used.add(item.version().item()));
                forms++;
                form = drawn(used, random);
            }
            most = Math.max(most, forms);
        }
        return most;
    }

    private List<BankItem> drawn(Set<ItemId> used, RandomGenerator random) {
        List<BankItem> left = pool.stream()
                .filter(item -> !used.contains(item.version().item()))
                .toList();
        return new DutyForm(way.test(), left).draw(random).orElse(List.of());
    }

    private Retake retake() {
        var lengths = new ArrayList<Integer>();
        int firstRefused = 0;
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).retake().isPresent()) {
                lengths.add(pairs.get(i).retake().get().asked().size());
            } else if (firstRefused == 0) {
                firstRefused = i + 1;
            }
        }
        return new Retake(
                pairs.size(),
                pairs.size() - lengths.size(),
                firstRefused,
                Tally.of(lengths).spread().mean(),
                0,
                0);
    }
}
