/** The pack that is put before those who assess a contingent: one ZIP file with papers, tables and the fingerprint of each.
 *
 * <p>It is made from what was frozen for a visit and from nothing else, so that the same freeze gives the same bytes,
 * whenever and wherever it is built. A pack that was built is kept and never changed; after a new freeze there is a new
 * one, with its number. */
@ApplicationModule(
        allowedDependencies = {
            "visit",
            "snapshot",
            "readiness",
            "training",
            "contingent",
            "item",
            "requirement",
            "account",
            "base"
        })
@NullMarked
package org.readback.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
