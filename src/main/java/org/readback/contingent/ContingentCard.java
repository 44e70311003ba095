package org.readback.contingent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contingent as lists show it.
 *
 * @param members how many belong to it now */
public record ContingentCard(
        ContingentId id,
        String name,
        String mission,
        @Nullable LocalDate departsOn,
        int members) {}
