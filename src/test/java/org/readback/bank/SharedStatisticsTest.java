package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.bank.PoolCalibration.Fit;
import org.readback.bank.PoolCalibration.Link;
import org.readback.bank.PoolCalibration.Order;
import org.readback.bank.ShadowDifficulties.Learned;
import org.readback.bank.ShadowDifficulties.Observed;
import org.readback.bank.TestResponses.Given;
import org.readback.base.Installation;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.CalibrationModel;
import org.readback.psychometrics.CalibrationPriors;
import org.readback.psychometrics.MeanSigmaLinking;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.TwoParameterLogistic;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An editorial version goes on with the statistics of the one it changes; any other begins anew. */
@AppTest
class SharedStatisticsTest {
    private static final Counted REAL = new Counted(new Installation(Installation.Kind.PRODUCTION));
    private static final ResponseModel FOUND = new TwoParameterLogistic(1.5, 0.75);

    @Autowired
    ItemBank bank;

    @Autowired
    ItemEdits edits;

    @Autowired
    TestResponses responses;

    @Autowired
    ShadowDifficulties shadows;

    @Autowired
    PoolCalibrations calibrations;

    @Autowired
    ResponseRows rows;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final String pool = "shared-" + UUID.randomUUID();
    private final ItemId id = new ItemId(pool);
    private final ItemVersionId first = new ItemVersionId(id, 1);
    private final ItemVersionId editorial = new ItemVersionId(id, 2);
    private final ItemVersionId another = new ItemVersionId(id, 3);
    private AccountId person;

    @BeforeEach
    void threeVersions() {
        person = accounts.fresh(Role.TRAINEE);
        publish("One", Optional.empty());
        publish("Two", Optional.of(1));
        publish("Three", Optional.empty());
    }

    private void publish(String stem, Optional<Integer> continues) {
        var text = TestItems.choice(new TestItems.Marks(id.itemId(), 2, "t", null), stem);
        edits.publish(new ItemEdit(new ItemHome.Pool(pool), Map.of(LanguageTag.EN, text), continues));
    }

    @Test
    void responsesToBothCountTogether() {
        answered(first, 1);
        answered(editorial, 0);
        answered(editorial, 1);
        answered(another, 1);
        var scores = new TestScores(jdbc, REAL);

        assertThat(scores.responses(List.of(editorial), Set.of())).containsExactly(Map.entry(editorial, 3));
        assertThat(scores.responses(List.of(another), Set.of())).containsExactly(Map.entry(another, 1));
        assertThat(rows.ofTests(pool, REAL.names()))
                .extracting(LoggedResponse::item)
                .containsExactly(editorial, editorial, editorial, another);
    }

    private void answered(ItemVersionId version, double score) {
        responses.add(new Given(person, Occasion.TEST, Origin.REAL), List.of(version), new double[][] {{score}});
    }

    @Test
    void beliefGoesOnAndIsOneEvenIfBothWereAnswered() {
        var prior = new AbilityEstimate(0, 1);
        shadows.learn(List.of(
                new Learned(prior, List.of(new Observed(first, 1))),
                new Learned(prior, List.of(new Observed(editorial, 1)))));

        var known = shadows.of(List.of(first, editorial, another));

        assertThat(known).containsOnlyKeys(first, editorial);
        assertThat(known)
                .containsEntry(editorial, Optional.ofNullable(known.get(first)).orElseThrow());
        assertThat(known.values())
                .extracting(ShadowDifficulties.Shadow::responses)
                .containsExactly(2, 2);
    }

    @Test
    void parametersOfACalibrationHoldForBothAndNotForTheNewOne() {
        AccountId by = accounts.fresh(Role.INSTRUCTOR);
        CalibrationId found = calibrations.propose(new PoolCalibration(
                new Order(pool, CalibrationModel.TWO_PARAMETER, CalibrationPriors.NONE, by, Instant.EPOCH),
                new Fit(40, 40, -20, 5, true),
                new Link(0, new MeanSigmaLinking(1, 0), 1),
                List.of(new CalibratedItem(first, 40, false, FOUND, List.of(0.1, 0.2), Set.of()))));
        calibrations.publish(found, by);

        assertThat(bank.version(first).model()).isEqualTo(FOUND);
        assertThat(bank.version(editorial).model()).isEqualTo(FOUND);
        assertThat(bank.version(another).model()).isNotEqualTo(FOUND);
        assertThat(bank.isCalibrated(bank.version(editorial))).isTrue();
        assertThat(bank.isCalibrated(bank.version(another))).isFalse();
        assertThat(bank.version(editorial, 0).model()).isNotEqualTo(FOUND);
    }
}
