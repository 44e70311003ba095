package org.readback.assessment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.readback.psychometrics.CutScores;
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

    /** Gives a scale its first cuts; one that has any keeps them. */
    void first(String scale, List<Double> between) {
        if (newest(scale) > 0) return;
        for (int i = 0; i < between.size(); i++) {
            jdbc.sql("""
                            insert into cut_score (scale, version, band, theta, method, panel, decided_on)
                            values (?, 1, ?, ?, 'first values of the test''s file', 'none', current_date)
                            on conflict do nothing
                            """).params(scale, i + 2, between.get(i)).update();
        }
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
