package org.readback.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.readback.item.ItemId;
import org.readback.psychometrics.ShadowPrices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code pool_ledger}, {@code pool_item} and {@code pool_sitting}. Whoever writes has locked the pool. */
@Component
class PoolRows {
    private static final String A_YEAR_AGO = "clock_timestamp() - interval '1 year'";

    private final JdbcClient jdbc;

    PoolRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String pool) {
        jdbc.sql("insert into pool_ledger (pool) values (?) on conflict do nothing")
                .param(pool)
                .update();
    }

    /** Gives the revision; until the transaction ends nobody else changes the pool. */
    Optional<Long> lock(String pool) {
        return jdbc.sql("select revision from pool_ledger where pool = ? for update")
                .param(pool)
                .query(Long.class)
                .optional();
    }

    void setRevision(String pool, long revision) {
        jdbc.sql("update pool_ledger set revision = ? where pool = ?")
                .params(revision, pool)
                .update();
    }

    void setPriced(String pool, int parameters) {
        jdbc.sql("update pool_ledger set priced_for = ? where pool = ?")
                .params(parameters, pool)
                .update();
    }

    /** Tells whether it is older than a year; empty if this sitting was there. */
    Optional<Boolean> insert(PoolSitting sitting, long revision) {
        return jdbc.sql("""
            insert into pool_sitting (sitting, pool, revision, finished_at, controlled, expired, items)
            values (:sitting, :pool, :revision, :finished, :controlled,
                cast(:finished as timestamptz) < %s, :items)
            on conflict do nothing returning expired
            """.formatted(A_YEAR_AGO))
                .param("sitting", sitting.sitting())
                .param("pool", sitting.pool())
                .param("revision", revision)
                .param("finished", sitting.finishedAt().atOffset(ZoneOffset.UTC))
                .param("controlled", sitting.isControlled())
                .param("items", ids(sitting.shown()))
                .query(Boolean.class)
                .optional();
    }

    void addItems(String pool, Collection<ItemId> items) {
        jdbc.sql("insert into pool_item (pool, item_id) select ?, id from unnest(?) id on conflict do nothing")
                .params(pool, ids(items))
                .update();
    }

    void countShown(PoolSitting sitting) {
        jdbc.sql("update pool_ledger set people = people + 1 where pool = ?")
                .param(sitting.pool())
                .update();
        jdbc.sql("update pool_item set shown = shown + 1 where pool = ? and item_id = any(?)")
                .params(sitting.pool(), ids(sitting.shown()))
                .update();
    }

    /** One person more: what was shown becomes dearer, all else cheaper; what costs nothing cannot become cheaper. */
    void movePrices(PoolSitting sitting) {
        jdbc.sql("""
            update pool_item set price = greatest(0,
                price + case when item_id = any(:shown) then cast(:rise as double precision)
                    else cast(:fall as double precision) end)
            where pool = :pool and (price > 0 or item_id = any(:shown))
            """)
                .param("shown", ids(sitting.shown()))
                .param("rise", ShadowPrices.rise(ShadowPrices.LIVE_RATE))
                .param("fall", ShadowPrices.fall(ShadowPrices.LIVE_RATE))
                .param("pool", sitting.pool())
                .update();
    }

    List<String> poolsToExpire() {
        return jdbc.sql("select distinct pool from pool_sitting where not expired and finished_at < " + A_YEAR_AGO
                        + " order by pool")
                .query((row, _) -> row.getString("pool"))
                .list();
    }

    /** Tells how many sittings it took out. */
    int expire(String pool) {
        return jdbc.sql("""
            with gone as (
                    update pool_sitting set expired = true
                    where pool = :pool and not expired and finished_at < %s returning items),
                fewer as (select item_id, count(*) times from gone, unnest(items) item_id group by item_id),
                items as (
                    update pool_item p set shown = shown - times from fewer
                    where p.pool = :pool and p.item_id = fewer.item_id)
            update pool_ledger set people = people - (select count(*) from gone) where pool = :pool
            returning (select count(*) from gone)
            """.formatted(A_YEAR_AGO))
                .param("pool", pool)
                .query(Integer.class)
                .single();
    }

    void replacePrices(String pool, Map<ItemId, Double> prices) {
        var ids = prices.keySet().toArray(ItemId[]::new);
        Double[] values = new Double[ids.length];
        for (int i = 0; i < ids.length; i++) values[i] = prices.getOrDefault(ids[i], 0.0);
        jdbc.sql("update pool_item set price = 0 where pool = ? and price > 0")
                .param(pool)
                .update();
        jdbc.sql("""
            update pool_item p set price = found.price
            from unnest(:ids, :prices) as found (item_id, price)
            where p.pool = :pool and p.item_id = found.item_id
            """)
                .param("ids", ids(List.of(ids)))
                .param("prices", values)
                .param("pool", pool)
                .update();
    }

    Map<String, Long> revisions() {
        var revisions = new HashMap<String, Long>();
        jdbc.sql("select pool, revision from pool_ledger").query(row -> {
            revisions.put(row.getString("pool"), row.getLong("revision"));
        });
        return revisions;
    }

    /** In one statement, hence of one moment. */
    PoolExposure exposure(String pool) {
        var shown = new HashMap<String, Integer>();
        var prices = new HashMap<String, Double>();
        var found = jdbc.sql("""
            select l.revision, l.people, l.priced_for, i.item_id, i.price, i.shown
            from pool_ledger l left join pool_item i using (pool) where pool = ?
            """)
                .param(pool)
                .query((row, _) -> {
                    String item = row.getString("item_id");
                    if (item != null) {
                        shown.put(item, row.getInt("shown"));
                        prices.put(item, row.getDouble("price"));
                    }
                    return new PoolExposure(
                            row.getLong("revision"), row.getInt("people"), Map.of(), Map.of(), pricedFor(row));
                })
                .list();
        if (found.isEmpty()) return PoolExposure.NONE;
        PoolExposure ledger = found.getFirst();
        return new PoolExposure(ledger.revision(), ledger.people(), shown, prices, ledger.pricedFor());
    }

    private static OptionalInt pricedFor(ResultSet row) throws SQLException {
        int version = row.getInt("priced_for");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
    }

    private static String[] ids(Collection<ItemId> items) {
        return items.stream().map(ItemId::itemId).toArray(String[]::new);
    }
}
