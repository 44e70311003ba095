package org.readback.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.bank.CopiedItem.CopiedVersion;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code item} and {@code item_version} whole, for {@link ItemCopies}. */
@Component
class ItemCopyRows {
    private static final String ALL = """
        select i.item_id, i.pool, i.lesson, i.retired_at, v.number, v.status, v.edited_here, v.body, v.sha256,
            v.a, v.b, v.c, v.continues
        from item i join item_version v using (item_id)
        """;

    private final JdbcClient jdbc;

    ItemCopyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Loads and copies take turns. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('bank.load'))")
                .query((_, _) -> 1)
                .single();
    }

    private record Row(ItemId id, ItemHome home, @Nullable Instant takenOut, CopiedVersion version) {}

    List<CopiedItem> all() {
        return items(jdbc.sql(ALL + "order by i.item_id collate \"C\", v.number")
                .query((row, _) -> row(row))
                .list());
    }

    Optional<CopiedItem> find(ItemId id) {
        return items(jdbc.sql(ALL + "where i.item_id = ? order by v.number")
                        .param(id.itemId())
                        .query((row, _) -> row(row))
                        .list())
                .stream()
                .findFirst();
    }

    private static List<CopiedItem> items(List<Row> rows) {
        Map<ItemId, List<Row>> byItem = new LinkedHashMap<>();
        rows.forEach(
                row -> byItem.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row));
        return byItem.values().stream()
                .map(versions -> new CopiedItem(
                        versions.getFirst().id(),
                        versions.getFirst().home(),
                        Optional.ofNullable(versions.getFirst().takenOut()),
                        versions.stream().map(Row::version).toList()))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        OffsetDateTime takenOut = row.getObject("retired_at", OffsetDateTime.class);
        String pool = row.getString("pool");
        return new Row(
                new ItemId(row.getString("item_id")),
                pool == null ? new ItemHome.Lesson(row.getString("lesson")) : new ItemHome.Pool(pool),
                takenOut == null ? null : takenOut.toInstant(),
                new CopiedVersion(
                        row.getInt("number"),
                        ItemStatus.valueOf(row.getString("status")),
                        row.getBoolean("edited_here"),
                        row.getString("body"),
                        HexFormat.of().formatHex(row.getBytes("sha256")),
                        new CopiedItem.Start(row.getDouble("a"), row.getDouble("b"), row.getDouble("c")),
                        Optional.ofNullable(row.getObject("continues", Integer.class))));
    }

    /** With its bodies as this database writes them. */
    CopiedItem normal(CopiedItem item) {
        return new CopiedItem(
                item.id(),
                item.home(),
                item.takenOut(),
                item.versions().stream().map(this::normal).toList());
    }

    private CopiedVersion normal(CopiedVersion version) {
        String body = jdbc.sql("select cast(? as jsonb)")
                .param(version.body())
                .query((row, _) -> row.getString(1))
                .single();
        return new CopiedVersion(
                version.number(),
                version.status(),
                version.editedHere(),
                body,
                version.sha256(),
                version.start(),
                version.continues());
    }

    void insert(CopiedItem item) {
        String pool = item.home() instanceof ItemHome.Pool(var name) ? name : null;
        String lesson = item.home() instanceof ItemHome.Lesson(var id) ? id : null;
        jdbc.sql("insert into item (item_id, pool, lesson, retired_at) values (?, ?, ?, ?)")
                .params(Arrays.asList(
                        item.id().itemId(),
                        pool,
                        lesson,
                        item.takenOut().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null)))
                .update();
        item.versions().forEach(version -> insert(item.id(), version));
    }

    private void insert(ItemId id, CopiedVersion version) {
        jdbc.sql("""
            insert into item_version
                (item_id, number, status, edited_here, body, sha256, a, b, c, parameters, continues)
            values (?, ?, cast(? as item_status), ?, cast(? as jsonb), ?, ?, ?, ?, 'START', ?)
            """)
                .params(Arrays.asList(
                        id.itemId(),
                        version.number(),
                        version.status().name(),
                        version.editedHere(),
                        version.body(),
                        HexFormat.of().parseHex(version.sha256()),
                        version.start().a(),
                        version.start().b(),
                        version.start().c(),
                        version.continues().orElse(null)))
                .update();
    }
}
