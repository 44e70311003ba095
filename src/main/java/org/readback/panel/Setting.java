package org.readback.panel;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.assessment.Framework;
import org.readback.bank.ItemVersionId;
import org.readback.base.UserError;
import org.readback.psychometrics.ResponseModel;

/** A standard setting as it is stored, without its ratings.
 *
 * @param borders by band, ascending
 * @param items by position
 * @param raters in an order that stays
 * @param rounds ascending, at least one */
record Setting(
        StandardSettingId id,
        String scale,
        Framework framework,
        AccountId facilitator,
        AccountId decider,
        Instant openedAt,
        @Nullable Proposal proposal,
        @Nullable SettingState outcome,
        String reason,
        List<Border> borders,
        List<RatedItem> items,
        List<AccountId> raters,
        List<Round> rounds) {

    /** @param model the parameters in force when the setting was opened */
    record RatedItem(int position, ItemVersionId version, ResponseModel model) {}

    record Round(int number, @Nullable Instant closedAt) {}

    Round newest() {
        return rounds.getLast();
    }

    boolean isRoundOpen() {
        return newest().closedAt() == null;
    }

    SettingState state() {
        if (outcome != null) return outcome;
        if (proposal != null) return SettingState.PROPOSED;
        return isRoundOpen() ? SettingState.RATING : SettingState.DISCUSSING;
    }

    /** @throws UserError if it has come to another point in the meantime */
    void require(SettingState wanted) {
        if (state() != wanted) throw new UserError("panel.error.moved");
    }

    Set<PanelRole> roles(AccountId person) {
        var roles = EnumSet.noneOf(PanelRole.class);
        if (facilitator.equals(person)) roles.add(PanelRole.FACILITATOR);
        if (decider.equals(person)) roles.add(PanelRole.DECIDER);
        if (raters.contains(person)) roles.add(PanelRole.RATER);
        return roles;
    }

    int judgements() {
        return borders.size() * items.size();
    }
}
