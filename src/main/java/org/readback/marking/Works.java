package org.readback.marking;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.bank.BankTask;
import org.readback.bank.OpenTasks;
import org.readback.bank.Origin;
import org.readback.bank.TaskVersionId;
import org.readback.base.UserError;
import org.readback.item.ItemId;
import org.readback.item.OpenTask;
import org.readback.item.Speaking;
import org.readback.item.Writing;
import org.readback.marking.TaskSheet.Looking;
import org.readback.marking.TaskSheet.Marked;
import org.readback.marking.TaskSheet.Missed;
import org.readback.marking.TaskSheet.Open;
import org.readback.marking.TaskSheet.Waiting;
import org.readback.marking.WorkRows.Work;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Doing open tasks: drafts and recordings are kept as they come, handing in happens once. Staff only look. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
public class Works {
    private final OpenTasks tasks;
    private final WorkRows rows;
    private final RecordingRows recordings;
    private final HandIns handIns;
    private final SignedIn signedIn;

    Works(OpenTasks tasks, WorkRows rows, RecordingRows recordings, HandIns handIns, SignedIn signedIn) {
        this.tasks = tasks;
        this.rows = rows;
        this.recordings = recordings;
        this.handIns = handIns;
        this.signedIn = signedIn;
    }

    /** The task of a lesson where this person left it, or at its begin; empty if there is none here. What belongs to a test
     * is begun there. Marks are seen from now on. */
    public Optional<TaskSheet> open(ItemId id) {
        if (!isTrainee()) return tasks.newest(id).map(task -> new TaskSheet(task, new Looking()));
        Optional<Work> newest = rows.newest(me(), id);
        if (newest.isPresent()) return newest.filter(this::isOfLesson).map(this::look);
        return tasks.current(id).filter(BankTask::isOfLesson).map(this::begin);
    }

    /** Once more, after the last time was marked; otherwise as {@link #open}. */
    public Optional<TaskSheet> again(ItemId id) {
        boolean isMarked =
                isTrainee() && rows.newest(me(), id).flatMap(Work::ended).isPresent();
        return isMarked ? tasks.current(id).filter(BankTask::isOfLesson).map(this::begin) : open(id);
    }

    /** A work of this person as it stands; empty if it is of another. Marks are seen from now on. */
    public Optional<TaskSheet> at(WorkId id) {
        return rows.find(id).filter(work -> work.person().equals(me())).map(this::look);
    }

    private boolean isOfLesson(Work work) {
        return tasks.version(work.task()).isOfLesson();
    }

    private TaskSheet begin(BankTask task) {
        rows.begin(new WorkId(UUID.randomUUID()), task.version(), me(), Origin.REAL, null);
        return sheet(rows.newest(me(), task.version().task()).orElseThrow());
    }

    private TaskSheet look(Work work) {
        if (work.ended().isPresent()) rows.seen(work.id());
        return sheet(work);
    }

    private TaskSheet sheet(Work work) {
        BankTask task = tasks.version(work.task());
        if (work.isOpen()) {
            var draft = rows.draft(work.id());
            return new TaskSheet(
                    task,
                    new Open(
                            work.id(),
                            draft.map(WorkRows.StoredDraft::draft).orElse(Draft.EMPTY),
                            draft.map(WorkRows.StoredDraft::at),
                            recordings.takes(work.id())));
        }
        if (work.handedInAt().isEmpty()) return new TaskSheet(task, new Missed());
        var handedIn = rows.handedIn(work.id()).orElseThrow();
        return new TaskSheet(
                task,
                work.ended()
                        .<TaskSheet.State>map(ended -> new Marked(work.id(), handedIn, handIns.marks(work.id(), ended)))
                        .orElseGet(() -> new Waiting(work.id(), handedIn)));
    }

    /** Keeps what was written so far.
     *
     * @throws UserError if it was handed in, or if another window saved since: nothing is written over */
    public Saved save(WorkId id, Draft draft) {
        Work work = open(id);
        return rows.save(id, draft.revision(), draft.only(fields(work)))
                .orElseThrow(() -> new UserError("marking.write.elsewhere"));
    }

    /** Keeps a recording.
     *
     * @throws UserError if there are as many as there may be, if it is no recording, or if it was handed in */
    public RecordingId record(WorkId id, byte[] bytes) {
        Work work = open(id);
        Sound sound = Sound.of(bytes).orElseThrow(() -> new UserError("marking.record.unknown"));
        int before = recordings.takes(id).size();
        if (!(task(work) instanceof Speaking speaking) || before >= speaking.takes()) {
            throw new UserError("marking.record.enough");
        }
        RecordingId recording = recordings.add(work.person(), sound);
        recordings.addTake(id, before + 1, recording);
        return recording;
    }

    /** Hands in, once: asked again it gives what there is; too late, it does nothing. Of recordings, the last one counts.
     *
     * @param draft what was written; of no account for a recording
     * @throws UserError if there is nothing to hand in, or if another window saved since */
    public TaskSheet handIn(WorkId id, Draft draft) {
        Work work = mine(id);
        if (work.isOpen()) {
            switch (task(work)) {
                case Writing writing -> {
                    Map<String, String> texts = draft.only(fields(work));
                    save(id, draft);
                    handIns.take(work, writing, texts, Optional.empty());
                }
                case Speaking speaking -> {
                    List<RecordingId> takes = recordings.takes(id);
                    if (takes.isEmpty()) throw new UserError("marking.record.none");
                    handIns.take(work, speaking, Map.of(), Optional.of(takes.getLast()));
                }
            }
        }
        return sheet(rows.find(id).orElseThrow());
    }

    /** What this person spoke for a work of theirs, or a rater said to them about it. */
    @Transactional(readOnly = true)
    public Optional<Sound> listen(WorkId id, RecordingId recording) {
        return rows.find(id)
                .filter(work -> work.person().equals(me()))
                .filter(work -> handIns.belongs(work, recording))
                .flatMap(_ -> recordings.find(recording));
    }

    /** What the person signed in does for lessons, newest first. */
    @Transactional(readOnly = true)
    public List<WorkCard> mine() {
        List<Work> works = rows.of(me()).stream().filter(this::isOfLesson).toList();
        Map<TaskVersionId, OpenTask> known = works.stream()
                .map(Work::task)
                .distinct()
                .collect(toUnmodifiableMap(
                        version -> version, version -> tasks.version(version).task()));
        return works.stream()
                .map(work -> {
                    OpenTask task = known.getOrDefault(
                            work.task(), tasks.version(work.task()).task());
                    return new WorkCard(
                            work.id(),
                            task.id(),
                            task.frame().title(),
                            task.rubric(),
                            work.handedInAt(),
                            work.ended().map(WorkRows.Ended::outcome),
                            work.ended().isPresent() && work.seenAt().isEmpty());
                })
                .toList();
    }

    private Work open(WorkId id) {
        Work work = mine(id);
        if (work.handedInAt().isPresent()) throw new UserError("marking.write.over");
        if (work.isOver()) throw new UserError("marking.write.time");
        return work;
    }

    private Work mine(WorkId id) {
        return rows.lock(id)
                .filter(work -> work.person().equals(me()))
                .orElseThrow(() -> new AccessDeniedException("Not a work of this person"));
    }

    private OpenTask task(Work work) {
        return tasks.version(work.task()).task();
    }

    private Set<String> fields(Work work) {
        return HandIns.fields(task(work));
    }

    private AccountId me() {
        return signedIn.require().id();
    }

    private boolean isTrainee() {
        return signedIn.require().is(Role.TRAINEE);
    }
}
