package org.readback.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.CutVersion;
import org.readback.item.LanguageTag;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class StandardSettingsTest extends PanelScene {
    @Autowired
    Assessments assessments;

    private String attemptCuts(AttemptSheet sheet) {
        return jdbc.sql("select cuts from attempt where attempt_id = ?")
                .param(sheet.attempt().attemptId())
                .query((row, _) -> row.getString("cuts"))
                .single();
    }

    @Test
    void aPanelOfFourSetsTheCutsInTwoRoundsForAttemptsThatBeginLater() {
        AccountId early = accounts.fresh(Role.TRAINEE);
        AttemptSheet running = as(early, () -> assessments.start(test, LanguageTag.EN));

        StandardSettingId id = proposed();
        as(decider(), () -> settings.adopt(id));

        CutVersion cuts = scales.cuts(scale());
        assertThat(cuts.version()).isEqualTo(2);
        assertThat(cuts.method()).isEqualTo("modified Angoff");
        assertThat(cuts.panel()).startsWith("4 raters (Test ").endsWith("standard setting " + id);
        assertThat(cuts.cuts()).extracting(CutVersion.Cut::band).containsExactly(2, 3, 4, 5);
        assertThat(cuts.cuts().get(0).theta()).isEqualTo(-1.5);
        assertThat(cuts.cuts().get(1)).satisfies(third -> {
            assertThat(third.theta()).isCloseTo(-0.4, within(0.02));
            assertThat(third.interval())
                    .isNotNull()
                    .satisfies(interval -> assertThat(interval.high() - interval.low())
                            .isCloseTo(2 * 3.182 * 0.1 * 1.291 / 2, within(0.02)));
        });
        assertThat(cuts.cuts().get(2).theta()).isCloseTo(0.6, within(0.02));
        assertThat(attemptCuts(running)).isEqualTo("{\"" + scale() + "\": 1}");
        AttemptSheet later = as(accounts.fresh(Role.TRAINEE), () -> assessments.start(test, LanguageTag.EN));
        assertThat(attemptCuts(later)).isEqualTo("{\"" + scale() + "\": 2}");
        assertThat(sheet(facilitator, id).card().state()).isEqualTo(SettingState.ADOPTED);
        assertThat(actions(id))
                .containsExactly(
                        "standard-setting-opened",
                        "standard-round-closed",
                        "standard-round-opened",
                        "standard-round-closed",
                        "standard-cuts-proposed",
                        "standard-cuts-adopted");
    }

    private List<String> actions(StandardSettingId id) {
        return jdbc.sql("select action from audit_entry where subject = ? order by number")
                .param(id.toString())
                .query((row, _) -> row.getString("action"))
                .list();
    }

    @Test
    void nobodySeesWhatAnotherRatedWhileTheRoundIsOpen() {
        StandardSettingId id = opened();
        rateAll(raters.getFirst(), id, 0);
        as(raters.get(1), () -> ratings.rate(id, new Judgement(1, 3, 0.5)));

        RatingSheet other = as(raters.get(2), () -> ratings.sheet(id).orElseThrow());
        assertThat(other.items()).allSatisfy(item -> {
            assertThat(item.ratings()).isEmpty();
            assertThat(item.earlier()).isEmpty();
            assertThat(item.item().facility()).isNull();
        });
        for (AccountId who : List.of(facilitator, raters.get(2), decider())) {
            SettingSheet sheet = sheet(who, id);
            assertThat(sheet.rounds()).isEmpty();
            assertThat(sheet.progress()).extracting(RaterProgress::rated).containsExactlyInAnyOrder(12, 1, 0, 0);
        }
        assertThat(as(raters.get(1), () -> ratings.sheet(id).orElseThrow())
                        .items()
                        .getFirst()
                        .ratings())
                .containsExactly(Map.entry(3, 0.5));
    }

    @Test
    void aClosedRoundShowsWhatThePanelSaidAndTheNextOneBeginsEmpty() {
        StandardSettingId id = opened();
        round(id, 0.3);

        RoundResult result = sheet(raters.getFirst(), id).rounds().getFirst();
        assertThat(result.borders()).extracting(RoundResult.BorderResult::band).containsExactly(3, 4);
        assertThat(result.borders().getFirst().cut().raters()).hasSize(4);
        assertThat(result.raters())
                .filteredOn(Seat::me)
                .hasSize(1)
                .allMatch(seat -> !seat.name().isEmpty());
        assertThat(result.raters())
                .filteredOn(seat -> !seat.me())
                .extracting(Seat::name)
                .containsOnly("");
        assertThat(sheet(facilitator, id).rounds().getFirst().raters())
                .extracting(Seat::name)
                .doesNotContain("");

        as(facilitator, () -> settings.openRound(id));
        RatingSheet second = as(raters.getFirst(), () -> ratings.sheet(id).orElseThrow());
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.items().getFirst().ratings()).isEmpty();
        assertThat(second.items().getFirst().earlier().get(3)).isNotNull().satisfies(earlier -> {
            assertThat(earlier.mine()).isNotNull();
            assertThat(earlier.lowest()).isLessThan(earlier.mean());
            assertThat(earlier.highest()).isGreaterThan(earlier.mean());
        });
    }

    @Test
    void aRaterWhoHasNotRatedEverythingIsLeftOut() {
        StandardSettingId id = opened();
        raters.subList(0, 2).forEach(rater -> rateAll(rater, id, 0));
        as(facilitator, () -> refused("panel.error.unfinished", () -> settings.closeRound(id)));

        rateAll(raters.get(2), id, 0.2);
        as(raters.get(3), () -> ratings.rate(id, new Judgement(1, 3, 0.9)));
        as(facilitator, () -> settings.closeRound(id));

        RoundResult result = sheet(facilitator, id).rounds().getFirst();
        assertThat(result.raters()).hasSize(3);
        assertThat(result.leftOut()).hasSize(1);
    }

    @Test
    void theNewestRatingCountsAndAllAreKept() {
        StandardSettingId id = opened();
        as(raters.getFirst(), () -> {
            ratings.rate(id, new Judgement(1, 3, 0.5));
            ratings.rate(id, new Judgement(1, 3, 0.35));
        });

        assertThat(as(raters.getFirst(), () -> ratings.sheet(id).orElseThrow())
                        .items()
                        .getFirst()
                        .ratings())
                .containsExactly(Map.entry(3, 0.35));
        assertThat(jdbc.sql("select count(*) from standard_rating where setting_id = ?")
                        .param(id.settingId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatWaitsIsSaidToThoseItWaitsFor() {
        StandardSettingId id = opened();
        assertThat(task(raters.getFirst())).isEqualTo(Task.RATE);
        assertThat(task(facilitator)).isEqualTo(Task.NOTHING);
        raters.forEach(rater -> rateAll(rater, id, 0));
        assertThat(task(raters.getFirst())).isEqualTo(Task.NOTHING);
        assertThat(task(facilitator)).isEqualTo(Task.CLOSE_ROUND);
        as(facilitator, () -> settings.closeRound(id));
        assertThat(task(facilitator)).isEqualTo(Task.GO_ON);
    }

    private Task task(AccountId who) {
        return as(who, () -> settings.mine().getFirst().task());
    }
}
