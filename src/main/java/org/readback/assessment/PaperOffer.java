package org.readback.assessment;

import java.util.List;
import org.readback.base.LocalText;
import org.readback.item.LanguageTag;

/** A test that can be printed.
 *
 * @param languages at least one */
public record PaperOffer(BlueprintId test, LocalText title, List<LanguageTag> languages) {
    public PaperOffer {
        languages = List.copyOf(languages);
    }
}
