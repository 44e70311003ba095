package org.readback.panel;

/** What a person does in a standard setting; one who decides may rate as well, one who leads does neither. */
public enum PanelRole {
    FACILITATOR,
    RATER,
    DECIDER
}
