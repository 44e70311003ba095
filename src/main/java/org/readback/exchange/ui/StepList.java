package org.readback.exchange.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.readback.base.ui.Texts;
import org.readback.exchange.ImportState;

/** The five steps, and at which of them an import is. */
final class StepList extends OrderedList {
    private static final List<String> STEPS = List.of(
            "exchange.step.upload",
            "exchange.step.detect",
            "exchange.step.map",
            "exchange.step.look",
            "exchange.step.take");

    StepList(ImportState state) {
        addClassName("exchange-steps");
        Texts.name(this, "exchange.step.label");
        int now = switch (state) {
            case KEPT, REFUSED -> 1;
            case READ -> 3;
            case TAKEN, UNDONE -> 4;
        };
        for (int index = 0; index < STEPS.size(); index++) {
            var step = Texts.text(new ListItem(), STEPS.get(index));
            if (index == now) step.getElement().setAttribute("aria-current", "step");
            if (index < now) step.addClassName("exchange-past");
            add(step);
        }
    }
}
