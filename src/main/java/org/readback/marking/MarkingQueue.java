package org.readback.marking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.Reach;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.bank.BankTask;
import org.readback.bank.OpenTasks;
import org.readback.base.UserError;
import org.readback.marking.ClaimRows.Rater;
import org.readback.marking.MarkingSheet.Finished;
import org.readback.marking.MarkingSheet.Rated;
import org.readback.marking.MarkingSheet.ToRate;
import org.readback.marking.WorkRatings.Rating;
import org.readback.marking.WorkRows.Ended;
import org.readback.marking.WorkRows.Work;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The raters' queue. A work is taken by one rater a place, for an hour since they last looked at it; nobody rates their
 * own, nobody rates twice, nobody sees a name or another's rating before the work is finished. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class MarkingQueue {
    private static final int MINUTES = 60;

    private final Shelf shelf;
    private final ClaimRows claims;
    private final WorkRatings ratings;
    private final HandIns handIns;
    private final SignedIn signedIn;

    MarkingQueue(Shelf shelf, ClaimRows claims, WorkRatings ratings, HandIns handIns, SignedIn signedIn) {
        this.shelf = shelf;
        this.claims = claims;
        this.ratings = ratings;
        this.handIns = handIns;
        this.signedIn = signedIn;
    }

    /** What is known of works and their people. */
    @org.springframework.stereotype.Component
    record Shelf(WorkRows works, RecordingRows recordings, OpenTasks tasks, AccountDirectory people, Reach reach) {
        BankTask task(Work work) {
            return tasks.version(work.task());
        }
    }

    @Transactional(readOnly = true)
    public QueueSheet sheet() {
        Rater me = me();
        return new QueueSheet(
                cards(claims.free(me, QueueSheet.MOST)),
                cards(claims.claimed(me)),
                cards(claims.done(me.id(), QueueSheet.MOST)));
    }

    /** How many works this rater could rate now, taken or not. */
    @Transactional(readOnly = true)
    public int waiting() {
        return claims.countFree(me());
    }

    /** When the oldest of them was handed in. */
    @Transactional(readOnly = true)
    public Optional<Instant> waitingSince() {
        return claims.oldest(me());
    }

    private List<QueueSheet.Card> cards(List<WorkId> works) {
        return works.stream()
                .map(id -> shelf.works().find(id).orElseThrow())
                .map(work -> {
                    BankTask task = shelf.task(work);
                    return new QueueSheet.Card(
                            work.id(),
                            task.task().frame().title(),
                            task.task().rubric(),
                            work.handedInAt().orElseThrow(),
                            work.ended().isPresent());
                })
                .toList();
    }

    /** Takes the oldest work there is, one taken before first; empty if there is none. */
    public Optional<WorkId> next() {
        Rater me = me();
        List<WorkId> mine = claims.claimed(me);
        if (!mine.isEmpty()) return Optional.of(mine.getFirst());
        return claims.free(me, QueueSheet.MOST).stream()
                .filter(work -> claim(me, work))
                .findFirst();
    }

    private boolean claim(Rater me, WorkId work) {
        if (shelf.works().lock(work).isEmpty() || !claims.hasRoom(me, work)) return false;
        claims.claim(me.id(), work, MINUTES);
        return true;
    }

    /** A work that this rater took or rated; empty for any other, and if it was taken too long ago by now. */
    public Optional<MarkingSheet> open(WorkId id) {
        Rater me = me();
        return shelf.works().find(id).filter(work -> !work.isOpen()).flatMap(work -> {
            Optional<MarkingSheet> rated = rated(work, me.id());
            if (rated.isPresent()) return rated;
            if (!claims.took(me.id(), id) || !claim(me, id)) return Optional.empty();
            Instant until = claims.claim(me.id(), id, MINUTES);
            return Optional.of(sheet(work, new ToRate(until)));
        });
    }

    private Optional<MarkingSheet> rated(Work work, AccountId me) {
        List<Rating> all = ratings.of(work.id());
        return all.stream()
                .filter(rating -> rating.rater().equals(me))
                .findFirst()
                .map(mine ->
                        sheet(work, new Rated(mine.given(), work.ended().map(ended -> finished(work, ended, all)))));
    }

    private Finished finished(Work work, Ended ended, List<Rating> all) {
        Optional<String> name = shelf.reach().maySee(signedIn.require(), work.person())
                ? shelf.people().name(work.person()).map(AccountName::displayName)
                : Optional.empty();
        return new Finished(
                ended.outcome(),
                name,
                all.stream().map(rating -> rating.given().points()).toList());
    }

    private MarkingSheet sheet(Work work, MarkingSheet.State state) {
        return new MarkingSheet(
                work.id(), shelf.task(work), shelf.works().handedIn(work.id()).orElseThrow(), state);
    }

    /** Rates, once: asked again it gives what there is.
     *
     * @throws UserError if this rater has not taken it, or if another has by now, or if the voice is not theirs */
    public MarkingSheet rate(WorkId id, NewRating given) {
        Rater me = me();
        Work work = taken(me, id);
        if (rated(work, me.id()).isEmpty()) {
            if (!claims.hasRoom(me, id)) throw new UserError("marking.claim.over");
            if (given.points().rubric() != shelf.task(work).task().rubric()
                    || given.voice()
                            .filter(voice -> !shelf.recordings().isOf(me.id(), voice))
                            .isPresent()) {
                throw new UserError("marking.claim.over");
            }
            var rating = new Rating(id, me.id(), given);
            handIns.rate(rating, null);
            handIns.tell(work.person(), rating);
            claims.release(me.id(), id);
        }
        return rated(shelf.works().find(id).orElseThrow(), me.id()).orElseThrow();
    }

    /** Gives it back for others.
     *
     * @throws UserError if this rater has not taken it */
    public void release(WorkId id) {
        Rater me = me();
        taken(me, id);
        claims.release(me.id(), id);
    }

    /** Keeps a remark by voice.
     *
     * @throws UserError if this rater has not taken the work, or if it is no recording */
    public RecordingId speak(WorkId id, byte[] bytes) {
        Rater me = me();
        taken(me, id);
        Sound sound = Sound.of(bytes).orElseThrow(() -> new UserError("marking.record.unknown"));
        return shelf.recordings().add(me.id(), sound);
    }

    /** The recording to be rated, or a voice of this rater. */
    @Transactional(readOnly = true)
    public Optional<Sound> listen(WorkId id, RecordingId recording) {
        AccountId me = me().id();
        boolean isRater = claims.took(me, id)
                || ratings.of(id).stream().anyMatch(rating -> rating.rater().equals(me));
        if (!isRater) return Optional.empty();
        boolean handedIn = shelf.works()
                .handedIn(id)
                .flatMap(TaskSheet.HandedIn::recording)
                .filter(recording::equals)
                .isPresent();
        return handedIn || shelf.recordings().isOf(me, recording)
                ? shelf.recordings().find(recording)
                : Optional.empty();
    }

    private Work taken(Rater me, WorkId id) {
        Optional<Work> work = shelf.works().lock(id).filter(found -> !found.isOpen());
        if (work.isEmpty()
                || !claims.took(me.id(), id) && rated(work.get(), me.id()).isEmpty()) {
            throw new UserError("marking.claim.none");
        }
        return work.get();
    }

    private Rater me() {
        return new Rater(signedIn.require().id(), signedIn.may(Right.RATE_STANAG));
    }
}
