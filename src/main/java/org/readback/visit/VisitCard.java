package org.readback.visit;

import org.readback.contingent.ContingentCard;

/** A visit in a list.
 *
 * @param checks lines of its checklist
 * @param done of them, those that are ready
 * @param freezes how often something was frozen for it */
public record VisitCard(VisitId id, ContingentCard contingent, NewVisit plan, int checks, int done, int freezes) {}
