package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.readback.assessment.TestSheet.DutySheet;
import org.readback.base.ui.Translations;

/** How many items there are of each duty. */
final class DutyTable extends Composite<Div> {
    private static final int PER_DUTY = 2;

    DutyTable(List<DutySheet> duties, Translations translations) {
        var table =
                new FigureTable("blueprints.duty.caption", List.of("blueprints.duty.name", "blueprints.pool.items"));
        for (DutySheet duty : duties) {
            table.row(DutyWords.of(duty.duty(), translations), List.of(Integer.toString(duty.items())));
            if (duty.items() < PER_DUTY) table.mark(0, "lacking");
        }
        getContent().add(table);
    }
}
