package org.readback.projector;

import java.util.Optional;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemVersionId;
import org.readback.content.LessonBlock;
import org.readback.course.InlineCheck;
import org.readback.course.LessonId;
import org.readback.course.LessonSheet;
import org.readback.course.LessonVisits;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.item.Outcome;
import org.readback.item.Scoring;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A lesson for the wall, for those who teach. Items are shown and opened; no answer is taken. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Projections {
    private final LessonVisits visits;
    private final ItemBank bank;

    Projections(LessonVisits visits, ItemBank bank) {
        this.visits = visits;
        this.bank = bank;
    }

    /** In the language of the screen, if the lesson has it. */
    public Optional<LessonSheet> open(LessonId id) {
        return visits.open(id);
    }

    /** In another language; empty if the lesson does not exist in it. */
    public Optional<LessonSheet> choose(LessonId id, LanguageTag language) {
        return visits.choose(id, language);
    }

    /** An item of the lesson, without its key; empty if it is not open here. */
    public Optional<InlineCheck> show(LessonId id, ItemId item, LanguageTag language) {
        return visits.ask(id, item, language);
    }

    /** The key and the reason.
     *
     * @throws AccessDeniedException if the item is none that the lesson shows on the way */
    public OpenedKey reveal(LessonId id, ItemVersionId version, LanguageTag language) {
        boolean shown = visits.open(id).stream()
                .flatMap(lesson -> lesson.text().blocks().stream())
                .anyMatch(block -> block.equals(new LessonBlock.Check(version.item())));
        if (!shown) throw new AccessDeniedException("This lesson does not show the item.");
        Item item = bank.version(version).in(language);
        Outcome outcome = Scoring.outcome(item, Scoring.key(item));
        return new OpenedKey(outcome, OptionOrder.inFileOrder(item).toPresented(outcome.key()));
    }
}
