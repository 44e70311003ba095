package org.readback.report;

import java.util.Optional;
import java.util.UUID;

/** An answer of one's own, which is all that a report names.
 *
 * @param nonce of the answer
 * @param position in its sitting, from 1
 * @param report what this person reported about the same version of the item, after this answer or another */
public record ReportPlace(UUID nonce, int position, Optional<ItemReport> report) {}
