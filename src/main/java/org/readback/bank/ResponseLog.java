package org.readback.bank;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.readback.base.UserError;
import org.readback.item.ItemId;
import org.readback.psychometrics.Effort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was ever answered, of every occasion. Rows are added and read, nothing else. */
@Service
@ForModules
@Transactional
public class ResponseLog {
    private final ResponseRows rows;
    private final ApplicationEventPublisher events;

    ResponseLog(ResponseRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** Writes a response down. A nonce that is already there gives the stored row back and writes nothing.
     *
     * @throws UserError if another response stands at this position of the sitting */
    public LoggedResponse append(NewResponse response) {
        return append(response, Effort.SOLUTION);
    }

    /** As {@link #append(NewResponse)}, of an occasion that judges the effort behind an answer. */
    public LoggedResponse append(NewResponse response, Effort effort) {
        return append(response, effort, null);
    }

    /** As {@link #append(NewResponse)}, at a time of the past; for {@link Origin#SIMULATED} only. */
    public LoggedResponse appendAt(NewResponse response, Instant answeredAt) {
        return appendAt(response, Effort.SOLUTION, answeredAt);
    }

    /** As {@link #append(NewResponse, Effort)}, at a time of the past; for {@link Origin#SIMULATED} only. */
    public LoggedResponse appendAt(NewResponse response, Effort effort, Instant answeredAt) {
        if (response.origin() != Origin.SIMULATED) {
            throw new IllegalArgumentException("The time of an answer is the database's: " + response.origin());
        }
        return append(response, effort, answeredAt);
    }

    private LoggedResponse append(NewResponse response, Effort effort, @Nullable Instant answeredAt) {
        return rows.insert(response, effort, answeredAt)
                .map(at -> tell(logged(response, effort, at)))
                .or(() -> rows.byNonce(response.nonce()))
                .orElseThrow(() -> new UserError("bank.response.taken"));
    }

    /** Of a test nothing is said before it is over. */
    private LoggedResponse tell(LoggedResponse logged) {
        if (!logged.occasion().isTest()) events.publishEvent(new StudyAnswered(logged));
        return logged;
    }

    private static LoggedResponse logged(NewResponse response, Effort effort, Instant answeredAt) {
        return new LoggedResponse(
                response.sitting(),
                response.position(),
                response.nonce(),
                response.person(),
                response.occasion(),
                response.origin(),
                response.item(),
                response.language(),
                response.response(),
                response.score(),
                response.time(),
                response.model(),
                effort,
                answeredAt);
    }

    /** A sitting's responses, ordered by position. */
    public List<LoggedResponse> sitting(UUID sitting) {
        return rows.sitting(sitting);
    }

    /** The responses of many sittings, each ordered by position; those without any are absent. */
    public Map<UUID, List<LoggedResponse>> sittings(Collection<UUID> sittings) {
        return rows.sittings(sittings).stream().collect(Collectors.groupingBy(LoggedResponse::sitting));
    }

    public Optional<LoggedResponse> byNonce(UUID nonce) {
        return rows.byNonce(nonce);
    }

    /** Who answered what on an item, newest first; for authors. */
    public List<LoggedResponse> of(ItemId item) {
        return rows.of(item);
    }

    /** The items that a person answered since then, on whatever occasion. */
    public Set<ItemId> seenSince(AccountId person, Instant since) {
        return rows.seenSince(person, since);
    }
}
