package org.readback.projector.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.IntConsumer;
import org.readback.base.ui.Texts;

/** Fills the window with one page, as large as fits; knows the keys, full screen, black, dark and the timer. */
@Tag("projector-stage")
@JsModule("./projector-stage.ts")
final class Stage extends Component implements HasComponents {
    private static final String BY = "event.detail";

    /** @param step told how many pages to go, 1 for the next; a very large or small number for the last or first */
    Stage(IntConsumer step) {
        text("backText", "projector.back");
        text("nextText", "projector.next");
        text("fullText", "projector.full");
        text("blackText", "projector.black");
        text("reverseText", "projector.reverse");
        text("timerText", "projector.timer");
        text("startText", "projector.timer.start");
        text("pauseText", "projector.timer.pause");
        text("moreText", "projector.timer.more");
        text("lessText", "projector.timer.less");
        text("overText", "projector.timer.over");
        text("leaveText", "projector.leave");
        text("keysText", "projector.keys");
        getElement()
                .addEventListener(
                        "stage-step",
                        event -> step.accept(event.getEventData().path(BY).asInt()))
                .addEventData(BY);
    }

    private void text(String property, String key) {
        Texts.feed(this, words -> getElement().setProperty(property, words), key);
    }

    /** @param at number of the page, from 1
     * @param leave where the way out leads */
    void show(SlidePane slide, int at, int of, String leave) {
        removeAll();
        add(slide);
        getElement().setProperty("timed", slide.isActivity());
        getElement().setProperty("at", at).setProperty("of", of).setProperty("leave", leave);
        Texts.feed(slide, words -> getElement().setProperty("positionText", words), "projector.position", at, of);
    }
}
