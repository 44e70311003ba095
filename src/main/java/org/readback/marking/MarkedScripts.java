package org.readback.marking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.bank.BankTask;
import org.readback.bank.OpenTasks;
import org.readback.bank.TaskVersionId;
import org.readback.base.ForModules;
import org.readback.item.Writing;
import org.readback.marking.TaskSheet.HandedIn;
import org.readback.marking.WorkRatings.Rating;
import org.readback.marking.WorkRows.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts with what each rater gave, for other modules, which check who asks. The number of queries depends on how many tasks
 * there are, not on how many people. */
@Service
@ForModules
@Transactional(readOnly = true)
public class MarkedScripts {
    private final WorkRows rows;
    private final WorkRatings ratings;
    private final OpenTasks tasks;

    MarkedScripts(WorkRows rows, WorkRatings ratings, OpenTasks tasks) {
        this.rows = rows;
        this.ratings = ratings;
        this.tasks = tasks;
    }

    /** Of lessons and of tests, newest first; what was spoken is left out. */
    public List<MarkedScript> of(Collection<AccountId> people) {
        List<Work> marked = rows.marked(people);
        List<WorkId> ids = marked.stream().map(Work::id).toList();
        Map<WorkId, HandedIn> texts = rows.handedIn(ids);
        Map<WorkId, List<Rating>> given = ratings.of(ids);
        var versions = new HashMap<TaskVersionId, BankTask>();
        return marked.stream()
                .flatMap(work -> script(
                        work,
                        versions.computeIfAbsent(work.task(), tasks::version),
                        Objects.requireNonNull(texts.get(work.id())),
                        given.getOrDefault(work.id(), List.of()))
                        .stream())
                .toList();
    }

    private static Optional<MarkedScript> script(Work work, BankTask task, HandedIn text, List<Rating> given) {
        if (!(task.task() instanceof Writing writing)) return Optional.empty();
        WorkRows.Ended ended = work.ended().orElseThrow();
        return Optional.of(new MarkedScript(
                work.id(),
                work.person(),
                task,
                writing,
                text,
                given.stream().map(Rating::given).toList(),
                ended.outcome(),
                ended.at(),
                work.origin()));
    }
}
