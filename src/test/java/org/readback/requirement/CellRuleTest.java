package org.readback.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.requirement.CellState.BEGUN;
import static org.readback.requirement.CellState.BELOW;
import static org.readback.requirement.CellState.ENDS_EARLY;
import static org.readback.requirement.CellState.ENDS_SOON;
import static org.readback.requirement.CellState.EXPIRED;
import static org.readback.requirement.CellState.MET;
import static org.readback.requirement.CellState.NOT_REQUIRED;
import static org.readback.requirement.CellState.NOT_STARTED;
import static org.readback.requirement.CellState.WAIVED;
import static org.readback.requirement.Held.DAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each line of the table, and the day before, on and after each boundary. */
class CellRuleTest {
    private static final LocalDate DEPARTS = LocalDate.of(2026, 10, 1);
    private static final LocalDate ENDS = LocalDate.of(2027, 4, 1);
    private static final Deployment DEPLOYMENT = new Deployment(Optional.of(DEPARTS), Optional.of(ENDS));
    private static final LocalDate LONG_AGO = DAY.minusYears(1);

    @Test
    void whatIsAskedOfNoPostOfTheirsIsNotRequired() {
        var rule = new CellRule(DEPLOYMENT, Settings.USUAL, DAY);

        Cell cell = rule.cell(
                Optional.empty(),
                Held.test().waived(DAY, null, null).scored(90, DAY).facts());

        assertThat(cell.state()).isEqualTo(NOT_REQUIRED);
        assertThat(cell.evidence()).isEmpty();
    }

    @Test
    void aWaiverCountsFromItsFirstToItsLastDay() {
        Held held = Held.test().waived(DAY, DAY.plusDays(10), null);

        assertThat(held.on(DAY.minusDays(1))).isEqualTo(NOT_STARTED);
        assertThat(held.on(DAY)).isEqualTo(WAIVED);
        assertThat(held.cell(DAY).until()).hasValue(DAY.plusDays(10));
        assertThat(held.on(DAY.plusDays(10))).isEqualTo(WAIVED);
        assertThat(held.on(DAY.plusDays(11))).isEqualTo(NOT_STARTED);
    }

    @Test
    void aWaiverTakenBackCoversNothingFromThatDayOn() {
        Held held = Held.test().waived(DAY, null, DAY.plusDays(3));

        assertThat(held.on(DAY.plusDays(2))).isEqualTo(WAIVED);
        assertThat(held.on(DAY.plusDays(3))).isEqualTo(NOT_STARTED);
    }

    @Test
    void aWaiverStandsBeforeEvidenceOfAnyKindAndTheLongestIsShown() {
        Held held = Held.test()
                .scored(40, LONG_AGO)
                .waived(DAY, DAY.plusDays(1), null)
                .waived(DAY, DAY.plusDays(9), null);

        assertThat(held.cell(DAY).state()).isEqualTo(WAIVED);
        assertThat(held.cell(DAY).until()).hasValue(DAY.plusDays(9));
    }

    @Test
    void evidenceEndsSoonFromSixtyDaysBeforeItsLastDayOn() {
        LocalDate last = DAY.plusDays(60);
        Held held = Held.test().scored(80, LONG_AGO, last);

        assertThat(held.on(DAY.minusDays(1))).isEqualTo(MET);
        assertThat(held.on(DAY)).isEqualTo(ENDS_SOON);
        assertThat(held.on(last)).isEqualTo(ENDS_SOON);
        assertThat(held.on(last.plusDays(1))).isEqualTo(EXPIRED);
        assertThat(held.cell(last.plusDays(1)).until()).hasValue(last);
    }

    @Test
    void theCentreChoosesHowSoonIsSoon() {
        Held held = Held.test().scored(80, LONG_AGO, DAY.plusDays(30));
        var settings = new Settings(29, Settings.EndsEarly.READY);

        CellState state = new CellRule(Deployment.UNKNOWN, settings, DAY)
                .cell(
                        Optional.of(new Requirement(
                                Held.TEST,
                                new Threshold.Score(80),
                                java.util.Set.of(Post.RIFLEMAN),
                                Optional.empty(),
                                "")),
                        held.facts())
                .state();

        assertThat(state).isEqualTo(MET);
        assertThat(held.on(DAY)).isEqualTo(ENDS_SOON);
    }

    @Test
    void whatIsOverBeforeTheyLeaveEndsSoonHoweverFarTheDay() {
        assertThat(Held.test().scored(80, LONG_AGO, DEPARTS.minusDays(1)).on(DAY, DEPLOYMENT))
                .isEqualTo(ENDS_SOON);
        assertThat(Held.test().scored(80, LONG_AGO, DEPARTS).on(DAY, DEPLOYMENT))
                .isEqualTo(ENDS_EARLY);
        assertThat(Held.test().scored(80, LONG_AGO, DEPARTS.plusDays(1)).on(DAY, DEPLOYMENT))
                .isEqualTo(ENDS_EARLY);
    }

    @Test
    void whatIsOverBeforeTheEndOfTheDeploymentEndsEarly() {
        assertThat(Held.test().scored(80, LONG_AGO, ENDS.minusDays(1)).on(DAY, DEPLOYMENT))
                .isEqualTo(ENDS_EARLY);
        assertThat(Held.test().scored(80, LONG_AGO, ENDS).on(DAY, DEPLOYMENT)).isEqualTo(MET);
        assertThat(Held.test().scored(80, LONG_AGO, ENDS.plusDays(1)).on(DAY, DEPLOYMENT))
                .isEqualTo(MET);
        assertThat(Held.test().scored(80, LONG_AGO).on(DAY, DEPLOYMENT)).isEqualTo(MET);
    }

    @Test
    void aDayThatIsNotKnownPutsItsPartOfTheRuleOff() {
        Held overBeforeDeparture = Held.test().scored(80, LONG_AGO, DEPARTS.minusDays(1));
        var onlyEnd = new Deployment(Optional.empty(), Optional.of(ENDS));
        var onlyDeparture = new Deployment(Optional.of(DEPARTS), Optional.empty());

        assertThat(overBeforeDeparture.on(DAY)).isEqualTo(MET);
        assertThat(overBeforeDeparture.on(DAY, onlyEnd)).isEqualTo(ENDS_EARLY);
        assertThat(Held.test().scored(80, LONG_AGO, DEPARTS).on(DAY, onlyDeparture))
                .isEqualTo(MET);
    }

    @Test
    void amongEvidenceThatIsEnoughTheOneGoodForLongestCounts() {
        Held held = Held.test()
                .scored(95, DAY.minusDays(10), DAY.plusDays(20))
                .scored(80, DAY.minusDays(100), DAY.plusDays(200))
                .scored(30, DAY.minusDays(1));

        assertThat(held.on(DAY)).isEqualTo(MET);
        assertThat(held.cell(DAY).evidence().orElseThrow().id()).isEqualTo("e1");
    }

    @Test
    void aRepeatedPassStartsTheTimeAgain() {
        Held held = Held.asked(Held.TEST, new Threshold.Score(80), Optional.of(Period.ofMonths(24)))
                .scored(85, DAY.minusYears(2))
                .scored(81, DAY.minusDays(1));

        assertThat(held.on(DAY.plusDays(1))).isEqualTo(MET);
        assertThat(held.cell(DAY).until()).hasValue(DAY.minusDays(1).plusMonths(24));
    }

    @Test
    void whatWasGoodOnceIsExpiredEvenIfSomethingTooLowIsNewer() {
        Held held = Held.test().scored(90, LONG_AGO, DAY.minusDays(1)).scored(60, DAY.minusDays(1));

        assertThat(held.on(DAY)).isEqualTo(EXPIRED);
        assertThat(held.on(DAY.minusDays(1))).isEqualTo(ENDS_SOON);
    }

    @Test
    void theNewestThatIsTooLowIsBelowAndShown() {
        Held held = Held.test().scored(79.9, LONG_AGO).scored(60, DAY);

        assertThat(held.on(DAY.minusDays(1))).isEqualTo(BELOW);
        assertThat(held.cell(DAY).evidence().orElseThrow().measure())
                .isEqualTo(new Measure.Scored(60, Measure.Duties.NONE));
        assertThat(Held.test().scored(80, DAY).on(DAY)).isEqualTo(MET);
    }

    @Test
    void whatIsTooLowAndOverIsNotBelow() {
        Held held = Held.test().scored(60, LONG_AGO, DAY);

        assertThat(held.on(DAY)).isEqualTo(BELOW);
        assertThat(held.on(DAY.plusDays(1))).isEqualTo(NOT_STARTED);
        assertThat(held.begun(DAY).on(DAY.plusDays(1))).isEqualTo(BEGUN);
    }

    @Test
    void whoBeganIsInProgressFromThatDayOn() {
        Held held = Held.test().begun(DAY);

        assertThat(held.on(DAY.minusDays(1))).isEqualTo(NOT_STARTED);
        assertThat(held.on(DAY)).isEqualTo(BEGUN);
        assertThat(held.scored(50, DAY.plusDays(1)).on(DAY.plusDays(1))).isEqualTo(BELOW);
    }

    @Test
    void nothingOfTheFutureCounts() {
        Held held = Held.test().scored(90, DAY);

        assertThat(held.on(DAY.minusDays(1))).isEqualTo(NOT_STARTED);
        assertThat(held.on(DAY)).isEqualTo(MET);
    }

    @Test
    void evidenceRevokedStandsUntilTheDayBefore() {
        Held held = Held.test().has(new Measure.Scored(90, Measure.Duties.MET), LONG_AGO, null, DAY);

        assertThat(held.on(DAY.minusDays(1))).isEqualTo(MET);
        assertThat(held.on(DAY)).isEqualTo(NOT_STARTED);
    }

    @Test
    void anAttemptVoidedWasNeverThere() {
        Held held = Held.test().has(new Measure.Scored(90, Measure.Duties.MET), LONG_AGO, null, LONG_AGO);

        assertThat(held.on(LONG_AGO)).isEqualTo(NOT_STARTED);
        assertThat(held.scored(50, DAY).on(DAY)).isEqualTo(BELOW);
    }

    @Test
    void aTestWithADutyMissedIsBelowHoweverHighItsScore() {
        Held held = Held.test().has(new Measure.Scored(100, Measure.Duties.FAILED), LONG_AGO, null);

        assertThat(held.on(DAY)).isEqualTo(BELOW);
    }

    @Test
    void aPassWithoutAPercentageReachesNoScoreUntilTheScoreIsKnown() {
        LocalDate on = DAY.minusDays(30);
        Held bare = Held.test().has(new Measure.Achieved(), on, null);

        assertThat(bare.on(DAY)).isEqualTo(CellState.BELOW);
        assertThat(bare.scored(80, on.minusDays(1)).on(DAY)).isEqualTo(CellState.MET);
        assertThat(Held.asked(Held.TEST, new Threshold.Done(), Optional.empty())
                        .has(new Measure.Achieved(), on, null)
                        .on(DAY))
                .isEqualTo(CellState.MET);
    }

    @Test
    void aDrillIsGoodAsLongAsTheProfileSaysAndTheShorterOfTwoEndsCounts() {
        Subject drill = Subject.of("practical:shooting");
        LocalDate on = LocalDate.of(2025, 8, 31);
        var lasts = Optional.of(Period.ofMonths(6));

        assertThat(Held.asked(drill, new Threshold.Done(), lasts)
                        .has(new Measure.Achieved(), on, null)
                        .cell(DAY)
                        .until())
                .hasValue(LocalDate.of(2026, 2, 28));
        assertThat(Held.asked(drill, new Threshold.Done(), lasts)
                        .has(new Measure.Achieved(), on, LocalDate.of(2025, 12, 31))
                        .cell(DAY)
                        .until())
                .hasValue(LocalDate.of(2025, 12, 31));
        assertThat(Held.asked(drill, new Threshold.Done(), Optional.empty())
                        .has(new Measure.Failed(), on, null)
                        .on(DAY))
                .isEqualTo(BELOW);
    }

    @Test
    void anEstimateOfTheProductMeetsALevelOnlyWhereTheProfileTakesIndications() {
        Subject listening = Subject.of("language:listening");
        var estimate = new Measure.Held(Level.L2, Threshold.Basis.INDICATION);
        var rated = new Measure.Held(Level.L1_PLUS, Threshold.Basis.RATED);
        var strict = new Threshold.AtLeast(Level.L1_PLUS, Threshold.Basis.RATED);
        var lenient = new Threshold.AtLeast(Level.L1_PLUS, Threshold.Basis.INDICATION);

        assertThat(Held.asked(listening, strict, Optional.empty())
                        .has(estimate, LONG_AGO, null)
                        .on(DAY))
                .isEqualTo(BELOW);
        assertThat(Held.asked(listening, lenient, Optional.empty())
                        .has(estimate, LONG_AGO, null)
                        .on(DAY))
                .isEqualTo(MET);
        assertThat(Held.asked(listening, strict, Optional.empty())
                        .has(rated, LONG_AGO, null)
                        .on(DAY))
                .isEqualTo(MET);
    }

    @Test
    void aLanguageProfileIsMetOnlyIfEachSkillIs() {
        var cells = List.of(MET, MET, MET, BELOW);

        assertThat(PersonState.of(cells, Settings.USUAL)).isEqualTo(PersonState.NOT_READY);
        assertThat(PersonState.of(List.of(MET, MET, MET, MET), Settings.USUAL)).isEqualTo(PersonState.READY);
    }
}
