package org.readback.inventory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code item_tag}. */
@Component
class TagRows {
    private final JdbcClient jdbc;

    TagRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Items without tags are absent; tags in order. */
    Map<ItemId, Set<ItemTag>> all() {
        var tags = new HashMap<ItemId, Set<ItemTag>>();
        jdbc.sql("select item_id, tag from item_tag").query(row -> {
            tags.computeIfAbsent(new ItemId(row.getString("item_id")), _ -> new TreeSet<>())
                    .add(new ItemTag(row.getString("tag")));
        });
        return tags;
    }

    List<ItemTag> of(ItemId item) {
        return jdbc.sql("select tag from item_tag where item_id = ? order by tag collate \"C\"")
                .param(item.itemId())
                .query((row, _) -> new ItemTag(row.getString("tag")))
                .list();
    }

    /** How many were not there before. */
    int add(Collection<ItemId> items, Collection<ItemTag> tags) {
        return jdbc.sql("""
            insert into item_tag (item_id, tag) select i, t from unnest(cast(? as text[])) i, unnest(cast(? as text[])) t
            on conflict do nothing
            """).params(ids(items), words(tags)).update();
    }

    /** How many were there. */
    int remove(Collection<ItemId> items, Collection<ItemTag> tags) {
        return jdbc.sql("delete from item_tag where item_id = any(?) and tag = any(?)")
                .params(ids(items), words(tags))
                .update();
    }

    void clear(ItemId item) {
        jdbc.sql("delete from item_tag where item_id = ?").param(item.itemId()).update();
    }

    private static String[] ids(Collection<ItemId> items) {
        return items.stream().map(ItemId::itemId).distinct().toArray(String[]::new);
    }

    private static String[] words(Collection<ItemTag> tags) {
        return tags.stream().map(ItemTag::tag).distinct().toArray(String[]::new);
    }
}
