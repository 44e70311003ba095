package org.readback.bank;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readback.base.ForModules;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was answered in tests by people who count ({@link Counted}), in full, pool by pool: for the statistics of items. */
@Service
@ForModules
@Transactional(readOnly = true)
public class CountedResponses {
    private final ResponseRows rows;
    private final Counted counted;
    private final JdbcClient jdbc;

    CountedResponses(ResponseRows rows, Counted counted, JdbcClient jdbc) {
        this.rows = rows;
        this.counted = counted;
        this.jdbc = jdbc;
    }

    /** The pools that any such response belongs to, ordered. */
    public List<String> pools() {
        return jdbc.sql("""
            select distinct i.pool from item i where i.pool is not null and exists (
                select 1 from item_version v join response r on r.item_version = v.id
                where v.item_id = i.item_id and r.occasion = 'TEST' and r.origin = any(cast(? as origin[])))
            order by i.pool
            """)
                .param(counted.names())
                .query((row, _) -> row.getString("pool"))
                .list();
    }

    /** All such responses to items that are in the pool now, in the order of time; without rapid guesses. Of versions that
     * share their statistics the newest is named. */
    public List<LoggedResponse> of(String pool) {
        return rows.ofTests(pool, counted.names());
    }

    /** By the version of an item; those with start values, or without a standard error, are absent. */
    public Map<ItemVersionId, KnownDifficulty> known(String pool) {
        var known = new HashMap<ItemVersionId, KnownDifficulty>();
        jdbc.sql("""
            select distinct on (v.id) v.item_id, v.number, c.errors, c.steps, p.published_at
            from parameter_version p
            join calibration_item c using (calibration_id)
            join item_version said on said.id = c.item_version
            join item_version v on v.item_id = said.item_id
                and coalesce(v.continues, v.number) = coalesce(said.continues, said.number)
            where p.pool = ? and not c.kept
            order by v.id, p.number desc
            """).param(pool).query((ResultSet row) -> {
            double error = error(row);
            if (Double.isFinite(error)) {
                known.put(
                        new ItemVersionId(new ItemId(row.getString("item_id")), row.getInt("number")),
                        new KnownDifficulty(
                                error,
                                row.getObject("published_at", OffsetDateTime.class)
                                        .toInstant()));
            }
        });
        return known;
    }

    /** Of b; of the mean of the steps as if they were independent. NaN where it is not known. */
    private static double error(ResultSet row) throws SQLException {
        Double[] errors = (Double[]) row.getArray("errors").getArray();
        Array steps = row.getArray("steps");
        int difficulties = steps == null ? 1 : ((Double[]) steps.getArray()).length;
        if (errors.length <= difficulties) return Double.NaN;
        double squares = Arrays.stream(errors, 1, 1 + difficulties)
                .mapToDouble(each -> each * each)
                .sum();
        return Math.sqrt(squares) / difficulties;
    }
}
