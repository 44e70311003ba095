package org.readback.testdesign.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.readback.assessment.PoolStock;
import org.readback.base.ui.Texts;

/** From which pool. */
final class PoolChoice extends Select<PoolStock> {
    /** @param chosen its name; blank for none */
    PoolChoice(List<PoolStock> pools, String chosen) {
        setItems(pools);
        addClassName("wide");
        pools.stream().filter(pool -> pool.pool().equals(chosen)).findFirst().ifPresent(this::setValue);
        Texts.follow(this, locale -> {
            PoolStock before = getValue();
            setLabel(Texts.in(locale, "testdesign.pool"));
            setItemLabelGenerator(
                    pool -> pool == null ? "" : Texts.in(locale, "testdesign.pool.item", pool.pool(), pool.items()));
            setValue(before);
        });
    }

    String pool() {
        return Optional.ofNullable(getValue()).map(PoolStock::pool).orElse("");
    }

    /** Items of each topic. */
    TreeMap<String, Integer> topics() {
        return new TreeMap<>(
                Optional.ofNullable(getValue()).map(PoolStock::topics).orElseGet(TreeMap::new));
    }

    /** Every topic as much as the pool has of it. */
    TreeMap<String, Double> usual() {
        var weights = new TreeMap<String, Double>();
        topics().forEach((topic, items) -> weights.put(topic, (double) items));
        return weights;
    }
}
