package org.readback.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.requirement.ProfileText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code requirement_profile}, {@code profile_draft} and {@code profile_draft_revision}. */
@Component
class ProfileDraftRows {
    private static final String DRAFT = """
        select d.draft_id, d.profile_id, d.state, d.proposed_by, d.note, r.revision, r.body, r.changed_by, r.changed_at
        from profile_draft d join lateral (select * from profile_draft_revision r
            where r.draft_id = d.draft_id order by revision desc limit 1) r on true
        """;

    private final JdbcClient jdbc;

    ProfileDraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mission its id; none if it belongs to none
     * @param fileSha256 of the content file that was read last; none if people made it */
    record Known(
            ProfileId id,
            @Nullable String mission,
            @Nullable String fileSha256) {
        Optional<MissionId> missionId() {
            return Optional.ofNullable(mission).map(MissionId::new);
        }
    }

    /** @param changedBy nobody where the text came from a file */
    record Draft(
            DraftId id,
            ProfileId profile,
            DraftState state,
            @Nullable AccountId proposedBy,
            String note,
            int revision,
            ProfileText text,
            @Nullable AccountId changedBy,
            Instant changedAt) {

        /** Why somebody may not be the second person; empty if they may: they neither wrote on it nor proposed it. */
        Optional<String> barrier(AccountId person, List<AccountId> authors) {
            if (person.equals(proposedBy)) return Optional.of("proposer");
            return authors.contains(person) ? Optional.of("author") : Optional.empty();
        }
    }

    /** By id. */
    List<Known> profiles() {
        return jdbc.sql("select profile_id, mission_id, file_sha256 from requirement_profile order by profile_id")
                .query((row, _) -> known(row))
                .list();
    }

    Optional<Known> profile(ProfileId id) {
        return jdbc.sql("select profile_id, mission_id, file_sha256 from requirement_profile where profile_id = ?")
                .param(id.profileId())
                .query((row, _) -> known(row))
                .optional();
    }

    /** @return whether there was none of this id */
    boolean profile(ProfileId id, @Nullable String mission) {
        return jdbc.sql("insert into requirement_profile (profile_id, mission_id) values (?, ?) on conflict do nothing")
                        .param(id.profileId())
                        .param(mission)
                        .update()
                == 1;
    }

    void setMission(ProfileId id, @Nullable String mission) {
        jdbc.sql("update requirement_profile set mission_id = ? where profile_id = ?")
                .param(mission)
                .param(id.profileId())
                .update();
    }

    void remember(ProfileId id, String fileSha256) {
        jdbc.sql("update requirement_profile set file_sha256 = ? where profile_id = ?")
                .params(fileSha256, id.profileId())
                .update();
    }

    /** @return empty if another draft of it is open */
    Optional<DraftId> insert(ProfileId profile) {
        return jdbc.sql("""
            insert into profile_draft (profile_id) values (?) on conflict do nothing returning draft_id
            """)
                .param(profile.profileId())
                .query(Integer.class)
                .optional()
                .map(DraftId::new);
    }

    /** @return whether nobody else wrote this revision before */
    boolean write(DraftId id, int revision, ProfileText text, @Nullable AccountId by) {
        return jdbc.sql("""
            insert into profile_draft_revision (draft_id, revision, body, changed_by)
            values (?, ?, cast(? as jsonb), ?) on conflict do nothing
            """)
                        .params(id.draftId(), revision, ProfileVersionRows.json(text))
                        .param(ProfileVersionRows.uuid(by))
                        .update()
                == 1;
    }

    void set(DraftId id, DraftState state, @Nullable AccountId proposedBy, String note) {
        jdbc.sql("update profile_draft set state = ?, proposed_by = ?, note = ? where draft_id = ?")
                .param(state.name())
                .param(ProfileVersionRows.uuid(proposedBy))
                .param(note)
                .param(id.draftId())
                .update();
    }

    /** Those that are written or wait for approval. */
    List<Draft> open() {
        return jdbc.sql(DRAFT + "where d.state in ('DRAFT', 'PROPOSED') order by d.draft_id")
                .query((row, _) -> draft(row))
                .list();
    }

    Optional<Draft> open(ProfileId profile) {
        return jdbc.sql(DRAFT + "where d.profile_id = ? and d.state in ('DRAFT', 'PROPOSED')")
                .param(profile.profileId())
                .query((row, _) -> draft(row))
                .optional();
    }

    /** Two who change one draft take turns, until the end of the transaction. */
    Optional<Draft> lock(DraftId id) {
        jdbc.sql("select 1 from profile_draft where draft_id = ? for update")
                .param(id.draftId())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    Optional<Draft> find(DraftId id) {
        return jdbc.sql(DRAFT + "where d.draft_id = ?")
                .param(id.draftId())
                .query((row, _) -> draft(row))
                .optional();
    }

    /** Everybody who wrote on it. */
    List<AccountId> authors(DraftId id) {
        return jdbc.sql("""
            select distinct changed_by from profile_draft_revision where draft_id = ? and changed_by is not null
            """)
                .param(id.draftId())
                .query((row, _) -> new AccountId(row.getObject("changed_by", UUID.class)))
                .list();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                new ProfileId(row.getString("profile_id")), row.getString("mission_id"), row.getString("file_sha256"));
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                new DraftId(row.getInt("draft_id")),
                new ProfileId(row.getString("profile_id")),
                DraftState.valueOf(row.getString("state")),
                ProfileVersionRows.account(row, "proposed_by"),
                row.getString("note"),
                row.getInt("revision"),
                ProfileVersionRows.text(row.getString("body")),
                ProfileVersionRows.account(row, "changed_by"),
                Objects.requireNonNull(row.getObject("changed_at", OffsetDateTime.class))
                        .toInstant());
    }
}
