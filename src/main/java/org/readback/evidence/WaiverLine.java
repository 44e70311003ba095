package org.readback.evidence;

import java.util.Optional;
import org.readback.base.LocalText;

/** A waiver as lists show it.
 *
 * @param state today
 * @param person by name
 * @param subject what they may go without, by its title
 * @param asked by whom
 * @param decided by whom, yes or no
 * @param ended by whom, early
 * @param mine whether the person signed in asked for it, so that another has to decide */
public record WaiverLine(
        WaiverCase waiver,
        WaiverCase.State state,
        String person,
        LocalText subject,
        Signed asked,
        Optional<Signed> decided,
        Optional<Signed> ended,
        boolean mine) {}
