package org.readback.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code open_task} and {@code open_task_version}. */
@Component
class TaskRows {
    private static final String VERSION = """
        select v.task_id, v.number, v.status, t.lesson, v.body from open_task_version v join open_task t using (task_id)
        """;

    private final JdbcClient jdbc;

    TaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of a task, as a load has to know it. */
    @SuppressWarnings("ArrayRecordComponent") // compared by Arrays.equals, never by the record
    record Stored(ItemId id, String lesson, int newest, ItemStatus status, byte[] sha256) {
        boolean holds(byte[] other) {
            return Arrays.equals(sha256, other);
        }
    }

    List<Stored> stored() {
        return jdbc.sql("""
            select distinct on (task_id) task_id, lesson, number, status, sha256
            from open_task join open_task_version using (task_id) order by task_id, number desc
            """)
                .query((row, _) -> new Stored(
                        new ItemId(row.getString("task_id")),
                        row.getString("lesson"),
                        row.getInt("number"),
                        ItemStatus.valueOf(row.getString("status")),
                        row.getBytes("sha256")))
                .list();
    }

    void insert(ItemId id, String lesson) {
        jdbc.sql("insert into open_task (task_id, lesson) values (?, ?)")
                .params(id.itemId(), lesson)
                .update();
    }

    void move(ItemId id, String lesson) {
        jdbc.sql("update open_task set lesson = ? where task_id = ?")
                .params(lesson, id.itemId())
                .update();
    }

    void insert(TaskVersionId id, ItemStatus status, String body) {
        jdbc.sql("""
            insert into open_task_version (task_id, number, status, body, sha256)
            values (?, ?, cast(? as item_status), cast(? as jsonb), ?)
            """)
                .params(id.task().itemId(), id.number(), status.name(), body, ItemJson.sha256(body))
                .update();
    }

    void setStatus(ItemId id, int number, ItemStatus status) {
        jdbc.sql("update open_task_version set status = cast(? as item_status) where task_id = ? and number = ?")
                .params(status.name(), id.itemId(), number)
                .update();
    }

    /** Newest first. */
    List<BankTask> versions(ItemId id) {
        return jdbc.sql(VERSION + "where v.task_id = ? order by v.number desc")
                .param(id.itemId())
                .query(TaskRows::task)
                .list();
    }

    Optional<BankTask> version(TaskVersionId id) {
        return jdbc.sql(VERSION + "where v.task_id = ? and v.number = ?")
                .params(id.task().itemId(), id.number())
                .query(TaskRows::task)
                .optional();
    }

    /** All versions of the tasks of a lesson, by id, newest first. */
    List<BankTask> lesson(String lesson) {
        return jdbc.sql(VERSION + "where t.lesson = ? order by v.task_id, v.number desc")
                .param(lesson)
                .query(TaskRows::task)
                .list();
    }

    private static BankTask task(ResultSet row, int number) throws SQLException {
        ItemId id = new ItemId(row.getString("task_id"));
        return new BankTask(
                new TaskVersionId(id, row.getInt("number")),
                ItemStatus.valueOf(row.getString("status")),
                row.getString("lesson"),
                TaskJson.read(id, row.getString("body")));
    }
}
