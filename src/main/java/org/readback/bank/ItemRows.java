package org.readback.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.item.ItemId;
import org.readback.psychometrics.ResponseModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code item} and {@code item_version}. Items come with their start values. */
@Component
class ItemRows {
    private static final String VERSION = """
        select v.item_id, v.number, v.status, i.pool, i.lesson, v.body, v.a, v.b, v.c
        from item_version v join item i using (item_id)
        """;

    private final JdbcClient jdbc;

    ItemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a load has to know of a stored item.
     *
     * @param newest the highest number
     * @param status of the newest version
     * @param fileSha256 of the newest version that came from the files, if one did
     * @param edited whether a version in use was edited here, or the item was taken out of use */
    @SuppressWarnings("ArrayRecordComponent") // compared by Arrays.equals, never by the record
    record Stored(
            ItemId id, ItemHome home, int newest, ItemStatus status, byte @Nullable [] fileSha256, boolean edited) {
        boolean holds(byte[] sha256) {
            return Arrays.equals(fileSha256, sha256);
        }
    }

    /** A version about to be written.
     *
     * @param continues the first of the versions whose statistics go on in it */
    record NewVersion(
            ItemId item, int number, ItemStatus status, boolean editedHere, String body, Optional<Integer> continues) {}

    List<Stored> stored() {
        return jdbc.sql("""
            select i.item_id, i.pool, i.lesson, n.number, n.status, f.sha256,
                i.retired_at is not null or exists(select 1 from item_version e where e.item_id = i.item_id
                    and e.edited_here and e.status <> 'RETIRED') as edited
            from item i
            join lateral (select number, status from item_version v where v.item_id = i.item_id
                order by number desc limit 1) n on true
            left join lateral (select sha256 from item_version v where v.item_id = i.item_id
                and not v.edited_here order by number desc limit 1) f on true
            order by i.item_id
            """)
                .query((row, _) -> new Stored(
                        new ItemId(row.getString("item_id")),
                        home(row),
                        row.getInt("number"),
                        ItemStatus.valueOf(row.getString("status")),
                        row.getBytes("sha256"),
                        row.getBoolean("edited")))
                .list();
    }

    /** Two loads at once take turns: the second finds what the first wrote. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('bank.load'))")
                .query((_, _) -> 1)
                .single();
    }

    void insertItem(ItemId id, ItemHome home) {
        jdbc.sql("insert into item (item_id, pool, lesson) values (?, ?, ?)")
                .params(Arrays.asList(id.itemId(), pool(home), lesson(home)))
                .update();
    }

    void move(ItemId id, ItemHome home) {
        jdbc.sql("update item set pool = ?, lesson = ? where item_id = ?")
                .params(Arrays.asList(pool(home), lesson(home), id.itemId()))
                .update();
    }

    /** @throws IllegalArgumentException if credit is partial: start values have no steps */
    void insertVersion(NewVersion version, ResponseModel start) {
        var p = Parameters.of(start);
        if (p.steps() != null) throw new IllegalArgumentException("Start values have no steps: " + start);
        jdbc.sql("""
            insert into item_version
                (item_id, number, status, edited_here, body, sha256, a, b, c, parameters, continues)
            values (?, ?, cast(? as item_status), ?, cast(? as jsonb), ?, ?, ?, ?, 'START', ?)
            """)
                .params(Arrays.asList(
                        version.item().itemId(),
                        version.number(),
                        version.status().name(),
                        version.editedHere(),
                        version.body(),
                        ItemJson.sha256(version.body()),
                        p.a(),
                        p.b(),
                        p.c(),
                        version.continues().orElse(null)))
                .update();
    }

    void setStatus(ItemId id, int number, ItemStatus status) {
        jdbc.sql("update item_version set status = cast(? as item_status) where item_id = ? and number = ?")
                .params(status.name(), id.itemId(), number)
                .update();
    }

    void retireUpTo(ItemVersionId version) {
        jdbc.sql("update item_version set status = 'RETIRED' where item_id = ? and number <= ? and status <> 'RETIRED'")
                .params(version.item().itemId(), version.number())
                .update();
    }

    void retire(Collection<ItemId> ids) {
        jdbc.sql("update item_version set status = 'RETIRED' where status <> 'RETIRED' and item_id = any(?)")
                .param(ids.stream().map(ItemId::itemId).toArray(String[]::new))
                .update();
    }

    /** All versions in use, by item, newest first: not retired, not ruled upon, and of items that nobody took out of
     * use. */
    List<BankItem> inUse() {
        return jdbc.sql(VERSION + """
            where v.status <> 'RETIRED' and i.retired_at is null
                and not exists (select 1 from item_ruling g where g.item_version = v.id)
            order by v.item_id, v.number desc
            """).query((row, _) -> bankItem(row)).list();
    }

    Optional<BankItem> version(ItemVersionId id) {
        return jdbc.sql(VERSION + "where v.item_id = ? and v.number = ?")
                .params(id.item().itemId(), id.number())
                .query((row, _) -> bankItem(row))
                .optional();
    }

    List<BankItem> versions(ItemId id) {
        return jdbc.sql(VERSION + "where v.item_id = ? order by v.number desc")
                .param(id.itemId())
                .query((row, _) -> bankItem(row))
                .list();
    }

    private static BankItem bankItem(ResultSet row) throws SQLException {
        var id = new ItemId(row.getString("item_id"));
        return new BankItem(
                new ItemVersionId(id, row.getInt("number")),
                ItemStatus.valueOf(row.getString("status")),
                home(row),
                ItemJson.read(id, row.getString("body")),
                ResponseModel.of(row.getDouble("a"), row.getDouble("b"), row.getDouble("c")));
    }

    private static ItemHome home(ResultSet row) throws SQLException {
        String pool = row.getString("pool");
        return pool == null ? new ItemHome.Lesson(row.getString("lesson")) : new ItemHome.Pool(pool);
    }

    private static @Nullable String pool(ItemHome home) {
        return home instanceof ItemHome.Pool(var pool) ? pool : null;
    }

    private static @Nullable String lesson(ItemHome home) {
        return home instanceof ItemHome.Lesson(var lesson) ? lesson : null;
    }
}
