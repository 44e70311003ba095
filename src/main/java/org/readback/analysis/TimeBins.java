package org.readback.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.readback.analysis.ItemFinding.Times;
import org.readback.psychometrics.ResponseTimes;

/** Response times in ten bins; the last begins at twice the upper quartile or nearly so, and has no end. */
final class TimeBins {
    private static final int BINS = 10;

    private TimeBins() {}

    /** @param seconds at least one, each at least 0 */
    static Times of(List<Double> seconds) {
        ResponseTimes times = ResponseTimes.of(
                        seconds.stream().mapToDouble(Double::doubleValue).toArray())
                .orElseThrow();
        double width = Math.max(1, Math.ceil(2 * times.upperQuartile() / BINS));
        var bins = new ArrayList<>(Collections.nCopies(BINS, 0));
        for (double each : seconds) {
            int bin = (int) Math.min(BINS - 1, each / width);
            bins.set(bin, bins.get(bin) + 1);
        }
        return new Times(times.mean(), times.lowerQuartile(), times.median(), times.upperQuartile(), width, bins);
    }
}
