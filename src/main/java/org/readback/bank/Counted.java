package org.readback.bank;

import java.util.EnumSet;
import java.util.Set;
import org.readback.base.ForModules;
import org.readback.base.Installation;
import org.springframework.stereotype.Component;

/** Whose responses count towards calibration, statistics and prices: those of real people. In a demonstration the made-up
 * people stand for real ones, so that there is something to see. Previews never count. */
@Component
@ForModules
public class Counted {
    private final Set<Origin> origins;

    Counted(Installation installation) {
        origins = installation.isDemonstration() ? EnumSet.of(Origin.REAL, Origin.SIMULATED) : EnumSet.of(Origin.REAL);
    }

    public Set<Origin> origins() {
        return Set.copyOf(origins);
    }

    /** As the database holds them, for {@code origin = any(cast(? as origin[]))}. */
    public String[] names() {
        return origins.stream().map(Origin::name).toArray(String[]::new);
    }
}
