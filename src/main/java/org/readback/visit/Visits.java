package org.readback.visit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.base.UserError;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits of contingents that the person signed in looks after as a whole. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class Visits {
    private final VisitDesk desk;
    private final VisitTaskRows tasks;
    private final FreezeRows freezes;
    private final SampleRows samples;

    Visits(VisitDesk desk, VisitTaskRows tasks, FreezeRows freezes, SampleRows samples) {
        this.desk = desk;
        this.tasks = tasks;
        this.freezes = freezes;
        this.samples = samples;
    }

    /** Those to come first, the soonest at the top; then those that were, the newest first. */
    @Transactional(readOnly = true)
    public List<VisitCard> mine() {
        List<ContingentId> contingents =
                contingents().stream().map(ContingentCard::id).toList();
        return desk.visits().of(contingents, desk.today()).stream()
                .map(desk::card)
                .toList();
    }

    /** For which a visit can be planned, soonest departure first. */
    @Transactional(readOnly = true)
    public List<ContingentCard> contingents() {
        return desk.rolls().seenBy(desk.me()).stream()
                .filter(card -> desk.rolls().mayManage(desk.me(), card.id()))
                .toList();
    }

    /** Empty if there is none, or if it is not theirs. */
    @Transactional(readOnly = true)
    public Optional<VisitSheet> find(VisitId id) {
        return desk.mine(id)
                .map(row -> new VisitSheet(
                        desk.card(row), tasks.of(id), freezes.of(id), samples.of(id), samples.findings(id)));
    }

    /** With the shipped checklist.
     *
     * @throws UserError if there is no such contingent, or it is not theirs */
    public VisitId plan(ContingentId contingent, NewVisit plan) {
        if (!desk.rolls().mayManage(desk.me(), contingent)) throw new UserError("visit.error.unknown");
        VisitId id = new VisitId(UUID.randomUUID());
        desk.visits().insert(id, contingent, plan, desk.me().id());
        for (String line : Task.STANDARD) {
            TaskId task = tasks.insert(id, TaskKind.CHECK, Optional.of(line), "");
            tasks.step(
                    task,
                    new TaskStep("", Optional.empty(), TaskStep.State.OPEN),
                    desk.me().id());
        }
        desk.tell("visit-planned", desk.require(Optional.of(id)), words(contingent, plan));
        return id;
    }

    /** What was frozen for it keeps the day it had.
     *
     * @throws UserError if there is none, or it is not theirs */
    public void change(VisitId id, NewVisit plan) {
        PlannedVisitRows.Row row = desk.require(Optional.of(id));
        desk.visits().update(id, plan);
        desk.tell("visit-changed", row, words(row.contingent(), row.plan()) + " → " + plan.day() + ", " + plan.team());
    }

    /** Adds a line of one's own at the end.
     *
     * @param words 1 to 300 characters
     * @throws UserError if nothing is said, or the visit is not theirs */
    public TaskId add(VisitId id, TaskKind kind, String words, TaskStep step) {
        PlannedVisitRows.Row row = desk.require(Optional.of(id));
        String said = words.strip();
        if (said.isEmpty() || said.length() > Task.LONGEST_WORDS)
            throw new UserError("visit.error.words", Task.LONGEST_WORDS);
        TaskId task = tasks.insert(id, kind, Optional.empty(), said);
        tasks.step(task, step, desk.me().id());
        desk.tell("visit-task-changed", row, said + ": " + words(step));
        return task;
    }

    /** Who sees to it, until when, whether it is done. Nothing happens if it stands so already.
     *
     * @throws UserError if there is none, or it is not theirs */
    public void step(TaskId id, TaskStep step) {
        PlannedVisitRows.Row row = desk.require(tasks.visitOf(id));
        Task task = tasks.find(id).orElseThrow();
        if (task.now().equals(step)) return;
        tasks.step(id, step, desk.me().id());
        desk.tell("visit-task-changed", row, task.standard() + task.words() + ": " + words(step));
    }

    private static String words(TaskStep step) {
        return step.state() + ", " + step.owner() + ", "
                + step.due().map(Object::toString).orElse("-");
    }

    private String words(ContingentId contingent, NewVisit plan) {
        return desk.contingent(contingent).name() + ", " + plan.day() + ", " + plan.team();
    }
}
