package org.readback.visit;

import java.util.List;

/** A visit with all that belongs to it.
 *
 * @param freezes the newest first
 * @param samples the newest first */
public record VisitSheet(
        VisitCard card, List<Task> tasks, List<FreezeCard> freezes, List<SampleCard> samples, List<Finding> findings) {
    public VisitSheet {
        tasks = List.copyOf(tasks);
        freezes = List.copyOf(freezes);
        samples = List.copyOf(samples);
        findings = List.copyOf(findings);
    }

    /** What came of a sample.
     *
     * @param asked questions with a result */
    public record Finding(SampleId sample, int asked, int right) {}

    public List<Task> tasks(TaskKind kind) {
        return tasks.stream().filter(task -> task.kind() == kind).toList();
    }
}
