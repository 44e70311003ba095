package org.readback.assessment.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** True bands against those that a test decides for.
 *
 * @param people by true band, then by decided band, lowest first; square */
public record BandTable(List<List<Integer>> people) {
    static BandTable of(List<Measured> all, int bands) {
        var table = new ArrayList<List<Integer>>();
        for (int band = 1; band <= bands; band++) table.add(new ArrayList<>(Collections.nCopies(bands, 0)));
        for (Measured each : all) {
            List<Integer> row = table.get(each.trueBand() - 1);
            row.set(each.band() - 1, row.get(each.band() - 1) + 1);
        }
        return new BandTable(table.stream().map(List::copyOf).toList());
    }

    /** Share of the people not further than that from their true band, in [0, 1]; 0 for nobody.
     *
     * @param bands 0 for the true band only */
    public double within(int bands) {
        int all = 0;
        int near = 0;
        for (int band = 0; band < people.size(); band++) {
            for (int decided = 0; decided < people.size(); decided++) {
                int here = people.get(band).get(decided);
                all += here;
                near += Math.abs(band - decided) <= bands ? here : 0;
            }
        }
        return (double) near / Math.max(1, all);
    }
}
