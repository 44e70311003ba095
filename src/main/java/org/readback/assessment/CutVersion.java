package org.readback.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readback.psychometrics.Interval;

/** One decision on where the bands of a scale begin.
 *
 * @param version from 1
 * @param method such as {@code modified Angoff}
 * @param panel who decided
 * @param cuts by band, ascending */
public record CutVersion(String scale, int version, String method, String panel, LocalDate decidedOn, List<Cut> cuts) {
    public CutVersion {
        cuts = List.copyOf(cuts);
    }

    /** One border.
     *
     * @param band that begins here, from 2
     * @param theta in logits
     * @param interval 95 %, from the spread between raters, around {@code theta}; absent where no panel set it */
    public record Cut(int band, double theta, @Nullable Interval interval) {}
}
