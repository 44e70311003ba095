package org.readback.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What stood of a person from one day to another.
 *
 * @param from the first day; none for what stood from the beginning
 * @param until the first day on which it stood no more; none if it stands now. A correction on the same day leaves an
 *     entry that never stood on any day
 * @param recordedAt when it was entered */
public record IdentityEntry(
        ServiceIdentity identity, Optional<LocalDate> from, Optional<LocalDate> until, Instant recordedAt) {}
