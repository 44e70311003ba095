package org.readback.assessment;

import java.time.Duration;
import org.readback.base.LocalText;

/** A test on offer and how it is held.
 *
 * @param sessionOnly whether only a session opens it */
public record TestRule(BlueprintId test, LocalText title, Duration time, boolean sessionOnly) {}
