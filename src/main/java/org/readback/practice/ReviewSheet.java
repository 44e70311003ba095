package org.readback.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.readback.bank.ItemVersionId;
import org.readback.content.Lexeme;
import org.readback.course.LessonId;
import org.readback.item.LanguageTag;
import org.readback.item.Presentation;
import org.readback.spacing.Grade;

/** What there is to review now. */
public sealed interface ReviewSheet {
    Due due();

    /** A card, known with how often it was reviewed: an answer to it counts once.
     *
     * @param reviews before this one */
    record Place(UUID card, int reviews) {}

    /** A word whose meaning is to be thought of. The person says how well it was known.
     *
     * @param waits until it comes back, by the grade */
    record Meaning(Place place, Lexeme word, Map<Grade, Duration> waits, Due due) implements ReviewSheet {
        public Meaning {
            waits = new EnumMap<>(waits);
        }
    }

    /** Something to answer. */
    sealed interface Asked extends ReviewSheet {
        Place place();

        Presentation item();
    }

    /** A word to be typed in English; the key goes to nobody before the answer. */
    record Typed(Place place, LessonId lesson, Lexeme word, Presentation item, Due due) implements Asked {
        /** In which the word is given. */
        public LanguageTag language() {
            return item().frame().language();
        }
    }

    /** An item of a lesson.
     *
     * @param shownAt by the server's clock */
    record OfItem(Place place, ItemVersionId version, Presentation item, Instant shownAt, Due due) implements Asked {}

    /** Nothing for now.
     *
     * @param next when the next card is due; empty if no card was ever reviewed */
    record Done(Due due, Optional<Instant> next) implements ReviewSheet {}
}
