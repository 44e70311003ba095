package org.readback.account;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A person or the system; never reused. */
@Embeddable
public record AccountId(UUID accountId) implements Serializable {
    /** @throws IllegalArgumentException if the text is not an id */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return accountId.toString();
    }
}
