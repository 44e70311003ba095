package org.readback.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code paper_sitting} and {@code paper_cell}. */
@Component
class SittingRows {
    private final JdbcClient jdbc;

    SittingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sitting as its row has it. */
    record Sitting(
            PaperSittingId id,
            PaperFormId form,
            AccountId person,
            LocalDate takenOn,
            @Nullable Instant finishedAt) {
        boolean isFinished() {
            return finishedAt != null;
        }
    }

    /** Does nothing if this person has this form already. */
    void insert(Sitting sitting, AccountId by) {
        jdbc.sql("""
            insert into paper_sitting (paper_sitting_id, paper_form_id, account_id, taken_on, begun_by)
            values (?, ?, ?, ?, ?) on conflict (paper_form_id, account_id) do nothing
            """)
                .params(
                        sitting.id().paperSittingId(),
                        sitting.form().paperFormId(),
                        sitting.person().accountId(),
                        sitting.takenOn(),
                        by.accountId())
                .update();
    }

    /** In the order in which they were begun. */
    List<Sitting> of(PaperFormId form) {
        return jdbc.sql("select * from paper_sitting where paper_form_id = ? order by begun_at, paper_sitting_id")
                .param(form.paperFormId())
                .query((row, _) -> sitting(row))
                .list();
    }

    /** Whoever wants the same sitting waits until this transaction ends. */
    Optional<Sitting> lock(PaperSittingId id) {
        return jdbc.sql("select * from paper_sitting where paper_sitting_id = ? for no key update")
                .param(id.paperSittingId())
                .query((row, _) -> sitting(row))
                .optional();
    }

    void finish(PaperSittingId id) {
        jdbc.sql("update paper_sitting set finished_at = clock_timestamp() where paper_sitting_id = ?")
                .param(id.paperSittingId())
                .update();
    }

    /** The newest of each cell, by position from 1; cells that nobody typed in are absent. */
    Map<Integer, String> cells(PaperSittingId id) {
        var cells = new TreeMap<Integer, String>();
        jdbc.sql("""
            select distinct on (position) position, written from paper_cell where paper_sitting_id = ?
            order by position, revision desc
            """)
                .param(id.paperSittingId())
                .query((row, _) -> Map.entry(row.getInt("position"), row.getString("written")))
                .list()
                .forEach(cell -> cells.put(cell.getKey(), cell.getValue()));
        return cells;
    }

    /** Adds a cell; what stood there before stays. */
    void write(PaperSittingId id, int position, String written, AccountId by) {
        jdbc.sql("""
            insert into paper_cell (paper_sitting_id, position, revision, written, entered_by)
            select :id, :position, coalesce(max(revision), 0) + 1, :written, :by
            from paper_cell where paper_sitting_id = :id and position = :position
            """)
                .param("id", id.paperSittingId())
                .param("position", position)
                .param("written", written)
                .param("by", by.accountId())
                .update();
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Sitting(
                new PaperSittingId(row.getObject("paper_sitting_id", UUID.class)),
                new PaperFormId(row.getObject("paper_form_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("taken_on", LocalDate.class),
                finished == null ? null : finished.toInstant());
    }
}
