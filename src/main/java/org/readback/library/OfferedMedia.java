package org.readback.library;

import java.util.List;
import org.readback.editor.MediaOffer;
import org.readback.editor.OfferedMedium;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The library to authors of items, under the names it has here: before those that the bank gives the same media. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OfferedMedia implements MediaOffer {
    private final MediumRows rows;

    OfferedMedia(MediumRows rows) {
        this.rows = rows;
    }

    /** Without what was replaced, and without what nobody has described. */
    @Override
    public List<OfferedMedium> media() {
        return rows.all().stream()
                .filter(card -> card.revision() > 0 && card.replacedBy().isEmpty())
                .map(OfferedMedia::offered)
                .toList();
    }

    private static OfferedMedium offered(MediumCard card) {
        var kind = card.kind().isSound() ? OfferedMedium.Kind.SOUND : OfferedMedium.Kind.PICTURE;
        String words =
                card.kind().isSound() ? card.text().transcript() : card.text().alt();
        return new OfferedMedium(card.id(), card.text().name(), kind, words);
    }
}
