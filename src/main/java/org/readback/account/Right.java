package org.readback.account;

/** What a person may do beyond their roles; given one by one. */
public enum Right {
    APPROVE_LAW,
    APPROVE_ENGLISH,
    RATE_STANAG,
    SEE_EXAM_ITEMS;

    /** As Spring Security names it: {@code hasAuthority('RIGHT_SEE_EXAM_ITEMS')}. */
    public String authority() {
        return "RIGHT_" + name();
    }
}
