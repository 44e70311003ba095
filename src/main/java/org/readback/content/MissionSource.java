package org.readback.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.readback.requirement.Confidence;

/** A mission of the content files; what is not known is empty.
 *
 * @param mandate in a line, by language
 * @param setUpBy the resolution that made it
 * @param resolution the one that renewed it last
 * @param validUntil the last day of the mandate
 * @param checkedOn when somebody last looked
 * @param readIn where
 * @param source the text of the file */
public record MissionSource(
        String id,
        String name,
        Map<String, String> mandate,
        String setUpBy,
        String resolution,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> checkedOn,
        String readIn,
        Confidence confidence,
        String source) {
    public MissionSource {
        mandate = Map.copyOf(mandate);
    }
}
