package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import org.readback.assessment.Remaining;
import org.readback.base.ui.Texts;

/** Counts down in the browser, without asking the server until the time is over; can be hidden by the person. */
@Tag("time-left")
@JsModule("./time-left.ts")
public final class TimeLeft extends Component {
    /** @param over run when the browser has counted down to zero */
    public TimeLeft(Runnable over) {
        text("label", "assessment.time.label");
        text("hide", "assessment.time.hide");
        text("show", "assessment.time.show");
        text("five", "assessment.time.five");
        text("one", "assessment.time.one");
        getElement().addEventListener("time-over", event -> over.run());
    }

    private void text(String property, String key) {
        Texts.feed(this, words -> getElement().setProperty(property, words), key);
    }

    /** At least a second, so that a clock that runs fast in the browser does not ask again and again. */
    public void countDown(Remaining remaining) {
        countDown(remaining.time());
    }

    void countDown(Duration left) {
        getElement().callJsFunction("start", Math.max(1, left.toSeconds()));
    }
}
