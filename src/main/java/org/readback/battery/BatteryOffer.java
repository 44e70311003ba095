package org.readback.battery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.base.LocalText;

/** A battery as a person finds it on the list.
 *
 * @param needed share of the points that passes, for parts that have points
 * @param isSpecimen whether it asks what nobody has approved
 * @param hasSound whether something is heard
 * @param last the newest run that ended */
public record BatteryOffer(
        BatteryId battery,
        LocalText title,
        LocalText summary,
        double needed,
        List<PartOffer> parts,
        boolean isSpecimen,
        boolean hasSound,
        State state,
        Optional<RunSummary> last) {
    public BatteryOffer {
        parts = List.copyOf(parts);
    }

    /** One part.
     *
     * @param time at most
     * @param isMarked by people, some time afterwards */
    public record PartOffer(String name, Duration time, boolean isMarked) {}

    /** Of all parts together. */
    public Duration time() {
        return parts.stream().map(PartOffer::time).reduce(Duration.ZERO, Duration::plus);
    }

    /** What the person can do now. */
    public sealed interface State {
        /** May be started. */
        record Open() implements State {}

        /** Goes on. */
        record Running(RunId run) implements State {}

        /** A part of it was taken lately; may be started from then on. */
        record Waiting(Instant from) implements State {}

        /** Not to be had here. */
        record Unavailable() implements State {}
    }
}
