package org.readback.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.readback.bank.ItemRulings;
import org.readback.bank.ItemVersionId;
import org.readback.bank.LoggedResponse;
import org.readback.bank.Origin;
import org.readback.bank.ResponseLog;
import org.readback.bank.Ruling;
import org.readback.base.ForModules;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finished attempts decided once more, after an item in them was found faulty. Their answers, their rules and the
 * decisions before stay as they are; the newest decision holds. Attempts that run, or are unknown, are passed over. */
@Service
@ForModules
@Transactional
public class Redecisions {
    private final AttemptDesk desk;
    private final Stored stored;
    private final ItemRulings rulings;
    private final ResponseLog log;
    private final ApplicationEventPublisher events;

    Redecisions(
            AttemptDesk desk, Stored stored, ItemRulings rulings, ResponseLog log, ApplicationEventPublisher events) {
        this.desk = desk;
        this.stored = stored;
        this.rulings = rulings;
        this.log = log;
        this.events = events;
    }

    /** What is kept of finished attempts. */
    @org.springframework.stereotype.Component
    record Stored(AttemptDecisions decisions, PaperRows papers) {}

    /** Attempts in which a version was answered, or stood in the form without being reached.
     *
     * @param finished oldest first
     * @param running how many have not ended: they follow what is ruled by then */
    public record Touched(List<AttemptId> finished, int running) {}

    /** Where an attempt was taken. */
    public enum Taken {
        SCREEN,
        SESSION,
        PAPER
    }

    /** What an attempt was and what it becomes.
     *
     * @param before as it stands now, or stood
     * @param after equal to that result where nothing changes */
    public record Redecided(ResultSummary before, Taken taken, Result after) {}

    /** All results of an attempt.
     *
     * @param results oldest first: the decision with number n came to the n-th */
    public record History(ResultSummary attempt, Taken taken, List<Result> results) {}

    public Touched touched(ItemVersionId item) {
        AttemptDecisions.Touched found = stored.decisions().touched(item);
        return new Touched(found.finished(), found.running().size());
    }

    /** What would come of attempts if this were ruled too; writes nothing. */
    public List<Redecided> preview(Collection<AttemptId> attempts, ItemVersionId item, Ruling ruling) {
        Map<ItemVersionId, Ruling> all = new HashMap<>(rulings.inForce());
        all.put(item, ruling);
        return again(attempts, new Rulings(all)).stream().map(Again::told).toList();
    }

    /** What would come of attempts if these texts held the key of an item; writes nothing. */
    public List<Redecided> preview(Collection<AttemptId> attempts, ItemVersionId item, Map<LanguageTag, Item> key) {
        return again(attempts, new Rulings(rulings.inForce(), Map.of(item, key))).stream()
                .map(Again::told)
                .toList();
    }

    /** Decides by what is ruled now. The same again writes nothing.
     *
     * @return those whose newest decision did not say all this already */
    public List<Redecided> decide(Collection<AttemptId> attempts) {
        var decided = new ArrayList<Redecided>();
        for (Again each : again(attempts, new Rulings(rulings.inForce()))) {
            ResultSummary before = each.told().before();
            if (stored.decisions().add(before.attempt(), each.decision()).isPresent()) {
                if (before.origin() != Origin.SIMULATED) {
                    events.publishEvent(AttemptDecidedAgain.of(before, each.decision()));
                }
                decided.add(each.told());
            }
        }
        return decided;
    }

    /** As they came about; oldest end first. */
    public List<History> histories(Collection<AttemptId> attempts) {
        Map<AttemptId, List<String>> decisions = stored.decisions().of(attempts);
        Set<AttemptId> papers = stored.papers().among(attempts);
        return desk.rows().find(attempts).stream()
                .flatMap(attempt -> desk.summary(attempt).stream()
                        .map(summary -> new History(
                                summary,
                                taken(attempt, papers),
                                decisions.getOrDefault(attempt.id(), List.of()).stream()
                                        .map(each -> Json.MAPPER
                                                .readValue(each, Decision.class)
                                                .result())
                                        .toList())))
                .toList();
    }

    private record Again(Redecided told, Decision decision) {}

    private List<Again> again(Collection<AttemptId> ids, Rulings all) {
        Set<AttemptId> papers = stored.papers().among(ids);
        Map<UUID, List<LoggedResponse>> responses =
                log.sittings(ids.stream().map(AttemptId::attemptId).toList());
        var decided = new ArrayList<Again>();
        for (Attempt attempt : desk.rows().find(ids)) {
            desk.summary(attempt).ifPresent(before -> {
                var given = responses.getOrDefault(attempt.id().attemptId(), List.of());
                Decision again = desk.paths().again(attempt, given, all.within(attempt, given));
                decided.add(new Again(new Redecided(before, taken(attempt, papers), again.result()), again));
            });
        }
        return decided;
    }

    private static Taken taken(Attempt attempt, Set<AttemptId> papers) {
        if (papers.contains(attempt.id())) return Taken.PAPER;
        return attempt.running().isSupervised() ? Taken.SESSION : Taken.SCREEN;
    }
}
