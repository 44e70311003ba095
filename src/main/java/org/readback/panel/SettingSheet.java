package org.readback.panel;

import java.util.List;
import java.util.Optional;
import org.readback.assessment.CutVersion;

/** A standard setting as one of its people sees it.
 *
 * @param facilitator name of who leads
 * @param decider name of who adopts or rejects
 * @param progress of the newest round, by rater
 * @param rounds that are closed, newest first
 * @param present cuts in force now
 * @param reason why it was rejected; empty otherwise */
public record SettingSheet(
        SettingCard card,
        String facilitator,
        String decider,
        List<Border> borders,
        List<JudgedItem> items,
        List<RaterProgress> progress,
        List<RoundResult> rounds,
        Optional<Proposal> proposal,
        CutVersion present,
        String reason) {
    public SettingSheet {
        borders = List.copyOf(borders);
        items = List.copyOf(items);
        progress = List.copyOf(progress);
        rounds = List.copyOf(rounds);
    }

    /** Judgements that each rater gives in a round. */
    public int judgements() {
        return borders.size() * items.size();
    }

    /** Raters who have rated everything in the newest round. */
    public int done() {
        return (int)
                progress.stream().filter(each -> each.rated() == judgements()).count();
    }
}
