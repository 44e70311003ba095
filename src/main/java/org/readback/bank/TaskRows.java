package org.readback.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** What a load has to know of a task.
     *
     * @param newest the highest number
     * @param status of the newest version
     * @param fileSha256 of the newest version that came from the files, if one did
     * @param edited whether a version in use was written here */
    @SuppressWarnings("ArrayRecordComponent") // compared by Arrays.equals, never by the record
    record Stored(
            ItemId id, String lesson, int newest, ItemStatus status, byte @Nullable [] fileSha256, boolean edited) {
        boolean holds(byte[] other) {
            return Arrays.equals(fileSha256, other);
        }
    }

    List<Stored> stored() {
        return jdbc.sql("""
            select t.task_id, t.lesson, n.number, n.status, f.sha256,
                exists(select 1 from open_task_version e where e.task_id = t.task_id
                    and e.edited_here and e.status <> 'RETIRED') as edited
            from open_task t
            join lateral (select number, status from open_task_version v where v.task_id = t.task_id
                order by number desc limit 1) n on true
            left join lateral (select sha256 from open_task_version v where v.task_id = t.task_id
                and not v.edited_here order by number desc limit 1) f on true
            order by t.task_id
            """)
                .query((row, _) -> new Stored(
                        new ItemId(row.getString("task_id")),
                        row.getString("lesson"),
                        row.getInt("number"),
                        ItemStatus.valueOf(row.getString("status")),
                        row.getBytes("sha256"),
                        row.getBoolean("edited")))
                .list();
    }

    /** The newest version of each task that is not retired, by id. */
    List<BankTask> newest() {
        return jdbc.sql("select * from (select distinct on (v.task_id) v.task_id, v.number, v.status, t.lesson, v.body"
                        + " from open_task_version v join open_task t using (task_id)"
                        + " order by v.task_id, v.number desc) newest where status <> 'RETIRED' order by task_id")
                .query(TaskRows::task)
                .list();
    }

    /** A version written here, in use; those before it are retired. */
    void insertEdit(TaskVersionId id, String body) {
        jdbc.sql("""
            insert into open_task_version (task_id, number, status, body, sha256, edited_here)
            values (?, ?, 'LIVE', cast(? as jsonb), ?, true)
            """)
                .params(id.task().itemId(), id.number(), body, ItemJson.sha256(body))
                .update();
        retireBefore(id);
    }

    /** False, and nothing changed, if it does not wait. */
    boolean approve(TaskVersionId id) {
        boolean approved = jdbc.sql("""
            update open_task_version set status = 'LIVE'
            where task_id = ? and number = ? and status in ('DRAFT', 'IN_REVIEW')
            """).params(id.task().itemId(), id.number()).update() == 1;
        if (approved) retireBefore(id);
        return approved;
    }

    private void retireBefore(TaskVersionId id) {
        jdbc.sql(
                        "update open_task_version set status = 'RETIRED' where task_id = ? and number < ? and status <> 'RETIRED'")
                .params(id.task().itemId(), id.number())
                .update();
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
