package org.readback.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readback.base.AuditHeads.Head;

/** Goes through the rows, oldest first, and recomputes every digest. */
final class ChainWalk {
    private final List<Head> missed;
    private byte[] previous = Digests.origin();
    private long last;
    private @Nullable Long broken;

    /** @param noted places that must be passed */
    ChainWalk(Collection<Head> noted) {
        missed = new ArrayList<>(noted);
    }

    void step(AuditEntry entry, byte[] digest) {
        if (broken != null) return;
        if (entry.number() != last + 1 || !MessageDigest.isEqual(digest, Digests.of(previous, entry))) {
            broken = last + 1;
            return;
        }
        previous = digest;
        last = entry.number();
        missed.removeIf(Predicate.isEqual(new Head(last, HexFormat.of().formatHex(digest))));
    }

    ChainState state() {
        if (broken != null) return new ChainState.Broken(broken);
        Optional<Head> other = missed.stream().findFirst();
        if (other.isPresent()) return new ChainState.Other(other.get(), last);
        return new ChainState.Intact(last, last == 0 ? "" : HexFormat.of().formatHex(previous));
    }
}
