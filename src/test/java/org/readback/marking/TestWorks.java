package org.readback.marking;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.item.ItemId;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;
import org.readback.marking.TaskSheet.Open;
import org.springframework.stereotype.Component;

/** Works of fresh people in the tasks that ship, and raters who take exactly one of them: the queue is shared by all
 * tests. */
@Component
public class TestWorks {
    public static final ItemId FREE = new ItemId("eng1-03-w1");
    public static final ItemId FORM = new ItemId("eng1-04-w1");
    public static final ItemId SPOKEN = new ItemId("eng1-01-s1");

    private final Works works;
    private final MarkingQueue queue;
    private final WorkRows rows;
    private final ClaimRows claims;
    private final TestAccounts accounts;

    TestWorks(Works works, MarkingQueue queue, WorkRows rows, ClaimRows claims, TestAccounts accounts) {
        this.works = works;
        this.queue = queue;
        this.rows = rows;
        this.claims = claims;
        this.accounts = accounts;
    }

    /** A trainee's works, one of them taken by a rater.
     *
     * @param writing not handed in
     * @param speaking not handed in, without a recording
     * @param taken with the recording in it
     * @param recording of {@code taken} */
    public record Parts(WorkId writing, WorkId speaking, WorkId taken, RecordingId recording) {}

    public Parts of(AccountId trainee, AccountId rater) {
        try (var session = accounts.signIn(trainee)) {
            Open spoken = open(new ItemId("eng1-02-s1"));
            RecordingId recording = works.record(spoken.work(), webm());
            works.handIn(spoken.work(), Draft.EMPTY);
            take(rater, spoken.work());
            return new Parts(open(FREE).work(), open(SPOKEN).work(), spoken.work(), recording);
        }
    }

    /** A text that both rated, one point apart. */
    public void ratedByTwo(AccountId first, AccountId second) {
        ratedByTwo(accounts.fresh(Role.TRAINEE), first, second);
    }

    /** The same of this trainee. */
    public void ratedByTwo(AccountId trainee, AccountId first, AccountId second) {
        WorkId work = handedIn(trainee, 2);
        for (AccountId rater : new AccountId[] {first, second}) {
            take(rater, work);
            try (var session = accounts.signIn(rater)) {
                queue.rate(work, all(Rubric.WRITING, rater.equals(first) ? 2 : 3, ""));
            }
        }
    }

    /** As whoever is signed in. */
    Open open(ItemId task) {
        return (Open) works.open(task).orElseThrow().state();
    }

    /** A text without a form by a fresh trainee, for so many raters. */
    WorkId handedIn(int raters) {
        return handedIn(accounts.fresh(Role.TRAINEE), raters);
    }

    WorkId handedIn(AccountId trainee, int raters) {
        try (var session = accounts.signIn(trainee)) {
            WorkId id = open(FREE).work();
            rows.handIn(id, Map.of(Draft.FREE, "Turn left at the bridge."), Optional.empty(), raters, null);
            return id;
        }
    }

    /** As the queue does it, but this work and no other.
     *
     * @return whether there was room */
    boolean take(AccountId rater, WorkId work) {
        boolean room = claims.hasRoom(new ClaimRows.Rater(rater, false), work);
        if (room) claims.claim(rater, work, 60);
        return room;
    }

    /** Takes the work and rates it, as this instructor. */
    public void rate(AccountId rater, WorkId work, NewRating given) {
        if (!take(rater, work)) throw new AssertionError("No room for " + rater);
        try (var session = accounts.signIn(rater)) {
            queue.rate(work, given);
        }
    }

    void letTimeOut(AccountId rater, WorkId work) {
        claims.claim(rater, work, -1);
    }

    /** The same points on every scale. */
    public static NewRating all(Rubric rubric, int points, String remark) {
        var each = new EnumMap<RubricScale, Integer>(RubricScale.class);
        rubric.scales().forEach(scale -> each.put(scale, points));
        return new NewRating(new Points(rubric, each), remark, Optional.empty());
    }

    /** Bytes that begin as an Opus recording in WebM does. */
    public static byte[] webm() {
        byte[] bytes = Arrays.copyOf(
                "\u001aE\u00df\u00a3 webm and then a track A_OPUS".getBytes(StandardCharsets.ISO_8859_1), 200);
        bytes[199] = 1;
        return bytes;
    }
}
