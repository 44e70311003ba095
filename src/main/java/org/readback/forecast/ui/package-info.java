/** The page of a forecast, and the card that leads to it. */
@NamedInterface("ui")
@NullMarked
package org.readback.forecast.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
