package org.readback.account;

/** What a person is here; an account has a set of them. */
public enum Role {
    TRAINEE,
    INSTRUCTOR,
    SUPERVISOR,
    ADMINISTRATOR;

    /** As Spring Security names it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
