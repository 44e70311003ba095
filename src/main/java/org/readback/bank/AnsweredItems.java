package org.readback.bank;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.readback.base.LocalText;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers that the response log holds, over all versions. */
@Component
class AnsweredItems implements ItemUsage {
    private static final LocalText NOWHERE = new LocalText(Map.of("en", ""));

    private final JdbcClient jdbc;
    private final Counted counted;

    AnsweredItems(JdbcClient jdbc, Counted counted) {
        this.jdbc = jdbc;
        this.counted = counted;
    }

    @Override
    public List<ItemUse> of(Collection<BankItem> items) {
        return jdbc.sql("""
            select v.item_id, r.occasion = 'TEST' as test, count(*) as answers
            from item_version v join response r on r.item_version = v.id
            where v.item_id = any(?) and r.origin = any(cast(? as origin[]))
            group by 1, 2
            """)
                .params(
                        items.stream()
                                .map(item -> item.version().item().itemId())
                                .toArray(String[]::new),
                        counted.names())
                .query((row, _) -> new ItemUse(
                        new ItemId(row.getString("item_id")),
                        row.getBoolean("test") ? ItemUse.Kind.TEST_ANSWERS : ItemUse.Kind.LEARNING_ANSWERS,
                        NOWHERE,
                        row.getInt("answers")))
                .list();
    }
}
