package org.readback.marking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.bank.BankTask;
import org.readback.bank.OpenTasks;
import org.readback.bank.Origin;
import org.readback.base.ForModules;
import org.readback.item.ItemId;
import org.readback.item.OpenTask;
import org.readback.item.Writing;
import org.readback.marking.WorkRows.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open tasks as parts of a test, where they have an end. */
@Service
@ForModules
@Transactional
public class WorksInTests {
    private final OpenTasks tasks;
    private final WorkRows rows;
    private final RecordingRows recordings;
    private final HandIns handIns;

    WorksInTests(OpenTasks tasks, WorkRows rows, RecordingRows recordings, HandIns handIns) {
        this.tasks = tasks;
        this.rows = rows;
        this.recordings = recordings;
        this.handIns = handIns;
    }

    /** How a work stands.
     *
     * @param isEnded handed in, or its time is over
     * @param outcome once it is marked */
    public record Standing(boolean isEnded, boolean isHandedIn, Optional<Outcome> outcome) {}

    /** Whether people of this installation can be given the task. */
    @Transactional(readOnly = true)
    public Optional<OpenTask> task(ItemId task) {
        return tasks.current(task).map(BankTask::task);
    }

    /** A work that takes nothing after its end.
     *
     * @throws NoSuchElementException if there is no such task here */
    public WorkId begin(AccountId person, ItemId task, Instant until) {
        var id = new WorkId(UUID.randomUUID());
        rows.begin(id, tasks.current(task).orElseThrow().version(), person, Origin.REAL, until);
        return id;
    }

    /** Ends it later, or sooner; without effect on what is handed in. */
    public void endAt(WorkId work, Instant until) {
        rows.endAt(work, until);
    }

    /** Ends it if its time is over: what was saved until then is handed in, if there is something. */
    public Standing close(WorkId id) {
        Work work = rows.lock(id).orElseThrow();
        if (work.isOver() && work.handedInAt().isEmpty()) handIn(work);
        return standing(id);
    }

    private void handIn(Work work) {
        OpenTask task = tasks.version(work.task()).task();
        if (task instanceof Writing) {
            Map<String, String> texts =
                    rows.draft(work.id()).map(draft -> draft.draft().texts()).orElse(Map.of());
            if (texts.values().stream().anyMatch(text -> !text.isBlank())) {
                handIns.take(work, task, texts, Optional.empty());
            }
        } else {
            List<RecordingId> takes = recordings.takes(work.id());
            if (!takes.isEmpty()) handIns.take(work, task, Map.of(), Optional.of(takes.getLast()));
        }
    }

    @Transactional(readOnly = true)
    public Standing standing(WorkId id) {
        Work work = rows.find(id).orElseThrow();
        boolean isHandedIn = work.handedInAt().isPresent();
        return new Standing(
                isHandedIn || work.isOver(), isHandedIn, work.ended().map(WorkRows.Ended::outcome));
    }
}
