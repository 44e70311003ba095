package org.readback.testdesign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import org.readback.assessment.TestDesign;
import org.readback.base.ui.Texts;

/** How long a test takes, and under what conditions. */
final class RuleFields extends Composite<Div> {
    final Whole minutes;
    final Checkbox session = new Checkbox();
    private final Whole attempts;
    private final Whole months;
    private final Whole wait;
    private final Whole breaks;
    private final Whole breakMinutes;

    RuleFields(TestDesign design, Runnable changed) {
        TestDesign.Rules rules = design.rules();
        minutes = new Whole("testdesign.minutes", design.minutes(), changed);
        attempts = new Whole("testdesign.attempts", rules.attempts(), changed);
        Texts.feed(attempts, attempts::setHelperText, "testdesign.attempts.help");
        months = new Whole("testdesign.months", rules.months(), changed);
        wait = new Whole("testdesign.wait", rules.waitDays(), changed);
        breaks = new Whole("testdesign.breaks", rules.breaks(), changed);
        breakMinutes = new Whole("testdesign.breakMinutes", rules.breakMinutes(), changed);
        Texts.feed(session, session::setLabel, "testdesign.session");
        session.setValue(rules.isSessionOnly());
        session.addValueChangeListener(change -> changed.run());
        Div fields = new Div(minutes, attempts, months, wait, breaks, breakMinutes);
        fields.addClassName("testdesign-numbers");
        getContent().addClassName("stack");
        getContent().add(fields, session);
    }

    int minutes() {
        return minutes.number();
    }

    TestDesign.Rules rules() {
        return new TestDesign.Rules(
                session.getValue(),
                attempts.number(),
                months.number(),
                wait.number(),
                breaks.number(),
                breakMinutes.number());
    }
}
