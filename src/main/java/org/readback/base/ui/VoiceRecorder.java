package org.readback.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Records speech in the browser and saves it here. What is recorded goes straight to the server and is there before
 * anybody says so. */
@Tag("voice-recorder")
@JsModule("./recorder.ts")
public final class VoiceRecorder extends Component {
    private static final List<String> WORDS = List.of(
            "start",
            "now",
            "thinking",
            "stop",
            "running",
            "level",
            "quiet",
            "good",
            "loud",
            "saving",
            "silent",
            "listen",
            "again",
            "keep",
            "failed",
            "retry",
            "insecure",
            "unsupported",
            "refused",
            "nomic",
            "broken");

    /** How long one may think and speak, in seconds. */
    public record Limits(int preparation, int seconds) {}

    /** @param keep stores the bytes, in the name of the person who is signed in, or throws
     * @param saved told on the page once they are stored, with whether the sound was too loud */
    public VoiceRecorder(Limits limits, Consumer<byte[]> keep, Consumer<Clipping> saved) {
        getElement().setProperty("seconds", limits.seconds());
        getElement().setProperty("preparation", limits.preparation());
        getElement().setAttribute("target", new RecordingUpload(keep));
        getElement()
                .addEventListener(
                        "take-saved",
                        event -> saved.accept(
                                event.getEventData()
                                                .get("event.detail")
                                                .asString()
                                                .isEmpty()
                                        ? Clipping.NONE
                                        : Clipping.CLIPPED))
                .addEventData("event.detail");
        Texts.follow(this, locale -> getElement().setPropertyMap("texts", texts(locale, limits)));
    }

    /** Whether a recording was cut off because it was too loud. */
    public enum Clipping {
        NONE,
        CLIPPED
    }

    private static Map<String, Object> texts(Locale locale, Limits limits) {
        Map<String, Object> texts = WORDS.stream()
                .collect(Collectors.toMap(word -> word, word -> Texts.in(locale, "base.recorder." + word)));
        texts.put("prepare", Texts.in(locale, "base.recorder.prepare", limits.preparation()));
        return texts;
    }
}
