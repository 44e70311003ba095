package org.readback.contingent;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
class Contingent {
    @EmbeddedId
    private ContingentId id;

    private String name;
    private String mission;

    @Nullable
    private LocalDate departsOn;

    @Nullable
    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Contingent() {}

    Contingent(ContingentId id, String name, String mission, @Nullable LocalDate departsOn) {
        this.id = id;
        this.name = name;
        this.mission = mission;
        this.departsOn = departsOn;
    }
}
