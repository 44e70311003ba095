package org.readback.bank;

import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people changed in the tables {@code item} and {@code item_version}. */
@Component
class EditRows {
    private final JdbcClient jdbc;

    EditRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number of the first of the versions that share their statistics with this one. */
    int firstOf(ItemVersionId version) {
        return jdbc.sql("select coalesce(continues, number) from item_version where item_id = ? and number = ?")
                .params(version.item().itemId(), version.number())
                .query(Integer.class)
                .single();
    }

    void retireBefore(ItemVersionId version) {
        jdbc.sql("update item_version set status = 'RETIRED' where item_id = ? and number < ? and status <> 'RETIRED'")
                .params(version.item().itemId(), version.number())
                .update();
    }

    /** False, and nothing changed, if it does not wait. */
    boolean approve(ItemVersionId version) {
        return jdbc.sql("""
            update item_version v set status = 'LIVE' from item i
            where v.item_id = ? and v.number = ? and v.status in ('DRAFT', 'IN_REVIEW')
                and i.item_id = v.item_id and i.retired_at is null
            """).params(version.item().itemId(), version.number()).update() == 1;
    }

    void takeOut(ItemId id) {
        jdbc.sql("update item set retired_at = clock_timestamp() where item_id = ? and retired_at is null")
                .param(id.itemId())
                .update();
    }

    void bringBack(ItemId id) {
        jdbc.sql("update item set retired_at = null where item_id = ? and retired_at is not null")
                .param(id.itemId())
                .update();
    }

    boolean isTakenOut(ItemId id) {
        return jdbc.sql("select exists(select 1 from item where item_id = ? and retired_at is not null)")
                .param(id.itemId())
                .query(Boolean.class)
                .single();
    }
}
