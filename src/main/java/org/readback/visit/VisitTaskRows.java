package org.readback.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code visit_task} and {@code visit_task_step}. Who took a step is read beside it: an account's display name
 * is the only column of another module in here. */
@Component
class VisitTaskRows {
    private static final String TASK = """
        select t.task_id, t.kind, t.standard, t.words, s.owner, s.due_on, s.done, a.display_name, s.taken_at
        from visit_task t join visit_task_step s using (task_id) join account a on a.account_id = s.taken_by
        """;

    private final JdbcClient jdbc;

    VisitTaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order, the checklist first. */
    List<Task> of(VisitId visit) {
        return tasks(jdbc.sql(TASK + "where t.visit_id = ? order by t.kind desc, t.place, s.step")
                .param(visit.visitId()));
    }

    Optional<Task> find(TaskId id) {
        return tasks(jdbc.sql(TASK + "where t.task_id = ? order by s.step").param(id.taskId())).stream()
                .findFirst();
    }

    Optional<VisitId> visitOf(TaskId id) {
        return jdbc.sql("select visit_id from visit_task where task_id = ?")
                .param(id.taskId())
                .query(UUID.class)
                .optional()
                .map(VisitId::new);
    }

    /** At the end of its list.
     *
     * @param standard a line of the shipped list, or empty where there are words */
    TaskId insert(VisitId visit, TaskKind kind, Optional<String> standard, String words) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
            insert into visit_task (task_id, visit_id, kind, place, standard, words)
            select ?, ?, ?, coalesce(max(place) + 1, 1), ?, ? from visit_task where visit_id = ? and kind = ?
            """)
                .params(id, visit.visitId(), kind.name())
                .param(standard.orElse(null))
                .param(standard.isPresent() ? null : words)
                .params(List.of(visit.visitId(), kind.name()))
                .update();
        return new TaskId(id);
    }

    void step(TaskId task, TaskStep step, AccountId by) {
        jdbc.sql("insert into visit_task_step (task_id, owner, due_on, done, taken_by) values (?, ?, ?, ?, ?)")
                .params(task.taskId(), step.owner())
                .param(step.due().orElse(null))
                .params(List.of(step.state() == TaskStep.State.DONE, by.accountId()))
                .update();
    }

    private static List<Task> tasks(JdbcClient.StatementSpec rows) {
        var tasks = new LinkedHashMap<TaskId, Task>();
        rows.query((row, _) -> task(row)).list().forEach(read -> tasks.merge(read.id(), read, VisitTaskRows::join));
        return List.copyOf(tasks.values());
    }

    private static Task join(Task task, Task more) {
        var steps = new ArrayList<>(task.steps());
        steps.addAll(more.steps());
        return new Task(task.id(), task.kind(), task.standard(), task.words(), steps);
    }

    private static Task task(ResultSet row) throws SQLException {
        var step = new TaskStep(
                row.getString("owner"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                row.getBoolean("done") ? TaskStep.State.DONE : TaskStep.State.OPEN);
        return new Task(
                new TaskId(row.getObject("task_id", UUID.class)),
                TaskKind.valueOf(row.getString("kind")),
                text(row.getString("standard")),
                text(row.getString("words")),
                List.of(new TaskStep.Taken(
                        step,
                        row.getString("display_name"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant())));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
