package org.readback.marking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.readback.account.AccountId;
import org.readback.bank.OpenTasks;
import org.readback.bank.TaskVersionId;
import org.readback.base.ForModules;
import org.readback.marking.WorkRows.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people were given for the tasks of lessons, for other modules; works of tests are told by their tests. */
@Service
@ForModules
@Transactional(readOnly = true)
public class MarkedWorks {
    private final WorkRows rows;
    private final OpenTasks tasks;

    MarkedWorks(WorkRows rows, OpenTasks tasks) {
        this.rows = rows;
        this.tasks = tasks;
    }

    /** Newest first. */
    public List<MarkedWork> of(Collection<AccountId> people) {
        var titles = new HashMap<TaskVersionId, String>();
        return rows.marked(people).stream()
                .filter(work -> tasks.version(work.task()).isOfLesson())
                .map(work -> work(
                        work,
                        titles.computeIfAbsent(
                                work.task(),
                                version -> tasks.version(version).task().frame().title())))
                .toList();
    }

    private static MarkedWork work(Work work, String title) {
        WorkRows.Ended ended = work.ended().orElseThrow();
        return new MarkedWork(work.person(), work.task().task(), title, ended.outcome(), ended.at(), work.origin());
    }
}
