package org.readback.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.readback.item.MediaId;
import org.readback.media.MediaShelf;
import org.springframework.stereotype.Component;

/** Pictures as they are put into a page. */
@Component
class Pictures {
    private final MediaShelf shelf;

    Pictures(MediaShelf shelf) {
        this.shelf = shelf;
    }

    /** A picture that lies in the page itself.
     *
     * @param ratio its height by its width */
    record Drawn(String address, double ratio) {}

    /** Empty if it is not kept, or no picture. */
    Optional<Drawn> find(MediaId id) {
        return shelf.find(id)
                .flatMap(medium -> drawn(medium.bytes(), medium.kind().type()));
    }

    private static Optional<Drawn> drawn(byte[] bytes, String type) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes)))
                    .map(image -> new Drawn(
                            "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes),
                            (double) image.getHeight() / image.getWidth()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
