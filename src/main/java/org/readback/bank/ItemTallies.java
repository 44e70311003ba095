package org.readback.bank;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readback.base.ForModules;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often each item was answered and how well, by {@link Counted} people. */
@Service
@ForModules
@Transactional(readOnly = true)
public class ItemTallies {
    private final JdbcClient jdbc;
    private final Counted counted;

    ItemTallies(JdbcClient jdbc, Counted counted) {
        this.jdbc = jdbc;
        this.counted = counted;
    }

    /** Of one item, over all its versions or of one of them.
     *
     * @param responses at least 1
     * @param facility mean score in [0, 1] */
    public record Tally(int responses, double facility) {}

    /** Items without responses are absent. */
    public Map<ItemId, Tally> all() {
        Map<ItemId, Tally> tallies = new HashMap<>();
        jdbc.sql("""
            select v.item_id, count(*) responses, avg(r.score) facility
            from response r join item_version v on v.id = r.item_version
            where r.origin = any(cast(? as origin[])) %s group by v.item_id
            """.formatted(ItemRulings.NOT_RULED)).param(counted.names()).query(row -> {
            tallies.put(
                    new ItemId(row.getString("item_id")),
                    new Tally(row.getInt("responses"), row.getDouble("facility")));
        });
        return tallies;
    }

    /** Of one item, by the number of its version; versions without responses are absent, the newest comes first. */
    public SortedMap<Integer, Tally> byVersion(ItemId item) {
        SortedMap<Integer, Tally> tallies = new TreeMap<>(Comparator.reverseOrder());
        jdbc.sql("""
            select v.number, count(*) responses, avg(r.score) facility
            from response r join item_version v on v.id = r.item_version
            where v.item_id = ? and r.origin = any(cast(? as origin[])) %s group by v.number
            """.formatted(ItemRulings.NOT_RULED))
                .param(item.itemId())
                .param(counted.names())
                .query(row -> {
                    tallies.put(row.getInt("number"), new Tally(row.getInt("responses"), row.getDouble("facility")));
                });
        return tallies;
    }
}
