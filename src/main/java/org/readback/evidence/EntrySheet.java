package org.readback.evidence;

import java.util.List;
import java.util.SortedMap;
import org.readback.base.LocalText;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.RollMember;
import org.readback.requirement.Subject;

/** What results of a contingent are entered with.
 *
 * @param people who belong to it now and are looked after by the reader, by sub-unit and name
 * @param subjects for which results are entered, with their names */
public record EntrySheet(ContingentCard contingent, List<RollMember> people, SortedMap<Subject, LocalText> subjects) {}
