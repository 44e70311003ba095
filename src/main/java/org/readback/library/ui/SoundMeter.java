package org.readback.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import org.readback.item.MediaId;
import org.readback.library.SoundMeasure;
import org.readback.media.MediaDoor;
import tools.jackson.databind.JsonNode;

/** Decodes a sound in the browser, draws its wave, and tells how loud it is. */
@Tag("sound-meter")
@JsModule("./sound-meter.ts")
final class SoundMeter extends Component {
    /** @param measured told once, when it is known; never if the browser cannot decode the sound */
    SoundMeter(MediaId sound, Consumer<SoundMeasure> measured) {
        getElement().setProperty("address", MediaDoor.ADDRESS + sound);
        getElement().setAttribute("aria-hidden", "true");
        getElement()
                .addEventListener("sound-measured", event -> {
                    JsonNode data = event.getEventData();
                    double seconds = data.path("event.detail.seconds").asDouble(0);
                    double loudness = data.path("event.detail.loudness").asDouble(-120);
                    double peak = data.path("event.detail.peak").asDouble(-120);
                    measured.accept(new SoundMeasure(
                            Math.clamp(seconds, 0, 86_399), Math.clamp(loudness, -120, 0), Math.clamp(peak, -120, 12)));
                })
                .addEventData("event.detail.seconds")
                .addEventData("event.detail.loudness")
                .addEventData("event.detail.peak");
    }
}
