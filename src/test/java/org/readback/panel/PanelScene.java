package org.readback.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.OfferedSamples;
import org.readback.assessment.SampleScales;
import org.readback.assessment.Scales;
import org.readback.bank.BankItem;
import org.readback.bank.ItemVersionId;
import org.readback.base.UserError;
import org.readback.psychometrics.ResponseModel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A scale of its own, somebody who leads, four raters of whom the last decides. */
abstract class PanelScene {
    @RegisterExtension
    final OfferedSamples samples = new OfferedSamples();

    @Autowired
    StandardSettings settings;

    @Autowired
    PanelRatings ratings;

    @Autowired
    Scales scales;

    @Autowired
    SampleScales sampleScales;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Panels panels;

    @Autowired
    JdbcClient jdbc;

    AccountId facilitator = new AccountId(new UUID(0, 0));
    List<AccountId> raters = List.of();
    BlueprintId test = new BlueprintId("none");

    @BeforeEach
    void aScaleAndPeople() {
        test = sampleScales.offer("bands");
        facilitator = accounts.fresh(Role.INSTRUCTOR);
        raters = List.of(panels.instructor(), panels.instructor(), panels.instructor(), panels.instructor());
    }

    @AfterEach
    void withdraw() {
        sampleScales.withdraw(test);
    }

    <T> T as(AccountId who, Supplier<T> work) {
        try (var session = accounts.signIn(who)) {
            return work.get();
        }
    }

    void as(AccountId who, Runnable work) {
        as(who, () -> {
            work.run();
            return true;
        });
    }

    AccountId decider() {
        return raters.getLast();
    }

    String scale() {
        return test.blueprintId();
    }

    NewSetting wanted() {
        List<ItemVersionId> items = as(
                facilitator,
                () -> settings.sample(scale(), 6).stream()
                        .map(BankItem::version)
                        .toList());
        return new NewSetting(
                scale(),
                decider(),
                List.of(new Border(3, "Follows a simple report."), new Border(4, "Follows a discussion.")),
                items,
                raters);
    }

    StandardSettingId opened() {
        NewSetting wanted = wanted();
        return as(facilitator, () -> settings.open(wanted));
    }

    SettingSheet sheet(AccountId who, StandardSettingId id) {
        return as(who, () -> settings.find(id).orElseThrow());
    }

    /** As somebody would who knows the models, with a little severity: above 0 is more lenient. */
    void rateAll(AccountId rater, StandardSettingId id, double severity) {
        as(rater, () -> {
            RatingSheet sheet = ratings.sheet(id).orElseThrow();
            sheet.items().forEach(each -> {
                ResponseModel model = each.item().item().model();
                ratings.rate(id, new Judgement(each.item().position(), 3, model.probability(-0.4 + severity)));
                ratings.rate(id, new Judgement(each.item().position(), 4, model.probability(0.6 + severity)));
            });
        });
    }

    void round(StandardSettingId id, double spread) {
        for (int i = 0; i < raters.size(); i++) {
            rateAll(raters.get(i), id, spread * (i - 1.5));
        }
        as(facilitator, () -> settings.closeRound(id));
    }

    StandardSettingId proposed() {
        StandardSettingId id = opened();
        round(id, 0.3);
        as(facilitator, () -> settings.openRound(id));
        round(id, 0.1);
        as(facilitator, () -> settings.propose(id));
        return id;
    }

    static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.key()).isEqualTo(key));
    }
}
