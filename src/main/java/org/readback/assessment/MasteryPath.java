package org.readback.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.readback.assessment.Result.DutyOutcome;
import org.readback.assessment.Result.DutyResult;
import org.readback.bank.BankItem;
import org.readback.bank.ItemVersionId;
import org.readback.item.ItemId;

/** The way through a test of mastery: its form in order, then for each duty missed one confirming item of that duty. */
final class MasteryPath {
    private final Blueprint.Mastery test;
    private final List<BankItem> form;
    private final Set<ItemId> inForm;

    /** @param form in the order of asking, without what was withdrawn */
    MasteryPath(Blueprint.Mastery test, List<BankItem> form) {
        this.test = test;
        this.form = List.copyOf(form);
        this.inForm = form.stream().map(item -> item.version().item()).collect(Collectors.toSet());
    }

    /** @param pool what may be asked; items of the form are passed over */
    Next next(List<Reply> replies, List<BankItem> pool, RandomGenerator random) {
        Map<ItemVersionId, Reply> answered = byVersion(replies);
        List<String> missed = missed(replies);
        Optional<BankItem> open = form.stream()
                .filter(item -> !answered.containsKey(item.version()))
                .findFirst();
        if (open.isPresent()) {
            int left = Math.toIntExact(form.stream()
                    .filter(item -> !answered.containsKey(item.version()))
                    .count());
            return new Next.Ask(open.get(), open.get().frame().topic(), left + missed.size());
        }
        for (String duty : missed) {
            Optional<BankItem> confirming = confirming(duty, pool, random);
            if (confirming.isPresent()) {
                BankItem item = confirming.get();
                return new Next.Ask(item, item.frame().topic(), missed.size());
            }
        }
        return new Next.Done(close(replies));
    }

    /** The result of what there is: what was not reached counts 0, a duty not asked is not met. */
    Decision close(List<Reply> replies) {
        double points = replies.stream()
                .filter(reply -> reply.counts() && inForm.contains(reply.id()))
                .mapToDouble(Reply::score)
                .sum();
        var duties = test.duties().stream()
                .map(duty -> new DutyResult(duty, outcome(duty, replies)))
                .toList();
        return new Decision(new Result.Mastery(points, form.size(), test.pass(), duties), List.of());
    }

    /** Duties missed in the form, or left by a withdrawal without an item, and not asked again; in the order of the
     * blueprint. */
    private List<String> missed(List<Reply> replies) {
        var missed = new ArrayList<String>();
        for (String duty : test.duties()) {
            List<Reply> about = about(duty, replies);
            boolean failed = about.stream().anyMatch(reply -> inForm.contains(reply.id()) && !reply.isFull());
            if ((failed || isLeftOut(duty)) && about.stream().allMatch(reply -> inForm.contains(reply.id())))
                missed.add(duty);
        }
        return missed;
    }

    private boolean isLeftOut(String duty) {
        return form.stream().noneMatch(item -> duty.equals(item.frame().duty()));
    }

    private DutyOutcome outcome(String duty, List<Reply> replies) {
        List<Reply> about = about(duty, replies);
        List<Reply> first =
                about.stream().filter(reply -> inForm.contains(reply.id())).toList();
        List<Reply> confirming =
                about.stream().filter(reply -> !inForm.contains(reply.id())).toList();
        if (about.isEmpty()) return DutyOutcome.NOT_ASKED;
        // by a mended key the first may be right although it was confirmed: nothing had to be
        boolean met = (first.isEmpty() ? about : first).stream().allMatch(Reply::isFull);
        if (met) return DutyOutcome.MET;
        if (confirming.isEmpty()) return DutyOutcome.NOT_MET;
        return confirming.stream().allMatch(Reply::isFull) ? DutyOutcome.CONFIRMED : DutyOutcome.NOT_MET;
    }

    private static List<Reply> about(String duty, List<Reply> replies) {
        return replies.stream()
                .filter(reply ->
                        reply.counts() && duty.equals(reply.item().frame().duty()))
                .toList();
    }

    private Optional<BankItem> confirming(String duty, List<BankItem> pool, RandomGenerator random) {
        List<BankItem> candidates = pool.stream()
                .filter(item -> duty.equals(item.frame().duty()))
                .filter(item -> !inForm.contains(item.version().item()))
                .toList();
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(random.nextInt(candidates.size())));
    }

    private static Map<ItemVersionId, Reply> byVersion(List<Reply> replies) {
        var byVersion = new LinkedHashMap<ItemVersionId, Reply>();
        replies.forEach(reply -> byVersion.put(reply.item().version(), reply));
        return byVersion;
    }
}
