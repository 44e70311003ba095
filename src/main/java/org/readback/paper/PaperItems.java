package org.readback.paper;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.readback.bank.BankItem;
import org.readback.bank.ItemUsage;
import org.readback.bank.ItemUse;
import org.readback.base.LocalText;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The printed forms that an item stands on, by their codes. */
@Component
class PaperItems implements ItemUsage {
    private final JdbcClient jdbc;

    PaperItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ItemUse> of(Collection<BankItem> items) {
        return jdbc.sql("""
            select distinct split_part(i ->> 'item', '/', 1) as item, s.number, f.letter
            from paper_form f join paper_set s using (paper_set_id), jsonb_array_elements(f.items) i
            where split_part(i ->> 'item', '/', 1) = any(?) order by s.number, f.letter
            """)
                .param(items.stream()
                        .map(item -> item.version().item().itemId())
                        .toArray(String[]::new))
                .query((row, _) -> new ItemUse(
                        new ItemId(row.getString("item")),
                        ItemUse.Kind.PAPER,
                        new LocalText(Map.of("en", row.getInt("number") + row.getString("letter"))),
                        1))
                .list();
    }
}
