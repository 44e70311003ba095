package org.readback.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.readback.assessment.CutVersion.Cut;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.Interval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code cut_score}: versions of the cuts of each scale. A new version is another decision of people. */
@Component
class CutScoreRows {
    private final JdbcClient jdbc;
    private final Map<Map.Entry<String, Integer>, CutScores> versions = new ConcurrentHashMap<>();

    CutScoreRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives a scale its framework and its first cuts; one that has any keeps them.
     *
     * @throws IllegalArgumentException if the scale is of another framework */
    void first(String scale, Framework framework, List<Double> between) {
        jdbc.sql("insert into scale (scale, framework) values (?, ?) on conflict do nothing")
                .params(scale, framework.name())
                .update();
        Framework settled = framework(scale).orElseThrow();
        if (settled != framework) {
            throw new IllegalArgumentException("the scale " + scale + " is one of " + settled + ": levels of "
                    + framework + " need a scale and a panel of their own");
        }
        if (newest(scale) > 0) return;
        for (int i = 0; i < between.size(); i++) {
            jdbc.sql("""
                insert into cut_score (scale, framework, version, band, theta, method, panel, decided_on)
                values (?, ?, 1, ?, ?, 'first values of the test''s file', 'none', current_date)
                on conflict do nothing
                """).params(scale, framework.name(), i + 2, between.get(i)).update();
        }
    }

    Optional<Framework> framework(String scale) {
        return jdbc.sql("select framework from scale where scale = ?")
                .param(scale)
                .query((row, _) -> Framework.valueOf(row.getString("framework")))
                .optional();
    }

    /** Two decisions on one scale take turns, until the end of the transaction. */
    void lock(String scale) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('cut_score.' || ?))")
                .param(scale)
                .query((_, _) -> 1)
                .single();
    }

    /** Adds a version, decided today. */
    void insert(NewCuts decision, int version, List<Cut> cuts) {
        for (Cut cut : cuts) {
            Interval interval = cut.interval();
            jdbc.sql("""
                insert into cut_score
                    (scale, framework, version, band, theta, low, high, method, panel, decided_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, current_date)
                """)
                    .params(Arrays.asList(
                            decision.scale(),
                            decision.framework().name(),
                            version,
                            cut.band(),
                            cut.theta(),
                            interval == null ? null : interval.low(),
                            interval == null ? null : interval.high(),
                            decision.method(),
                            decision.panel()))
                    .update();
        }
    }

    /** A version with how it came about. */
    CutVersion decided(String scale, int version) {
        return jdbc
                .sql("select * from cut_score where scale = ? and version = ? order by band")
                .params(scale, version)
                .query((row, _) -> new CutVersion(
                        scale,
                        version,
                        row.getString("method"),
                        row.getString("panel"),
                        row.getObject("decided_on", LocalDate.class),
                        List.of(cut(row))))
                .list()
                .stream()
                .reduce(CutScoreRows::joined)
                .orElseThrow(() -> new IllegalArgumentException("No cuts " + version + " of the scale " + scale));
    }

    private static Cut cut(ResultSet row) throws SQLException {
        Double low = row.getObject("low", Double.class);
        Double high = row.getObject("high", Double.class);
        return new Cut(
                row.getInt("band"),
                row.getDouble("theta"),
                low == null || high == null ? null : new Interval(low, high));
    }

    private static CutVersion joined(CutVersion one, CutVersion other) {
        var cuts = Stream.concat(one.cuts().stream(), other.cuts().stream()).toList();
        return new CutVersion(one.scale(), one.version(), one.method(), one.panel(), one.decidedOn(), cuts);
    }

    /** The number of the version in force; 0 if the scale has none. */
    int newest(String scale) {
        return jdbc.sql("select coalesce(max(version), 0) from cut_score where scale = ?")
                .param(scale)
                .query(Integer.class)
                .single();
    }

    CutScores version(String scale, int version) {
        return versions.computeIfAbsent(
                Map.entry(scale, version),
                _ -> new CutScores(jdbc.sql("select theta from cut_score where scale = ? and version = ? order by band")
                        .params(scale, version)
                        .query((row, _) -> row.getDouble("theta"))
                        .list()));
    }
}
