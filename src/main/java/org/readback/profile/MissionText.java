package org.readback.profile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.readback.requirement.Confidence;

/** What is written down about a mission; what is not known stays empty.
 *
 * @param name as it is known, such as UNDOF
 * @param mandate what it is for in a line, by language code
 * @param setUpBy the resolution that made it
 * @param resolution the one that renewed it last, as far as known
 * @param validUntil the last day of the mandate; empty if it has none or it is not known
 * @param checkedOn when somebody last looked whether all this is so
 * @param source where it was read */
public record MissionText(
        String name,
        Map<String, String> mandate,
        String setUpBy,
        String resolution,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> checkedOn,
        String source,
        Confidence confidence) {
    public MissionText {
        mandate = Map.copyOf(mandate);
    }
}
