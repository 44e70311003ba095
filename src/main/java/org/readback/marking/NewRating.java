package org.readback.marking;

import java.util.Optional;

/** What a rater gives.
 *
 * @param remark to the trainee, at most {@link #MOST} letters; may be empty
 * @param voice a remark by voice, recorded before */
public record NewRating(Points points, String remark, Optional<RecordingId> voice) {
    public static final int MOST = 4000;

    public NewRating {
        if (remark.length() > MOST) throw new IllegalArgumentException("A remark has at most " + MOST + " letters");
    }
}
