package org.readback.marking;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.bank.OpenTasks;
import org.readback.bank.Origin;
import org.readback.base.ForModules;
import org.readback.item.ItemId;
import org.readback.item.Rubric;
import org.readback.marking.WorkRatings.Rating;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works of made-up people and their ratings, for the demonstration: kept with origin SIMULATED. */
@Service
@ForModules
@Transactional
public class SimulatedWorks {
    private final OpenTasks tasks;
    private final WorkRows rows;
    private final RecordingRows recordings;
    private final HandIns handIns;

    SimulatedWorks(OpenTasks tasks, WorkRows rows, RecordingRows recordings, HandIns handIns) {
        this.tasks = tasks;
        this.rows = rows;
        this.recordings = recordings;
        this.handIns = handIns;
    }

    /** What one of them handed in.
     *
     * @param texts by field; empty for a recording
     * @param raters 1 or 2 */
    public record Made(AccountId person, Map<String, String> texts, Optional<Sound> sound, int raters, Instant at) {}

    /** @throws java.util.NoSuchElementException if there is no such task here */
    public WorkId handIn(ItemId task, Made made) {
        var id = new WorkId(UUID.randomUUID());
        rows.begin(id, tasks.current(task).orElseThrow().version(), made.person(), Origin.SIMULATED, null);
        Optional<RecordingId> recording = made.sound().map(sound -> {
            RecordingId added = recordings.add(made.person(), sound);
            recordings.addTake(id, 1, added);
            return added;
        });
        rows.handIn(id, made.texts(), recording, made.raters(), made.at());
        return id;
    }

    /** By what its marks are given. */
    public Rubric rubric(WorkId work) {
        return tasks.version(rows.find(work).orElseThrow().task()).task().rubric();
    }

    /** Adds a rating.
     *
     * @return whether the work needs no more */
    public boolean rate(WorkId work, AccountId rater, NewRating given, Instant at) {
        return handIns.rate(new Rating(work, rater, given), at);
    }
}
