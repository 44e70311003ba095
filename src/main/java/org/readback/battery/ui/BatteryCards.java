package org.readback.battery.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.readback.assessment.ui.TestCards;
import org.readback.battery.Batteries;

/** Batteries on the list of tests. */
@org.springframework.stereotype.Component
class BatteryCards implements TestCards {
    private final Batteries batteries;

    BatteryCards(Batteries batteries) {
        this.batteries = batteries;
    }

    @Override
    public List<Component> cards() {
        return batteries.offers().stream().<Component>map(BatteryCard::new).toList();
    }
}
