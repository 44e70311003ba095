package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.readback.account.SignedIn;
import org.readback.assessment.Attempt.Shown;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemVersionId;
import org.readback.item.Clip;
import org.readback.item.Sound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sound of the item on the screen: who counts its plays, and from when its time counts. Plays are counted for each
 * showing of an item, whatever window asks; a row stands before the sound starts. Another person's attempt is refused with
 * an {@link AccessDeniedException}, as is one that does not exist. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class AttemptSounds {
    /** A slow network costs nobody more than what lies beyond this, an item. */
    static final Duration MOST_GIVEN_BACK = Duration.ofSeconds(60);

    private final SignedIn signedIn;
    private final AttemptRows rows;
    private final ClipRows clips;
    private final ItemBank bank;

    AttemptSounds(SignedIn signedIn, AttemptRows rows, ClipRows clips, ItemBank bank) {
        this.signedIn = signedIn;
        this.rows = rows;
        this.clips = clips;
        this.bank = bank;
    }

    /** Plays that are left of the item on the screen; empty if they are not counted.
     *
     * @param nonce of the sheet; for a stale one none is left */
    public OptionalInt left(AttemptId attempt, UUID nonce) {
        Attempt mine = mine(attempt);
        return shown(mine, nonce)
                .map(shown ->
                        clip(mine, shown).map(clip -> left(mine, shown, clip)).orElseGet(() -> OptionalInt.of(0)))
                .orElseGet(() -> OptionalInt.of(0));
    }

    private OptionalInt left(Attempt attempt, Shown shown, Clip clip) {
        OptionalInt limit = clip.plays().limit();
        return limit.isEmpty() ? limit : OptionalInt.of(Math.max(0, limit.getAsInt() - played(attempt, shown, clip)));
    }

    /** In a fixed form a clip is heard so often in all: the order of its items is settled, and one of them need not be
     * easier than when it comes first. Elsewhere so often for each item. */
    private int played(Attempt attempt, Shown shown, Clip clip) {
        List<ItemVersionId> form = attempt.plan().form();
        int plays = 0;
        for (int position = 1; position <= form.size(); position++) {
            if (position != shown.position()
                    && clip(bank, attempt, form.get(position - 1))
                            .filter(clip::equals)
                            .isPresent()) {
                plays += clips.plays(attempt.id(), position);
            }
        }
        return plays + clips.plays(attempt.id(), shown.position());
    }

    /** Grants a play and counts it. Once this returns true, it is counted.
     *
     * @return false if none is left, or the item is not on the screen any more */
    public boolean play(AttemptId attempt, UUID nonce) {
        Attempt mine = mine(attempt);
        Optional<Shown> shown = shown(mine, nonce);
        Optional<Clip> clip = shown.flatMap(on -> clip(mine, on));
        if (clip.isEmpty()) return false;
        OptionalInt limit = clip.get().plays().limit();
        if (limit.isEmpty()) return true;
        int position = shown.orElseThrow().position();
        if (played(mine, shown.orElseThrow(), clip.get()) >= limit.getAsInt()) return false;
        clips.play(attempt, position, clips.plays(attempt, position) + 1);
        return true;
    }

    /** The clip is loaded. The first time for each item, the time that it took is given back, up to a minute, and the
     * time of the item begins.
     *
     * @return what is left of the attempt then; empty if nothing changed */
    public Optional<Remaining> ready(AttemptId attempt, UUID nonce) {
        Attempt mine = mine(attempt);
        Instant now = rows.now();
        return shown(mine, nonce)
                .filter(shown -> clip(mine, shown).isPresent())
                .filter(_ -> !mine.isOver(now))
                .flatMap(shown -> {
                    Duration loading = Duration.between(shown.at(), now);
                    Duration back = loading.compareTo(MOST_GIVEN_BACK) < 0 ? loading : MOST_GIVEN_BACK;
                    if (!clips.ready(attempt, shown.position(), back)) return Optional.empty();
                    Instant deadline = mine.deadline().plus(back);
                    rows.start(attempt, shown.from(now), deadline);
                    return Optional.of(new Remaining(shown.remaining(), deadline, Duration.between(now, deadline)));
                });
    }

    private static Optional<Shown> shown(Attempt attempt, UUID nonce) {
        return attempt.decision() != null || attempt.running().hold() != null
                ? Optional.empty()
                : Optional.ofNullable(attempt.shown())
                        .filter(shown -> shown.nonce().equals(nonce));
    }

    private Optional<Clip> clip(Attempt attempt, Shown shown) {
        return clip(bank, attempt, shown);
    }

    /** Of the item on the screen, in the attempt's language. */
    static Optional<Clip> clip(ItemBank bank, Attempt attempt, Shown shown) {
        return clip(bank, attempt, shown.item());
    }

    private static Optional<Clip> clip(ItemBank bank, Attempt attempt, ItemVersionId item) {
        return Optional.ofNullable(
                        bank.version(item).in(attempt.language()).frame().stimulus())
                .flatMap(stimulus -> Optional.ofNullable(stimulus.sound()))
                .map(Sound::clip);
    }

    /** Locks the row: other windows wait their turn. */
    private Attempt mine(AttemptId id) {
        var person = signedIn.require().id();
        return rows.lock(id)
                .filter(attempt -> attempt.person().equals(person))
                .orElseThrow(() -> new AccessDeniedException("Not an attempt of this person"));
    }
}
