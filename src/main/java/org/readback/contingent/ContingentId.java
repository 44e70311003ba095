package org.readback.contingent;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A named group with a mission; never reused. */
@Embeddable
public record ContingentId(UUID contingentId) implements Serializable {
    @Override
    public String toString() {
        return contingentId.toString();
    }
}
