package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.readback.assessment.TestSheet;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Translations;

/** The pools of a test: what is wrong with them, and what they hold. */
public final class PoolsPane extends Composite<Div> {
    public PoolsPane(TestSheet test, Translations translations) {
        getContent().addClassName("stack");
        if (test.warnings().isEmpty()) {
            getContent().add(new Div(Tags.of("met", "check", "blueprints.warnings.none")));
        } else {
            getContent().add(new WarningList(test.warnings()));
        }
        test.pools().forEach(pool -> getContent().add(new PoolTable(pool)));
        test.form().ifPresent(form -> getContent().add(new DutyTable(form.duties(), translations)));
    }
}
