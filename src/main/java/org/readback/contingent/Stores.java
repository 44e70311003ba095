package org.readback.contingent;

import org.springframework.stereotype.Component;

/** The repositories of this module, handed over as one. */
@Component
record Stores(ContingentRepository contingents, SubUnitRepository subUnits, MembershipRepository memberships) {}
