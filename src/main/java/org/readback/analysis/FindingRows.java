package org.readback.analysis;

import java.util.List;
import org.readback.bank.ItemVersionId;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code item_statistics}. */
@Component
class FindingRows {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JdbcClient jdbc;

    FindingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(ItemFinding finding) {
        ItemVersionId version = finding.item();
        jdbc.sql("""
            insert into item_statistics (item_version, pool, computed_at, body)
            select v.id, :pool, clock_timestamp(), cast(:body as jsonb)
            from item_version v where v.item_id = :item and v.number = :number
            on conflict (item_version) do update
                set pool = excluded.pool, computed_at = excluded.computed_at, body = excluded.body
            """)
                .param("pool", finding.pool())
                .param("body", MAPPER.writeValueAsString(finding))
                .param("item", version.item().itemId())
                .param("number", version.number())
                .update();
    }

    /** Of the newest version of each item that has any, by id. */
    List<ItemFinding> newest() {
        return jdbc.sql("""
            select distinct on (v.item_id) s.body from item_statistics s join item_version v on v.id = s.item_version
            order by v.item_id, v.number desc
            """).query((row, _) -> read(row.getString("body"))).list();
    }

    /** Of every version of an item that has any, the newest first. */
    List<ItemFinding> of(ItemId item) {
        return jdbc.sql("""
            select s.body from item_statistics s join item_version v on v.id = s.item_version
            where v.item_id = ? order by v.number desc
            """)
                .param(item.itemId())
                .query((row, _) -> read(row.getString("body")))
                .list();
    }

    private static ItemFinding read(String body) {
        return MAPPER.readValue(body, ItemFinding.class);
    }
}
