package org.readback.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.Role;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemVersionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a panel refuses. */
@AppTest
class PanelRulesTest extends PanelScene {
    @Autowired
    ItemBank bank;

    @Test
    void onlyRatersRateAndOnlyWhileTheRoundIsOpen() {
        StandardSettingId id = opened();
        var judgement = new Judgement(1, 3, 0.5);

        for (AccountId other : List.of(facilitator, panels.instructor())) {
            assertThatThrownBy(() -> as(other, () -> ratings.rate(id, judgement)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        round(id, 0.1);
        as(raters.getFirst(), () -> refused("panel.error.closed", () -> ratings.rate(id, judgement)));
    }

    @Test
    void whoProposesDoesNotAdopt() {
        NewSetting alone = wanted();
        as(
                facilitator,
                () -> refused(
                        "panel.error.people",
                        () -> settings.open(new NewSetting(
                                alone.scale(), facilitator, alone.borders(), alone.items(), alone.raters()))));
        StandardSettingId id = proposed();

        for (AccountId other : List.of(facilitator, raters.getFirst())) {
            assertThatThrownBy(() -> as(other, () -> settings.adopt(id))).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> as(decider(), () -> settings.propose(id))).isInstanceOf(AccessDeniedException.class);
        assertThat(scales.cuts(scale()).version()).isEqualTo(1);
    }

    @Test
    void aProposalNeedsTwoRounds() {
        StandardSettingId id = opened();
        round(id, 0.1);

        as(facilitator, () -> refused("panel.error.rounds", () -> settings.propose(id)));
    }

    @Test
    void aRejectedProposalChangesNoCutsAndSaysWhy() {
        StandardSettingId id = proposed();

        as(decider(), () -> refused("panel.error.reason", () -> settings.reject(id, " ")));
        as(decider(), () -> settings.reject(id, "The panel was too small."));

        assertThat(sheet(facilitator, id).reason()).isEqualTo("The panel was too small.");
        assertThat(scales.cuts(scale()).version()).isEqualTo(1);
        as(decider(), () -> refused("panel.error.moved", () -> settings.adopt(id)));
        as(facilitator, () -> refused("panel.error.moved", () -> settings.giveUp(id)));
    }

    @Test
    void ofTwoProposalsForOneScaleTheSecondIsNotAdopted() {
        StandardSettingId one = proposed();
        StandardSettingId other = proposed();
        as(decider(), () -> settings.adopt(one));

        as(decider(), () -> refused("assessment.cuts.replaced", () -> settings.adopt(other)));

        assertThat(sheet(facilitator, other).card().state()).isEqualTo(SettingState.PROPOSED);
    }

    @Test
    void onlyItemsOfTheScaleAreRated() {
        NewSetting wanted = wanted();
        List<ItemVersionId> foreign = List.of(bank.pool("sample-use").getFirst().version());

        as(
                facilitator,
                () -> refused(
                        "panel.error.items",
                        () -> settings.open(new NewSetting(
                                wanted.scale(), wanted.decider(), wanted.borders(), foreign, wanted.raters()))));
    }

    @Test
    void aPanelHasThreeRatersWhoAreInstructorsAndBordersOfTheScale() {
        NewSetting wanted = wanted();
        as(facilitator, () -> {
            refused("panel.error.few", () -> settings.open(with(wanted, raters.subList(0, 2))));
            refused(
                    "panel.error.people",
                    () -> settings.open(
                            with(wanted, List.of(raters.get(0), raters.get(1), accounts.fresh(Role.TRAINEE)))));
            refused(
                    "panel.error.people",
                    () -> settings.open(with(wanted, List.of(raters.get(0), raters.get(1), facilitator))));
            refused(
                    "panel.error.borders",
                    () -> settings.open(new NewSetting(
                            wanted.scale(),
                            wanted.decider(),
                            List.of(new Border(6, "Beyond.")),
                            wanted.items(),
                            raters)));
            refused(
                    "panel.error.scale",
                    () -> settings.open(
                            new NewSetting("unknown", wanted.decider(), wanted.borders(), wanted.items(), raters)));
        });
        refused("panel.error.description", () -> new Border(3, " "));
    }

    private static NewSetting with(NewSetting wanted, List<AccountId> raters) {
        return new NewSetting(wanted.scale(), wanted.decider(), wanted.borders(), wanted.items(), raters);
    }

    @Test
    void theSampleIsSpreadOverTheDifficultiesOfThePool() {
        List<BankItem> sample = as(facilitator, () -> settings.sample(scale(), 5));

        assertThat(sample).extracting(item -> item.frame().band()).containsExactly(1, 2, 3, 4, 5);
        assertThat(as(facilitator, () -> settings.sample(scale(), 500))).hasSize(30);
    }

    @Test
    void instructorsAreCandidatesButNotWhoeverLeads() {
        assertThat(as(facilitator, settings::candidates))
                .extracting(AccountName::id)
                .containsAll(raters)
                .doesNotContain(facilitator);
    }
}
