package org.readback.exam;

/** More time, and why.
 *
 * @param percent of the time of a test, in [0, 200]; 0 ends what was given before
 * @param reason for the record */
public record Extra(int percent, String reason) {
    /** The most that can be given: three times as long. */
    public static final int MOST = 200;
}
