package org.readback.marking;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.base.UserError;
import org.readback.item.OpenTask;
import org.readback.item.ReportForm;
import org.readback.item.TaskUse;
import org.readback.item.Writing;
import org.readback.marking.TaskSheet.Marks;
import org.readback.marking.TaskSheet.Remark;
import org.readback.marking.WorkRatings.Rating;
import org.readback.marking.WorkRows.Ended;
import org.readback.marking.WorkRows.Work;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** From the work to the raters and back. */
@Component
class HandIns {
    /** Share of practice works that a second person rates as well, so that agreement is known. */
    private static final double SAMPLE = 0.10;

    private final WorkRows rows;
    private final WorkRatings ratings;
    private final RecordingRows recordings;
    private final RandomGenerator chance;
    private final ApplicationEventPublisher events;

    HandIns(
            WorkRows rows,
            WorkRatings ratings,
            RecordingRows recordings,
            RandomGenerator chance,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.ratings = ratings;
        this.recordings = recordings;
        this.chance = chance;
        this.events = events;
    }

    /** The fields that a task is written in; none where it is spoken. */
    static Set<String> fields(OpenTask task) {
        if (!(task instanceof Writing writing)) return Set.of();
        ReportForm form = writing.form();
        if (form == null) return Set.of(Draft.FREE);
        var fields = new LinkedHashSet<String>();
        form.fields().forEach(field -> fields.add(field.id()));
        return fields;
    }

    /** @throws UserError if nothing is written */
    void take(Work work, OpenTask task, Map<String, String> texts, Optional<RecordingId> recording) {
        if (recording.isEmpty() && texts.values().stream().allMatch(String::isBlank)) {
            throw new UserError("marking.write.nothing");
        }
        int raters = task.frame().use() != TaskUse.PRACTICE || chance.nextDouble() < SAMPLE ? 2 : 1;
        rows.handIn(work.id(), texts, recording, raters, null);
    }

    /** Adds a rating and ends the work if it was the last that it needs.
     *
     * @param at null for the time of the database
     * @return whether it was */
    boolean rate(Rating rating, @Nullable Instant at) {
        List<Rating> before = ratings.of(rating.work());
        ratings.add(rating, before.size() + 1, at);
        List<Points> points = ratings.of(rating.work()).stream()
                .map(each -> each.given().points())
                .toList();
        Optional<Outcome> outcome = Adjudication.decide(ratings.asked(rating.work()), points);
        outcome.ifPresent(end -> {
            ratings.end(rating.work(), end, at);
            events.publishEvent(new WorkMarked(rating.work()));
        });
        return outcome.isPresent();
    }

    /** Writes down that a person gave a mark. */
    void tell(AccountId owner, Rating rating) {
        events.publishEvent(
                MarkGiven.of(owner, rating, ratings.of(rating.work()).size()));
    }

    Marks marks(WorkId work, Ended ended) {
        List<Remark> remarks = ratings.of(work).stream()
                .map(rating ->
                        new Remark(rating.given().remark(), rating.given().voice()))
                .filter(Remark::isSomething)
                .toList();
        return new Marks(ended.outcome(), remarks, ended.at());
    }

    /** Whether its owner may hear it: spoken for the work, or said about it after the end. */
    boolean belongs(Work work, RecordingId recording) {
        return recordings.takes(work.id()).contains(recording)
                || work.ended().isPresent()
                        && ratings.of(work.id()).stream()
                                .anyMatch(rating -> rating.given()
                                        .voice()
                                        .filter(recording::equals)
                                        .isPresent());
    }
}
