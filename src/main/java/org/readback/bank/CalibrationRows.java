package org.readback.bank;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.bank.PoolCalibration.Fit;
import org.readback.bank.PoolCalibration.Link;
import org.readback.bank.PoolCalibration.Order;
import org.readback.bank.StoredCalibration.Decision;
import org.readback.bank.StoredCalibration.State;
import org.readback.item.ItemId;
import org.readback.psychometrics.CalibrationModel;
import org.readback.psychometrics.CalibrationPriors;
import org.readback.psychometrics.MeanSigmaLinking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code calibration} and {@code calibration_item}. */
@Component
class CalibrationRows {
    private static final String ROW = """
        select c.*, p.number as published from calibration c left join parameter_version p using (calibration_id)
        """;

    private final JdbcClient jdbc;

    CalibrationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CalibrationId insert(PoolCalibration found) {
        Order order = found.order();
        var id = new CalibrationId(jdbc.sql("""
            insert into calibration (pool, model, priors, started_by, started_at, people, responses, log_likelihood,
                iterations, converged, linked_to, slope, intercept, anchors)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning calibration_id
            """)
                .params(
                        order.pool(),
                        order.model().name(),
                        order.priors().name(),
                        order.startedBy().accountId(),
                        order.startedAt().atOffset(ZoneOffset.UTC),
                        found.fit().people(),
                        found.fit().responses(),
                        found.fit().logLikelihood(),
                        found.fit().iterations(),
                        found.fit().converged(),
                        found.link().parameters(),
                        found.link().line().slope(),
                        found.link().line().intercept(),
                        found.link().anchors())
                .query(Integer.class)
                .single());
        found.items().forEach(item -> insert(id, item));
        return id;
    }

    private void insert(CalibrationId id, CalibratedItem item) {
        var p = Parameters.of(item.model());
        jdbc.sql("""
            insert into calibration_item
                (calibration_id, item_version, responses, kept, a, b, c, steps, errors, remarks)
            values (:id, (select id from item_version where item_id = :item and number = :number),
                :responses, :kept, :a, :b, :c, :steps, :errors, :remarks)
            """)
                .param("id", id.calibrationId())
                .param("item", item.item().item().itemId())
                .param("number", item.item().number())
                .param("responses", item.responses())
                .param("kept", item.isKept())
                .param("a", p.a())
                .param("b", p.b())
                .param("c", p.c())
                .param("steps", p.stepArray(), Types.ARRAY)
                .param("errors", item.errors().toArray(Double[]::new))
                .param(
                        "remarks",
                        item.remarks().stream().map(Enum::name).sorted().toArray(String[]::new))
                .update();
    }

    Optional<StoredCalibration> find(CalibrationId id) {
        return jdbc.sql(ROW + "where c.calibration_id = ?")
                .param(id.calibrationId())
                .query((row, _) -> calibration(row, items(id)))
                .optional();
    }

    /** Whoever decides about the same one waits until this transaction ends. */
    void lock(CalibrationId id) {
        jdbc.sql("select 1 from calibration where calibration_id = ? for update")
                .param(id.calibrationId())
                .query(Integer.class)
                .optional();
    }

    /** The one of each pool that was proposed last, without its items. */
    List<StoredCalibration> newest() {
        return jdbc.sql("select distinct on (pool) * from (" + ROW + ") c order by pool, calibration_id desc")
                .query((row, _) -> calibration(row, List.of()))
                .list();
    }

    void decide(CalibrationId id, State state, AccountId by) {
        jdbc.sql("""
            update calibration set state = cast(? as calibration_state), decided_by = ?, decided_at = clock_timestamp()
            where calibration_id = ?
            """).params(state.name(), by.accountId(), id.calibrationId()).update();
    }

    private List<CalibratedItem> items(CalibrationId id) {
        return jdbc.sql("""
            select v.item_id, v.number, c.* from calibration_item c join item_version v on v.id = c.item_version
            where c.calibration_id = ? order by v.item_id
            """)
                .param(id.calibrationId())
                .query((row, _) -> new CalibratedItem(
                        new ItemVersionId(new ItemId(row.getString("item_id")), row.getInt("number")),
                        row.getInt("responses"),
                        row.getBoolean("kept"),
                        Parameters.read(row),
                        List.of((Double[]) row.getArray("errors").getArray()),
                        remarks(row.getArray("remarks"))))
                .list();
    }

    private static Set<ItemRemark> remarks(Array names) throws SQLException {
        return Stream.of((String[]) names.getArray()).map(ItemRemark::valueOf).collect(Collectors.toSet());
    }

    private static StoredCalibration calibration(ResultSet row, List<CalibratedItem> items) throws SQLException {
        var order = new Order(
                row.getString("pool"),
                CalibrationModel.valueOf(row.getString("model")),
                CalibrationPriors.valueOf(row.getString("priors")),
                new AccountId(row.getObject("started_by", UUID.class)),
                instant(row, "started_at"));
        var fit = new Fit(
                row.getInt("people"),
                row.getInt("responses"),
                row.getDouble("log_likelihood"),
                row.getInt("iterations"),
                row.getBoolean("converged"));
        var line = new MeanSigmaLinking(row.getDouble("slope"), row.getDouble("intercept"));
        var state = State.valueOf(row.getString("state"));
        int published = row.getInt("published"); // 0 for null
        return new StoredCalibration(
                new CalibrationId(row.getInt("calibration_id")),
                new PoolCalibration(order, fit, new Link(row.getInt("linked_to"), line, row.getInt("anchors")), items),
                instant(row, "proposed_at"),
                state,
                state == State.PROPOSED
                        ? Optional.empty()
                        : Optional.of(new Decision(
                                new AccountId(row.getObject("decided_by", UUID.class)), instant(row, "decided_at"))),
                published == 0 ? OptionalInt.empty() : OptionalInt.of(published));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
