package org.readback.item;

/** Something to say and to record.
 *
 * @param preparation seconds to think before the recording starts, 0 to 180
 * @param seconds that a recording may last, 15 to 180
 * @param retries how often it may be recorded again, 0 or 1 */
public record Speaking(TaskFrame frame, int preparation, int seconds, int retries) implements OpenTask {

    public Speaking {
        if (preparation < 0 || preparation > 180) {
            throw new IllegalArgumentException(frame.id() + ": the preparation must be 0 to 180 s: " + preparation);
        }
        if (seconds < 15 || seconds > 180) {
            throw new IllegalArgumentException(frame.id() + ": a recording lasts 15 to 180 s: " + seconds);
        }
        if (retries < 0 || retries > 1) {
            throw new IllegalArgumentException(frame.id() + ": 0 or 1 retries are possible: " + retries);
        }
    }

    /** Recordings that may be made. */
    public int takes() {
        return 1 + retries;
    }

    @Override
    public Rubric rubric() {
        return Rubric.SPEAKING;
    }
}
