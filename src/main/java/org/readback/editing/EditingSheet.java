package org.readback.editing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.course.WrittenLesson;
import org.readback.item.LanguageTag;

/** A text that somebody writes or reviews.
 *
 * @param version how the lesson stands in this language
 * @param saves to be named when it is saved; 0 if nobody has written here yet
 * @param changed who wrote last, and when; empty if nobody has
 * @param original what is translated; empty for the original itself
 * @param review what happened, newest first */
public record EditingSheet(
        WrittenLesson lesson,
        LanguageTag language,
        VersionState version,
        int saves,
        String source,
        Optional<Change> changed,
        Optional<Original> original,
        List<ReviewStep> review,
        Part part) {
    public EditingSheet {
        review = List.copyOf(review);
    }

    /** @param by name of the person */
    public record Change(String by, Instant at) {}

    /** @param source of the original as it stands now
     * @param before of the original that was translated; empty if that is the same one */
    public record Original(String source, Optional<String> before) {}

    /** What the person who is signed in may do with it. */
    public enum Part {
        /** Write, and send it to review. */
        WRITE,
        /** It waits, and they sent it: they may take it back. */
        WAIT,
        /** It waits for somebody like them. */
        REVIEW,
        /** It waits, but for somebody with another right. */
        LOOK
    }
}
