package org.readback.formats.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files beside the classes. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String name) {
        try (var file = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }
}
