package org.readback.exchange;

import org.readback.base.Audited;

/** A bank was brought from another installation.
 *
 * @param added items that were not here
 * @param kept items that are another thing here, which stayed
 * @param drafts that were not here */
public record BundleBrought(int added, int kept, int drafts) implements Audited {
    @Override
    public String action() {
        return "bundle-brought";
    }

    @Override
    public String subject() {
        return added + " items";
    }

    @Override
    public String detail() {
        return kept + " kept, " + drafts + " drafts";
    }
}
