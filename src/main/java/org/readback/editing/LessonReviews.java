package org.readback.editing;

import java.util.Optional;
import org.readback.base.UserError;
import org.readback.course.LessonDesk;
import org.readback.course.LessonId;
import org.readback.course.WrittenLesson;
import org.readback.editing.Finding.Weight;
import org.readback.editing.LessonDraftRows.Draft;
import org.readback.editing.LessonDraftRows.Place;
import org.readback.item.LanguageTag;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lessons in review: who wrote a text does not approve it. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class LessonReviews {
    /** Of what a reviewer says. */
    public static final int LONGEST = 2000;

    private final LessonDesk desk;
    private final LessonDraftRows rows;
    private final EditingContext context;
    private final LessonWriting writing;
    private final ApplicationEventPublisher events;

    LessonReviews(
            LessonDesk desk,
            LessonDraftRows rows,
            EditingContext context,
            LessonWriting writing,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.rows = rows;
        this.context = context;
        this.writing = writing;
        this.events = events;
    }

    /** Sends a text to review.
     *
     * @param seen how often it had been saved when it was last seen
     * @throws UserError if somebody wrote on meanwhile, it waits already, or something must be mended first */
    public void send(LessonId id, LanguageTag language, int seen) {
        Draft draft = lock(id, language, LessonDraftState.DRAFT);
        if (draft.saves() != seen) throw new UserError("editing.changed");
        mended(id, language, draft);
        rows.move(draft, LessonDraftState.IN_REVIEW, Optional.of(context.me()));
        rows.log(draft.place(), ReviewStep.Step.SENT, context.me(), "");
    }

    /** Takes it back to write on.
     *
     * @throws UserError if it does not wait, or somebody else sent it */
    public void takeBack(LessonId id, LanguageTag language) {
        Draft draft = lock(id, language, LessonDraftState.IN_REVIEW);
        if (draft.submittedBy().filter(context.me()::equals).isEmpty()) throw new UserError("editing.not-yours");
        rows.move(draft, LessonDraftState.DRAFT, Optional.empty());
        rows.log(draft.place(), ReviewStep.Step.TAKEN_BACK, context.me(), "");
    }

    /** Sends it back to those who wrote it.
     *
     * @param words why; 1 to {@value #LONGEST} characters
     * @throws UserError if it does not wait for this person, or nothing is said */
    public void sendBack(LessonId id, LanguageTag language, String words) {
        Draft draft = lock(id, language, LessonDraftState.IN_REVIEW);
        reviewer(id, draft);
        String said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST) throw new UserError("editing.say");
        rows.move(draft, LessonDraftState.DRAFT, Optional.empty());
        rows.log(draft.place(), ReviewStep.Step.RETURNED, context.me(), said);
    }

    /** Puts it into use: trainees read it from now on.
     *
     * @throws UserError if it does not wait for this person, or something must be mended first */
    public void approve(LessonId id, LanguageTag language) {
        Draft draft = lock(id, language, LessonDraftState.IN_REVIEW);
        reviewer(id, draft);
        mended(id, language, draft);
        int number = desk.publish(id, language, draft.original(), draft.source());
        rows.move(draft, LessonDraftState.LIVE, draft.submittedBy());
        rows.log(draft.place(), ReviewStep.Step.APPROVED, context.me(), "");
        events.publishEvent(new LessonChange("lesson-approved", id, language, "text " + number));
    }

    private Draft lock(LessonId id, LanguageTag language, LessonDraftState wanted) {
        return rows.lock(new Place(id, language))
                .filter(draft -> draft.state() == wanted)
                .orElseThrow(() -> new UserError("editing.moved"));
    }

    private void mended(LessonId id, LanguageTag language, Draft draft) {
        long faults = writing.check(id, language, draft.source()).stream()
                .filter(finding -> finding.weight() == Weight.MUST)
                .count();
        if (faults > 0) throw new UserError("editing.faults", faults);
    }

    private void reviewer(LessonId id, Draft draft) {
        WrittenLesson lesson = desk.lesson(id).orElseThrow(() -> new UserError("editing.unknown"));
        if (!context.mayApprove(lesson.course())) throw new UserError("editing.right");
        if (rows.writers(draft).contains(context.me())
                || draft.submittedBy().filter(context.me()::equals).isPresent()) {
            throw new UserError("editing.own");
        }
    }
}
