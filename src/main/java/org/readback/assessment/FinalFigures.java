package org.readback.assessment;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.readback.assessment.FinalSimulation.Pair;
import org.readback.assessment.FinalSimulation.Taken;
import org.readback.assessment.Result.DutyOutcome;
import org.readback.assessment.simulation.AbilityGroup;
import org.readback.assessment.simulation.FinalReport;
import org.readback.assessment.simulation.FinalReport.DutyUse;
import org.readback.assessment.simulation.FinalReport.Forms;
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
 * @param pairs of those for whom a form could be drawn */
record FinalFigures(Blueprint.Mastery test, List<BankItem> pool, List<Pair> pairs) {
    /** A score counts each item by itself. */
    static final Candidates INDEPENDENT = new Candidates(0);

    private static final int FORMS = 50;
    private static final int TRIES = 30;

    FinalReport report(int people, RandomGenerator random) {
        List<CandidateItem> candidates = INDEPENDENT.of(pool);
        List<List<CandidateItem>> tests =
                pairs.stream().map(pair -> INDEPENDENT.of(pair.first().asked())).toList();
        return new FinalReport(
                (double) (people - pairs.size()) / people,
                share(first -> first.result().isPassed()),
                share(first -> first.result().isScoreReached()),
                Tally.of(pairs.stream()
                        .map(pair -> (int) pair.first().result().points())
                        .toList()),
                test.duties().stream().map(this::duty).toList(),
                groups(),
                forms(random),
                TopicUse.of(test.targets(), candidates, forms(tests), List.of()),
                ItemUse.of(candidates, tests),
                retake());
    }

    /** The forms without the items that confirm. */
    private List<List<CandidateItem>> forms(List<List<CandidateItem>> tests) {
        return tests.stream()
                .map(asked -> asked.subList(0, Math.min(test.length(), asked.size())))
                .toList();
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

    private Forms forms(RandomGenerator random) {
        List<DecisionConsistency> each = pairs.stream()
                .limit(FORMS)
                .map(pair -> DecisionConsistency.of(
                        pair.first().form().stream().map(BankItem::model).toList(), test.pass()))
                .toList();
        DoubleSummaryStatistics consistency =
                each.stream().mapToDouble(DecisionConsistency::consistency).summaryStatistics();
        List<List<CandidateItem>> drawn =
                pairs.stream().map(pair -> INDEPENDENT.of(pair.first().form())).toList();
        long alike = pairs.stream()
                .filter(pair -> pair.first().result().isPassed()
                        == pair.other().result().isPassed())
                .count();
        return new Forms(
                (double) alike / Math.max(1, pairs.size()),
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
                ExposureRates.of(drawn).overlap(),
                disjoint(random));
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
        return new DutyForm(test, left).draw(random).orElse(List.of());
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
