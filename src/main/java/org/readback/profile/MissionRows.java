package org.readback.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.requirement.Confidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The tables {@code mission} and {@code mission_revision}; names of accounts are read beside. */
@Component
class MissionRows {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final String REVISION = """
        select r.mission_id, r.revision, r.name, r.mandate, r.set_up_by, r.resolution, r.valid_until, r.checked_on,
            r.source, r.confidence, coalesce(a.display_name, '') changed_by, r.changed_at
        from mission_revision r left join account a on a.account_id = r.changed_by
        """;
    private static final String NEWEST = REVISION
            + "where r.revision = (select max(revision) from mission_revision n where n.mission_id = r.mission_id)";

    private final JdbcClient jdbc;

    MissionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    List<Mission> all() {
        return jdbc.sql(NEWEST + " order by r.name, r.mission_id")
                .query((row, _) -> mission(row))
                .list();
    }

    Optional<Mission> find(MissionId id) {
        return jdbc.sql(NEWEST + " and r.mission_id = ?")
                .param(id.missionId())
                .query((row, _) -> mission(row))
                .optional();
    }

    /** Newest first. */
    List<Mission> history(MissionId id) {
        return jdbc.sql(REVISION + "where r.mission_id = ? order by r.revision desc")
                .param(id.missionId())
                .query((row, _) -> mission(row))
                .list();
    }

    /** @return whether there was none of this id */
    boolean insert(MissionId id) {
        return jdbc.sql("insert into mission (mission_id) values (?) on conflict do nothing")
                        .param(id.missionId())
                        .update()
                == 1;
    }

    Optional<String> fileSha256(MissionId id) {
        return jdbc.sql("select file_sha256 from mission where mission_id = ? and file_sha256 is not null")
                .param(id.missionId())
                .query(String.class)
                .optional();
    }

    void remember(MissionId id, String fileSha256) {
        jdbc.sql("update mission set file_sha256 = ? where mission_id = ?")
                .params(fileSha256, id.missionId())
                .update();
    }

    /** @return whether nobody else wrote this revision before */
    boolean write(MissionId id, int revision, MissionText text, @Nullable AccountId by) {
        return jdbc.sql("""
            insert into mission_revision (mission_id, revision, name, mandate, set_up_by, resolution, valid_until,
                checked_on, source, confidence, changed_by)
            values (?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
                        .params(
                                id.missionId(),
                                revision,
                                text.name(),
                                ProfileVersionRows.JSON.writeValueAsString(text.mandate()),
                                text.setUpBy(),
                                text.resolution())
                        .param(text.validUntil().orElse(null))
                        .param(text.checkedOn().orElse(null))
                        .param(text.source())
                        .param(text.confidence().name())
                        .param(ProfileVersionRows.uuid(by))
                        .update()
                == 1;
    }

    private static Mission mission(ResultSet row) throws SQLException {
        return new Mission(
                new MissionId(row.getString("mission_id")),
                row.getInt("revision"),
                new MissionText(
                        row.getString("name"),
                        ProfileVersionRows.JSON.readValue(row.getString("mandate"), TEXTS),
                        row.getString("set_up_by"),
                        row.getString("resolution"),
                        Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                        Optional.ofNullable(row.getObject("checked_on", LocalDate.class)),
                        row.getString("source"),
                        Confidence.valueOf(row.getString("confidence"))),
                row.getString("changed_by"),
                Objects.requireNonNull(row.getObject("changed_at", OffsetDateTime.class))
                        .toInstant());
    }
}
