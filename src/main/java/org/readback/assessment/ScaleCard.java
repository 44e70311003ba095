package org.readback.assessment;

import java.util.List;
import org.readback.base.LocalText;

/** A scale that a level test on offer reports on.
 *
 * @param title of the first such test
 * @param part of that test, such as {@code reading}
 * @param pools whose items measure it
 * @param cuts in force */
public record ScaleCard(
        String scale, Framework framework, LocalText title, String part, List<String> pools, CutVersion cuts) {
    public ScaleCard {
        pools = List.copyOf(pools);
    }
}
