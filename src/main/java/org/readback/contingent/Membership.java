package org.readback.contingent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;

/** One person's time in one contingent; at most one is open. */
@Entity
class Membership {
    @Id
    private UUID membershipId;

    private ContingentId contingent;
    private @Nullable UUID subUnitId;
    private AccountId account;
    private String rank;

    @Enumerated(EnumType.STRING)
    private Post post;

    private LocalDate joinedOn;

    @Nullable
    private LocalDate leftOn;

    @Nullable
    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Membership() {}

    Membership(
            UUID membershipId,
            ContingentId contingent,
            @Nullable UUID subUnitId,
            NewMember member,
            LocalDate joinedOn) {
        this.membershipId = membershipId;
        this.contingent = contingent;
        this.subUnitId = subUnitId;
        this.account = member.account();
        this.rank = member.rank();
        this.post = member.post();
        this.joinedOn = joinedOn;
    }

    ContingentId contingent() {
        return contingent;
    }

    void end(LocalDate day) {
        if (leftOn != null) {
            throw new IllegalStateException("This membership has ended already.");
        }
        leftOn = day;
    }
}
