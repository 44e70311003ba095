package org.readback.rescoring;

import java.util.List;
import java.util.Optional;
import org.readback.assessment.Redecisions.Taken;
import org.readback.assessment.Result;
import org.readback.assessment.ResultSummary;

/** What a correction does, or did, to one attempt.
 *
 * @param name of the person; empty if the viewer does not look after them
 * @param attempt as it stood before, or stands now
 * @param before and {@code after}: that correction
 * @param changes empty where nothing but figures changed, or nothing at all */
public record Effect(
        Optional<String> name, ResultSummary attempt, Taken taken, Result before, Result after, List<Change> changes) {
    public Effect {
        changes = List.copyOf(changes);
    }
}
