package org.readback.battery;

import java.util.List;
import org.readback.assessment.Result;

/** How one part of a run stands. */
public sealed interface PartState {
    /** Not begun. */
    record Ahead() implements PartState {}

    /** Begun, and its time is not over. */
    record Running() implements PartState {}

    /** A test that ended. */
    record Tested(Result result) implements PartState {}

    /** With the raters. */
    record HandedIn() implements PartState {}

    /** Marked by people.
     *
     * @param points of {@code most} */
    record Marked(double points, int most) implements PartState {}

    /** Time ended before anything was handed in. */
    record Missed() implements PartState {}

    /** An interview that was held.
     *
     * @param halves of a point for each question, 0 to 2 */
    record Interviewed(List<Integer> halves) implements PartState {
        public Interviewed {
            halves = List.copyOf(halves);
            if (halves.stream().anyMatch(half -> half < 0 || half > 2)) {
                throw new IllegalArgumentException("A question has 0 to 2 halves: " + halves);
            }
        }
    }

    /** Whether the person has nothing more to do in it. */
    default boolean isDone() {
        return !(this instanceof Ahead) && !(this instanceof Running);
    }
}
