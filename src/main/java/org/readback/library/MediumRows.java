package org.readback.library;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.item.MediaId;
import org.readback.item.MediaKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code library_medium} and {@code library_replacement}. */
@Component
class MediumRows {
    private static final String CARD = """
        select m.media_id, m.kind, octet_length(m.bytes) as length, m.kept_at,
            l.name, l.alt, l.transcript, l.licence, l.owner, l.tags, l.revision, l.seconds, l.loudness, l.peak,
            r.replaced_by
        from media m left join library_medium l using (media_id) left join library_replacement r using (media_id)
        """;
    /** Of the fingerprint, where there is no name. */
    private static final int SHORT = 12;

    private final JdbcClient jdbc;

    MediumRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MediumCard> all() {
        return jdbc.sql(CARD + "order by m.kept_at desc, m.media_id")
                .query((row, _) -> card(row))
                .list();
    }

    Optional<MediumCard> find(MediaId id) {
        return jdbc.sql(CARD + "where m.media_id = ?")
                .param(id.mediaId())
                .query((row, _) -> card(row))
                .optional();
    }

    /** Leaves a description that is there as it is. */
    void describe(MediaId id, MediumText text, @Nullable AccountId who) {
        jdbc.sql("""
            insert into library_medium (media_id, name, alt, transcript, licence, owner, tags, added_by)
            values (:id, :name, :alt, :transcript, :licence, :owner, :tags, :who) on conflict (media_id) do nothing
            """)
                .param("id", id.mediaId())
                .param("name", text.name())
                .param("alt", text.alt())
                .param("transcript", text.transcript())
                .param("licence", text.licence())
                .param("owner", text.owner())
                .param("tags", text.tags().toArray(String[]::new))
                .param("who", who == null ? null : who.accountId())
                .update();
    }

    /** @return whether it was of that revision */
    boolean change(MediaId id, int revision, MediumText text) {
        return jdbc.sql("""
            update library_medium set name = :name, alt = :alt, transcript = :transcript, licence = :licence,
                owner = :owner, tags = :tags, revision = revision + 1, changed_at = now()
            where media_id = :id and revision = :revision
            """)
                        .param("id", id.mediaId())
                        .param("revision", revision)
                        .param("name", text.name())
                        .param("alt", text.alt())
                        .param("transcript", text.transcript())
                        .param("licence", text.licence())
                        .param("owner", text.owner())
                        .param("tags", text.tags().toArray(String[]::new))
                        .update()
                > 0;
    }

    void setSeconds(MediaId id, double seconds) {
        jdbc.sql("update library_medium set seconds = ? where media_id = ? and seconds is null")
                .params(seconds, id.mediaId())
                .update();
    }

    void setMeasure(MediaId id, SoundMeasure measure) {
        jdbc.sql("update library_medium set seconds = ?, loudness = ?, peak = ? where media_id = ?")
                .params(measure.seconds(), measure.loudness(), measure.peak(), id.mediaId())
                .update();
    }

    /** What was replaced by the old one is now replaced by the new one, so that no chain has to be followed. */
    void replace(MediaId old, MediaId now, AccountId who, int places) {
        jdbc.sql("update library_replacement set replaced_by = ? where replaced_by = ?")
                .params(now.mediaId(), old.mediaId())
                .update();
        jdbc.sql("""
            insert into library_replacement (media_id, replaced_by, account_id, places) values (?, ?, ?, ?)
            on conflict (media_id) do update set replaced_by = excluded.replaced_by, account_id = excluded.account_id,
                places = excluded.places, replaced_at = now()
            """)
                .params(old.mediaId(), now.mediaId(), who.accountId(), places)
                .update();
    }

    private static MediumCard card(ResultSet row) throws SQLException {
        String id = row.getString("media_id");
        String name = row.getString("name");
        String replacedBy = row.getString("replaced_by");
        return new MediumCard(
                new MediaId(id),
                MediaKind.valueOf(row.getString("kind")),
                row.getInt("length"),
                name == null ? MediumText.named(id.substring(0, SHORT)) : text(row, name),
                row.getInt("revision"),
                measure(row),
                Optional.ofNullable(replacedBy).map(MediaId::new),
                row.getTimestamp("kept_at").toInstant());
    }

    private static MediumText text(ResultSet row, String name) throws SQLException {
        Array tags = row.getArray("tags");
        return new MediumText(
                name,
                row.getString("alt"),
                row.getString("transcript"),
                row.getString("licence"),
                row.getString("owner"),
                List.of((String[]) tags.getArray()));
    }

    private static Optional<SoundMeasure> measure(ResultSet row) throws SQLException {
        double loudness = row.getDouble("loudness");
        if (row.wasNull()) return Optional.empty();
        return Optional.of(new SoundMeasure(row.getDouble("seconds"), loudness, row.getDouble("peak")));
    }
}
