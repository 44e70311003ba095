package org.readback.item;

import static java.util.Objects.requireNonNull;

/**
 * A named rectangle on a picture.
 *
 * @param left distance of its left edge from that of the picture, likewise the top, in percent of the picture's width and
 *     height
 * @param width in percent of the picture's width, at least 8: on the narrowest screen that is wide enough for a finger
 * @param height in percent of the picture's height, at least 8
 */
public record Area(Option option, int left, int top, int width, int height) {

    private static final int LEAST = 8;
    private static final int WHOLE = 100;

    public Area {
        requireNonNull(option);
        if (left < 0 || top < 0 || left + width > WHOLE || top + height > WHOLE) {
            throw new IllegalArgumentException("area " + option.id() + ": it must lie within the picture");
        }
        if (width < LEAST || height < LEAST) {
            throw new IllegalArgumentException(
                    "area " + option.id() + ": width and height must be at least 8 % of the picture");
        }
    }

    /** The same place under another name. */
    Area as(Option other) {
        return new Area(other, left, top, width, height);
    }
}
