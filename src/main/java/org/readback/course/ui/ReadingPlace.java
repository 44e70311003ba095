package org.readback.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.IntConsumer;

/** Watches in the browser which block is being read and tells it every few seconds at most; scrolls there on opening. */
@Tag("reading-place")
@JsModule("./reading-place.ts")
final class ReadingPlace extends Component {
    /** @param start the block to scroll to, from 0; the first needs no scrolling */
    ReadingPlace(int start, IntConsumer seen) {
        getElement().setProperty("start", start);
        getElement()
                .addEventListener(
                        "block-seen",
                        event -> seen.accept(
                                event.getEventData().path("event.detail").asInt()))
                .addEventData("event.detail");
    }
}
