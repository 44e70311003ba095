package org.readback.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.contingent.ContingentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code visit}. */
@Component
class PlannedVisitRows {
    private static final String VISIT = """
        select v.visit_id, v.contingent_id, v.day, v.team, v.purpose,
               (select count(*) from visit_task t where t.visit_id = v.visit_id and t.kind = 'CHECK') checks,
               (select count(*) from visit_task t where t.visit_id = v.visit_id and t.kind = 'CHECK'
                  and (select s.done from visit_task_step s where s.task_id = t.task_id order by s.step desc limit 1)) done,
               (select count(*) from visit_freeze f where f.visit_id = v.visit_id) freezes
        from visit v
        """;

    private final JdbcClient jdbc;

    PlannedVisitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(VisitId id, ContingentId contingent, NewVisit plan, int checks, int done, int freezes) {}

    /** Those to come first, then the newest. */
    List<Row> of(Collection<ContingentId> contingents, LocalDate today) {
        return jdbc.sql(VISIT + """
            where v.contingent_id = any(:contingents)
            order by v.day < :today, case when v.day < :today then date '2000-01-01' - v.day else v.day - date '2000-01-01' end,
                     v.visit_id
            """)
                .param(
                        "contingents",
                        contingents.stream().map(ContingentId::contingentId).toArray(UUID[]::new))
                .param("today", today)
                .query((row, _) -> row(row))
                .list();
    }

    Optional<Row> find(VisitId id) {
        return jdbc.sql(VISIT + "where v.visit_id = ?")
                .param(id.visitId())
                .query((row, _) -> row(row))
                .optional();
    }

    /** The day of the next visit from that day on. */
    Optional<LocalDate> next(ContingentId contingent, LocalDate from) {
        return jdbc.sql("select day from visit where contingent_id = ? and day >= ? order by day limit 1")
                .params(contingent.contingentId(), from)
                .query(LocalDate.class)
                .optional();
    }

    void insert(VisitId id, ContingentId contingent, NewVisit plan, AccountId by) {
        jdbc.sql("insert into visit (visit_id, contingent_id, day, team, purpose, planned_by) values (?, ?, ?,"
                        + " ?, ?, ?)")
                .params(
                        id.visitId(),
                        contingent.contingentId(),
                        plan.day(),
                        plan.team(),
                        plan.purpose(),
                        by.accountId())
                .update();
    }

    void update(VisitId id, NewVisit plan) {
        jdbc.sql("update visit set day = ?, team = ?, purpose = ? where visit_id = ?")
                .params(plan.day(), plan.team(), plan.purpose(), id.visitId())
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new VisitId(row.getObject("visit_id", UUID.class)),
                new ContingentId(row.getObject("contingent_id", UUID.class)),
                new NewVisit(
                        Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                        row.getString("team"),
                        row.getString("purpose")),
                row.getInt("checks"),
                row.getInt("done"),
                row.getInt("freezes"));
    }
}
