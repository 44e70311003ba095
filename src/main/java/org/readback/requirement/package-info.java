/**
 * What a mission asks of people, what they hold, and what follows from it on a day: the rules of readiness, as plain
 * functions.
 *
 * <p>A {@link org.readback.requirement.RequirementProfile} lists what each {@link org.readback.requirement.Post} has to
 * show. {@link org.readback.requirement.CellRule} holds that against a person's {@link
 * org.readback.requirement.Evidence}, waivers and beginnings on any day and gives exactly one {@link
 * org.readback.requirement.CellState}; a {@link org.readback.requirement.Board} counts the cells. Nothing here reads a
 * clock: days come in as arguments, are days of the centre's time zone and end at 24:00 there.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.readback.requirement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
