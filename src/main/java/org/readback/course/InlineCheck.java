package org.readback.course;

import java.time.Instant;
import java.util.UUID;
import org.readback.bank.ItemVersionId;
import org.readback.item.Presentation;

/** An item of a lesson put to somebody while reading.
 *
 * @param nonce made when it was shown: the same one is answered once
 * @param shownAt by the clock of the server; for the time taken only */
public record InlineCheck(
        LessonId lesson, ItemVersionId item, UUID nonce, Presentation presentation, Instant shownAt) {}
