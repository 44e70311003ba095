package org.readback.bank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.readback.item.ItemId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was ever answered, of every occasion. Rows are added and read, nothing else. */
@Service
@ForModules
@Transactional
public class ResponseLog {
    ResponseLog() {}

    /** Writes a response down. A nonce that is already there gives the stored row back and writes nothing.
     *
     * @throws org.readback.base.UserError if another response stands at this position of the sitting */
    public LoggedResponse append(NewResponse response) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #append}, at a time of the past; for {@link Origin#SIMULATED} only. */
    public LoggedResponse appendAt(NewResponse response, Instant answeredAt) {
        throw new UnsupportedOperationException();
    }

    /** A sitting's responses, ordered by position. */
    public List<LoggedResponse> sitting(UUID sitting) {
        throw new UnsupportedOperationException();
    }

    public Optional<LoggedResponse> byNonce(UUID nonce) {
        throw new UnsupportedOperationException();
    }

    /** Who answered what on an item, newest first; for authors. */
    public List<LoggedResponse> of(ItemId item) {
        throw new UnsupportedOperationException();
    }

    /** The items that a person answered since then, on whatever occasion. */
    public Set<ItemId> seenSince(AccountId person, Instant since) {
        throw new UnsupportedOperationException();
    }
}
