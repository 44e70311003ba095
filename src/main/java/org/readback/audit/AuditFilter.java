package org.readback.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which entries to show; empty texts ask for nothing.
 *
 * @param words that stand in actor, action, subject or detail, in any case: a name, an item, a test
 * @param person sign-in name of one who acted, or about whom it is
 * @param action exactly
 * @param days at the centre
 * @param contingent whose members, past or present, acted or were acted upon */
public record AuditFilter(String words, String person, String action, Days days, Optional<UUID> contingent) {
    public static final AuditFilter ALL = of("");

    /** From the begin of one day to the end of another. */
    public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {
        public static final Days ANY = new Days(Optional.empty(), Optional.empty());
    }

    public AuditFilter {
        words = words.strip();
        person = person.strip();
    }

    public static AuditFilter of(String words) {
        return new AuditFilter(words, "", "", Days.ANY, Optional.empty());
    }
}
