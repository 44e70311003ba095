package org.readback.forecast;

import java.util.Map;
import org.readback.base.LocalText;
import org.readback.contingent.ContingentCard;
import org.readback.practice.Remembered;
import org.readback.requirement.Subject;

/** A forecast with what its screen needs beside it.
 *
 * @param names of the requirements that it speaks of
 * @param memory of all people together, on the goal's day */
public record ForecastSheet(
        ContingentCard contingent, Forecast forecast, Map<Subject, LocalText> names, Remembered memory) {
    public ForecastSheet {
        names = Map.copyOf(names);
    }
}
