package org.readback.drafting.ui;

import com.vaadin.flow.component.html.Span;
import org.readback.base.ui.Tags;
import org.readback.drafting.DraftState;

/** The state of a draft as a sign with a word. */
final class StateTag {
    private StateTag() {}

    static Span of(DraftState state) {
        String key = "drafting.state." + state;
        return switch (state) {
            case DRAFT, DISCARDED -> Tags.of("unknown", "half", key);
            case IN_REVIEW -> Tags.of("soon", "clock", key);
            case APPROVED, LIVE -> Tags.of("met", "check", key);
        };
    }
}
