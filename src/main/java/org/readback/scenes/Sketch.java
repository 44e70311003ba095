package org.readback.scenes;

import java.util.List;
import org.readback.base.LocalText;

/** A plan of the place, seen from above, on a ground of 100 by 60.
 *
 * @param alt the same in words
 * @param shapes drawn in this order */
public record Sketch(LocalText alt, List<Shape> shapes) {
    public static final int WIDTH = 100;
    public static final int HEIGHT = 60;

    public Sketch {
        shapes = List.copyOf(shapes);
    }

    /** Kinds of things on a plan; each has its own outline, so that none is told by colour alone. */
    public enum Kind {
        ROAD,
        BUILDING,
        BARRIER,
        CAR,
        UN_VEHICLE,
        PEACEKEEPER,
        CIVILIAN,
        ARMED,
        CROWD,
        ARROW
    }

    /** A thing on the plan.
     *
     * @param x and {@code y}: its upper left corner, or the middle of a person, or the beginning of an arrow
     * @param width and {@code height}: 0 for persons; of an arrow how far it goes, which may be less than 0 */
    public record Shape(Kind kind, int x, int y, int width, int height) {
        public Shape {
            if (x < 0 || x > WIDTH || y < 0 || y > HEIGHT) {
                throw new IllegalArgumentException("A shape begins outside the plan of 100 by 60: " + x + ", " + y);
            }
        }
    }
}
