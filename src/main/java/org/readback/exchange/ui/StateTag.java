package org.readback.exchange.ui;

import com.vaadin.flow.component.html.Span;
import org.readback.base.ui.Tags;
import org.readback.exchange.ImportState;
import org.readback.exchange.Outcome;

/** How an import, or an item of it, stands: sign, word and colour. */
final class StateTag {
    private StateTag() {}

    static Span of(ImportState state) {
        String key = "exchange.state." + state;
        return switch (state) {
            case KEPT, READ -> Tags.of("soon", "warning", key);
            case REFUSED -> Tags.of("not", "cross", key);
            case TAKEN -> Tags.of("met", "check", key);
            case UNDONE -> Tags.of("unknown", "empty", key);
        };
    }

    static Span of(Outcome outcome) {
        String key = "exchange.outcome." + outcome;
        return switch (outcome) {
            case WHOLE -> Tags.of("met", "check", key);
            case CHANGED -> Tags.of("soon", "warning", key);
            case UNSUPPORTED -> Tags.of("unknown", "empty", key);
            case FAULTY -> Tags.of("not", "cross", key);
        };
    }
}
