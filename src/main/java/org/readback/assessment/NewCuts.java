package org.readback.assessment;

import java.util.List;

/** A decision on the cuts of a scale.
 *
 * @param framework for which it was made
 * @param replaces version that those who decided had before them
 * @param cuts of some or all bands; the others stay as they are */
public record NewCuts(
        String scale, Framework framework, int replaces, String method, String panel, List<CutVersion.Cut> cuts) {
    public NewCuts {
        cuts = List.copyOf(cuts);
    }
}
