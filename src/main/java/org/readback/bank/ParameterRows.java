package org.readback.bank;

import java.util.List;
import org.readback.item.ItemId;
import org.readback.psychometrics.ResponseModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code parameter_version}, and what the calibrations in it say of each item. */
@Component
class ParameterRows {
    private final JdbcClient jdbc;

    ParameterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a parameter version set.
     *
     * @param number from 1 */
    record Published(String pool, int number, ItemVersionId item, ResponseModel model) {}

    /** Of all pools and versions; a version says nothing of the items its calibration kept as they were. What it says of
     * one wording it says of all that share their statistics with it. */
    List<Published> all() {
        return jdbc.sql("""
            select p.pool, p.number as parameters, v.item_id, v.number, c.a, c.b, c.c, c.steps
            from parameter_version p
            join calibration_item c using (calibration_id)
            join item_version said on said.id = c.item_version
            join item_version v on v.item_id = said.item_id
                and coalesce(v.continues, v.number) = coalesce(said.continues, said.number)
            where not c.kept
            """)
                .query((row, _) -> new Published(
                        row.getString("pool"),
                        row.getInt("parameters"),
                        new ItemVersionId(new ItemId(row.getString("item_id")), row.getInt("number")),
                        Parameters.read(row)))
                .list();
    }

    /** The highest number of each pool that has one. */
    List<Newest> newest() {
        return jdbc.sql("select pool, max(number) as number from parameter_version group by pool")
                .query((row, _) -> new Newest(row.getString("pool"), row.getInt("number")))
                .list();
    }

    record Newest(String pool, int number) {}

    void insert(String pool, int number, CalibrationId calibration) {
        jdbc.sql("insert into parameter_version (pool, number, calibration_id) values (?, ?, ?)")
                .params(pool, number, calibration.calibrationId())
                .update();
    }
}
