package org.readback.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.bank.BankItem;
import org.readback.item.Stimulus;
import org.readback.psychometrics.Answered;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.Passage;

/** Items as the adaptive engine knows them. At least two that share a stimulus are a passage; with its only item a
 * stimulus tells nothing but that item. */
final class Candidates {
    private final double deviation;

    /** @param deviation sigma of a passage; 0 to take all items for independent */
    Candidates(double deviation) {
        this.deviation = deviation;
    }

    /** In the same order. */
    List<CandidateItem> of(List<BankItem> items) {
        Map<String, Passage> passages = passages(items);
        return items.stream()
                .map(item -> new CandidateItem(
                        item.version().item().itemId(), topic(item), item.model(), passage(item, passages)))
                .toList();
    }

    /** With the parameters that were in force when they were given. */
    List<Answered> answered(List<Reply> replies) {
        Map<String, Passage> passages =
                passages(replies.stream().map(Reply::item).toList());
        return replies.stream()
                .map(reply -> new Answered(
                        new CandidateItem(
                                reply.id().itemId(),
                                topic(reply.item()),
                                reply.model(),
                                passage(reply.item(), passages)),
                        reply.credit(),
                        reply.heard()))
                .toList();
    }

    private Map<String, Passage> passages(Collection<BankItem> items) {
        if (deviation == 0) return Map.of();
        return items.stream()
                .flatMap(item -> stimulus(item).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Passage(entry.getKey(), deviation)));
    }

    private static Optional<Passage> passage(BankItem item, Map<String, Passage> passages) {
        return stimulus(item).map(passages::get);
    }

    /** A stimulus has the same id in all languages. */
    private static Optional<String> stimulus(BankItem item) {
        return Optional.ofNullable(item.frame().stimulus()).map(Stimulus::id);
    }

    private static String topic(BankItem item) {
        return item.frame().topic();
    }
}
