package org.readback.audit;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail, for administrators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AuditTrail {
    private static final int MOST_ROWS = 500;
    private final AuditRows rows;

    AuditTrail(AuditRows rows) {
        this.rows = rows;
    }

    /** Newest first.
     *
     * @param filter words that stand in actor, action, subject or detail, in any case; all if empty
     * @param offset rows to leave out
     * @param limit at most 500 */
    public List<AuditEntry> newest(String filter, int offset, int limit) {
        return rows.newest(filter.strip(), Math.max(0, offset), Math.clamp(limit, 1, MOST_ROWS));
    }

    /** Recomputes every digest from the first row on. */
    public ChainState verify() {
        Walk walk = new Walk();
        rows.all(walk::step);
        return walk.broken().<ChainState>map(ChainState.Broken::new).orElse(new ChainState.Intact(walk.last));
    }

    private static final class Walk {
        private byte[] previous = Digests.origin();
        private long last;
        private @Nullable Long broken;

        void step(AuditEntry entry, byte[] digest) {
            if (broken != null) {
                return;
            }
            if (entry.number() != last + 1 || !MessageDigest.isEqual(digest, Digests.of(previous, entry))) {
                broken = last + 1;
                return;
            }
            previous = digest;
            last = entry.number();
        }

        Optional<Long> broken() {
            return Optional.ofNullable(broken);
        }
    }
}
