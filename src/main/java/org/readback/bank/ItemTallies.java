package org.readback.bank;

import java.util.HashMap;
import java.util.Map;
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

    /** Of one item, over all its versions.
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
}
