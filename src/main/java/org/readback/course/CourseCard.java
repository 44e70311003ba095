package org.readback.course;

import org.readback.base.LocalText;

/** A course in the catalogue, as one person has it.
 *
 * @param lessons how many there are
 * @param done how many of them this person completed
 * @param specimen not approved by anybody yet */
public record CourseCard(
        CourseId id, String code, LocalText title, LocalText summary, int lessons, int done, boolean specimen) {}
