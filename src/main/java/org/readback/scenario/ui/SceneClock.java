package org.readback.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.readback.base.ui.Texts;
import org.readback.scenario.RunSheet;

/** Seconds left as a bar and a number, counted down in the browser; can be hidden by the person. */
@Tag("scene-clock")
@JsModule("./scene-clock.ts")
final class SceneClock extends Component {
    SceneClock(RunSheet.Clock clock, Runnable over) {
        text("label", "scenario.clock.label");
        text("hide", "scenario.clock.hide");
        text("show", "scenario.clock.show");
        text("ten", "scenario.clock.ten");
        getElement().addEventListener("scene-over", event -> over.run());
        getElement()
                .callJsFunction(
                        "start",
                        Math.max(1, clock.left().toMillis()),
                        Math.max(1, clock.whole().toMillis()));
    }

    private void text(String property, String key) {
        Texts.feed(this, words -> getElement().setProperty(property, words), key);
    }
}
