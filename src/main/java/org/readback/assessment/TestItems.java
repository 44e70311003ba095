package org.readback.assessment;

import java.util.Collection;
import java.util.List;
import org.readback.bank.BankItem;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemUsage;
import org.readback.bank.ItemUse;
import org.springframework.stereotype.Component;

/** The tests on offer that draw from an item's pool. */
@Component
class TestItems implements ItemUsage {
    private final Blueprints blueprints;

    TestItems(Blueprints blueprints) {
        this.blueprints = blueprints;
    }

    @Override
    public List<ItemUse> of(Collection<BankItem> items) {
        return blueprints.current().stream()
                .flatMap(test -> items.stream()
                        .filter(item -> item.home() instanceof ItemHome.Pool(String pool)
                                && test.blueprint().pools().contains(pool))
                        .map(item -> new ItemUse(
                                item.version().item(),
                                ItemUse.Kind.TEST,
                                test.blueprint().frame().title(),
                                1)))
                .toList();
    }
}
