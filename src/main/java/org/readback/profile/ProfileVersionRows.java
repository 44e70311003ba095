package org.readback.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.contingent.ContingentId;
import org.readback.requirement.ProfileText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code profile_version} and {@code contingent_profile}: rows are added and never changed. */
@Component
class ProfileVersionRows {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String VERSION = """
        select profile_id, version, body, in_force_from, proposed_by, approved_by, approved_at from profile_version
        """;

    private final JdbcClient jdbc;

    ProfileVersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one profile, the oldest first. */
    List<ProfileVersion> of(ProfileId profile) {
        return of(List.of(profile));
    }

    List<ProfileVersion> of(Collection<ProfileId> profiles) {
        return jdbc.sql(VERSION + "where profile_id = any(?) order by profile_id, version")
                .param(profiles.stream().map(ProfileId::profileId).toArray(String[]::new))
                .query((row, _) -> version(row))
                .list();
    }

    void insert(ProfileVersion version) {
        jdbc.sql("""
            insert into profile_version (profile_id, version, body, in_force_from, proposed_by, approved_by)
            values (?, ?, cast(? as jsonb), ?, ?, ?)
            """)
                .params(version.profile().profileId(), version.number(), json(version.text()), version.from())
                .param(uuid(version.proposedBy()))
                .param(uuid(version.approvedBy()))
                .update();
    }

    /** In the order in which they were set. */
    List<Following> followed(ContingentId contingent) {
        return jdbc.sql("""
            select profile_id, from_on, set_by, set_at from contingent_profile where contingent_id = ?
            order by following_id
            """)
                .param(contingent.contingentId())
                .query((row, _) -> new Following(
                        new ProfileId(row.getString("profile_id")),
                        Objects.requireNonNull(row.getObject("from_on", LocalDate.class)),
                        account(row, "set_by"),
                        row.getTimestamp("set_at").toInstant()))
                .list();
    }

    void follow(ContingentId contingent, ProfileId profile, LocalDate from, @Nullable AccountId by) {
        jdbc.sql("insert into contingent_profile (contingent_id, profile_id, from_on, set_by) values (?, ?, ?, ?)")
                .params(contingent.contingentId(), profile.profileId(), from)
                .param(uuid(by))
                .update();
    }

    static String json(ProfileText text) {
        return JSON.writeValueAsString(LineJson.Body.of(text));
    }

    static ProfileText text(String json) {
        return JSON.readValue(json, LineJson.Body.class).text();
    }

    static @Nullable UUID uuid(@Nullable AccountId person) {
        return person == null ? null : person.accountId();
    }

    static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    private static ProfileVersion version(ResultSet row) throws SQLException {
        return new ProfileVersion(
                new ProfileId(row.getString("profile_id")),
                row.getInt("version"),
                text(row.getString("body")),
                Objects.requireNonNull(row.getObject("in_force_from", LocalDate.class)),
                account(row, "proposed_by"),
                account(row, "approved_by"),
                Objects.requireNonNull(row.getObject("approved_at", OffsetDateTime.class))
                        .toInstant());
    }
}
