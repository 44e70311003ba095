package org.readback.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.readback.base.ui.Texts;
import org.readback.marking.Sound;

/** Plays a recording. Its address belongs to this page of this person, and whether they may hear it is asked again each
 * time it is fetched. */
@Tag("audio")
final class Sounds extends Component {
    private static final int GONE = 404;

    private Sounds(Supplier<Optional<Sound>> sound) {
        getElement().setAttribute("controls", true).setAttribute("preload", "metadata");
        getElement()
                .setAttribute(
                        "src",
                        DownloadHandler.fromInputStream(event ->
                                        sound.get().map(Sounds::response).orElseGet(() -> DownloadResponse.error(GONE)))
                                .inline());
    }

    private static DownloadResponse response(Sound sound) {
        String name = sound.mediaType().replace("audio/", "recording.");
        return new DownloadResponse(
                new ByteArrayInputStream(sound.bytes()), name, sound.mediaType(), sound.bytes().length);
    }

    /** @param name key of its accessible name, with parameters */
    static Component player(Supplier<Optional<Sound>> sound, String name, Object... parameters) {
        return Texts.name(new Sounds(sound), name, parameters);
    }
}
