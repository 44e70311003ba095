package org.readback.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * decisions before stay as they are; the newest decision holds. */
@Service
@ForModules
@Transactional
public class Redecisions {
    private final AttemptDesk desk;
    private final AttemptDecisions decisions;
    private final ItemRulings rulings;
    private final ResponseLog log;
    private final ApplicationEventPublisher events;

    Redecisions(
            AttemptDesk desk,
            AttemptDecisions decisions,
            ItemRulings rulings,
            ResponseLog log,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.decisions = decisions;
        this.rulings = rulings;
        this.log = log;
        this.events = events;
    }

    /** Attempts in which a version was answered, or stood in the form without being reached.
     *
     * @param finished oldest first
     * @param running how many have not ended: they follow what is ruled by then */
    public record Touched(List<AttemptId> finished, int running) {}

    /** What an attempt was and what it becomes.
     *
     * @param before as it stands now, or stood
     * @param after equal to that result where nothing changes */
    public record Redecided(ResultSummary before, Result after) {}

    public Touched touched(ItemVersionId item) {
        AttemptDecisions.Touched found = decisions.touched(item);
        return new Touched(found.finished(), found.running().size());
    }

    /** What would come of an attempt if this were ruled too; writes nothing. Empty unless it is finished. */
    public Optional<Redecided> preview(AttemptId attempt, ItemVersionId item, Ruling ruling) {
        Map<ItemVersionId, Ruling> all = new HashMap<>(rulings.inForce());
        all.put(item, ruling);
        return preview(attempt, new Rulings(all));
    }

    /** What would come of an attempt if these texts held the key of an item; writes nothing. Empty unless it is
     * finished. */
    public Optional<Redecided> preview(AttemptId attempt, ItemVersionId item, Map<LanguageTag, Item> key) {
        return preview(attempt, new Rulings(rulings.inForce(), Map.of(item, key)));
    }

    private Optional<Redecided> preview(AttemptId attempt, Rulings all) {
        return finished(attempt)
                .flatMap(found -> desk.summary(found)
                        .map(before -> new Redecided(before, again(found, all).result())));
    }

    /** Decides by what is ruled now. The same again writes nothing.
     *
     * @return empty if it is not finished, or its newest decision says all this already */
    public Optional<Redecided> decide(AttemptId attempt) {
        Optional<Attempt> found = finished(attempt);
        if (found.isEmpty()) return Optional.empty();
        Decision after = again(found.get(), new Rulings(rulings.inForce()));
        if (decisions.add(attempt, after).isEmpty()) return Optional.empty();
        ResultSummary before = desk.summary(found.get()).orElseThrow();
        if (before.origin() != Origin.SIMULATED) events.publishEvent(AttemptDecidedAgain.of(before, after));
        return Optional.of(new Redecided(before, after.result()));
    }

    /** All results of an attempt, oldest first: the decision with number n came to the n-th. Empty while it runs. */
    public List<Result> history(AttemptId attempt) {
        return decisions.of(attempt).stream()
                .map(each -> Json.MAPPER.readValue(each, Decision.class).result())
                .toList();
    }

    private Optional<Attempt> finished(AttemptId id) {
        return desk.rows().find(id).filter(attempt -> attempt.decision() != null);
    }

    private Decision again(Attempt attempt, Rulings all) {
        List<LoggedResponse> responses = log.sitting(attempt.id().attemptId());
        return desk.paths().again(attempt, responses, all.within(attempt, responses));
    }
}
