package org.readback.panel;

import java.time.Instant;
import java.util.Set;

/** A standard setting in a list, as one of its people sees it.
 *
 * @param round the newest, from 1
 * @param mine what the person signed in does in it
 * @param task what waits for the person signed in */
public record SettingCard(
        StandardSettingId id,
        ScaleName scale,
        SettingState state,
        int round,
        Instant openedAt,
        Set<PanelRole> mine,
        Task task) {
    public SettingCard {
        mine = Set.copyOf(mine);
    }
}
