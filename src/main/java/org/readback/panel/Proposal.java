package org.readback.panel;

import java.util.List;
import org.readback.assessment.CutVersion.Cut;

/** What a panel proposes.
 *
 * @param replaces version of the scale's cuts that it would replace
 * @param raters whose ratings it rests on
 * @param borders by band, ascending */
public record Proposal(int replaces, int raters, List<ProposedCut> borders) {
    public Proposal {
        borders = List.copyOf(borders);
    }

    /** One border.
     *
     * @param share of the score, in [0, 1]
     * @param deviation between raters, of the share */
    public record ProposedCut(Cut cut, double share, double deviation) {}

    List<Cut> cuts() {
        return borders.stream().map(ProposedCut::cut).toList();
    }
}
