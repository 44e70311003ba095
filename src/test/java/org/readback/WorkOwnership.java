package org.readback;

import static org.readback.OwnershipCase.act;
import static org.readback.OwnershipCase.of;
import static org.readback.account.Role.INSTRUCTOR;
import static org.readback.account.Role.TRAINEE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.item.Rubric;
import org.readback.marking.Draft;
import org.readback.marking.MarkingQueue;
import org.readback.marking.TestWorks;
import org.readback.marking.Works;

/** The ways of asking for works that people mark: those of another, and those that another rater took. */
final class WorkOwnership {
    private static final Draft TEXT = new Draft(0, Map.of(Draft.FREE, "Go north."));

    static final List<OwnershipCase<?>> ALL = List.of(
            of(
                    Works.class,
                    "save(WorkId, Draft)",
                    Set.of(TRAINEE),
                    (works, two) -> works.save(two.theirs().works().writing(), TEXT)),
            of(
                    Works.class,
                    "handIn(WorkId, Draft)",
                    Set.of(TRAINEE),
                    (works, two) -> works.handIn(two.theirs().works().writing(), TEXT)),
            of(
                    Works.class,
                    "record(WorkId, byte[])",
                    Set.of(TRAINEE),
                    (works, two) -> works.record(two.theirs().works().speaking(), TestWorks.webm())),
            of(
                    Works.class,
                    "listen(WorkId, RecordingId)",
                    Set.of(TRAINEE),
                    (works, two) -> works.listen(
                            two.theirs().works().taken(), two.theirs().works().recording())),
            of(
                    MarkingQueue.class,
                    "open(WorkId)",
                    Set.of(INSTRUCTOR),
                    (queue, two) -> queue.open(two.theirs().works().taken())),
            of(
                    MarkingQueue.class,
                    "rate(WorkId, NewRating)",
                    Set.of(INSTRUCTOR),
                    (queue, two) ->
                            queue.rate(two.theirs().works().taken(), TestWorks.all(Rubric.SPEAKING, 2, "Good."))),
            act(
                    MarkingQueue.class,
                    "release(WorkId)",
                    Set.of(INSTRUCTOR),
                    (queue, two) -> queue.release(two.theirs().works().taken())),
            of(
                    MarkingQueue.class,
                    "speak(WorkId, byte[])",
                    Set.of(INSTRUCTOR),
                    (queue, two) -> queue.speak(two.theirs().works().taken(), TestWorks.webm())),
            of(
                    MarkingQueue.class,
                    "listen(WorkId, RecordingId)",
                    Set.of(INSTRUCTOR),
                    (queue, two) -> queue.listen(
                            two.theirs().works().taken(), two.theirs().works().recording())));

    private WorkOwnership() {}
}
