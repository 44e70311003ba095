package org.readback.training;

import java.util.Map;
import org.readback.account.AccountId;

/** Somebody enrolled, and how they attended.
 *
 * @param times how often they were what
 * @param minutes of the sessions at which they were
 * @param left enrolled no more */
public record Attendee(AccountId person, String name, Map<Presence, Integer> times, int minutes, boolean left) {
    public Attendee {
        times = Map.copyOf(times);
    }

    public int times(Presence presence) {
        return times.getOrDefault(presence, 0);
    }
}
