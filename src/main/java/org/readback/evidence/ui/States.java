package org.readback.evidence.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.readback.base.ui.Tags;
import org.readback.evidence.WaiverCase;
import org.readback.requirement.Cell;

/** How things stand, by sign and word. */
final class States {
    private States() {}

    static Span of(Cell cell, Locale locale) {
        var words = new Span(Measures.words(locale).of(cell));
        return switch (cell.state()) {
            case NOT_REQUIRED -> Tags.of("unknown", "half", words);
            case WAIVED, ENDS_EARLY, MET -> Tags.of("met", "check", words);
            case ENDS_SOON -> Tags.of("soon", "clock", words);
            case EXPIRED, BELOW -> Tags.of("not", "cross", words);
            case BEGUN, NOT_STARTED -> Tags.of("unknown", "clock", words);
        };
    }

    static Span of(WaiverCase.State state) {
        String key = "evidence.waiver.state." + state;
        return switch (state) {
            case ASKED -> Tags.of("soon", "clock", key);
            case AHEAD -> Tags.of("unknown", "clock", key);
            case IN_FORCE -> Tags.of("met", "check", key);
            case OVER -> Tags.of("unknown", "half", key);
            case REFUSED -> Tags.of("not", "cross", key);
        };
    }
}
