package org.readback.contingent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company, platoon or section of a contingent. */
@Entity
class SubUnit {
    @Id
    private UUID subUnitId;

    private ContingentId contingent;
    private String name;

    @Nullable
    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SubUnit() {}

    SubUnit(UUID subUnitId, ContingentId contingent, String name) {
        this.subUnitId = subUnitId;
        this.contingent = contingent;
        this.name = name;
    }

    UUID id() {
        return subUnitId;
    }
}
