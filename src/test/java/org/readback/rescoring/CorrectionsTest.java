package org.readback.rescoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.Assessments;
import org.readback.assessment.Result.Mastery;
import org.readback.assessment.ResultSummary;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.base.UserError;
import org.readback.item.LanguageTag;
import org.readback.item.SingleChoice;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class CorrectionsTest {
    private static final Remedy MEND = new Remedy.ByKey(Map.of("", List.of("c")));

    @Autowired
    Corrections corrections;

    @Autowired
    CorrectedResults results;

    @Autowired
    Assessments assessments;

    @Autowired
    ItemBank bank;

    @Autowired
    TestAccounts accounts;

    @Autowired
    WrongKeys keys;

    private WrongKeys.Case found;

    @BeforeEach
    void somebodyFailedByAWrongKey() {
        found = keys.make();
    }

    private <T> T as(AccountId who, Supplier<T> work) {
        try (var session = accounts.signIn(who)) {
            return work.get();
        }
    }

    private void as(AccountId who, Runnable work) {
        try (var session = accounts.signIn(who)) {
            work.run();
        }
    }

    private CorrectionId propose(Remedy remedy) {
        return as(
                found.instructor(),
                () -> corrections.propose(new NewCorrection(found.faulty(), remedy, "Article 3 says otherwise")));
    }

    private ResultSummary result() {
        return as(
                found.trainee(),
                () -> assessments.result(found.attempt()).orElseThrow().summary());
    }

    private CorrectionSheet sheet(CorrectionId id) {
        return as(found.instructor(), () -> corrections.find(id, LanguageTag.EN).orElseThrow());
    }

    @Test
    void aMendedKeyIsSeenBeforeAndHoldsOnceTwoPeopleSigned() {
        CorrectionId id = propose(MEND);
        Effect coming = sheet(id).effects().getFirst();
        assertThat(coming.changes()).contains(new Change.Passed(true));
        assertThat(coming.name()).isPresent();
        assertThat(result().revised()).isEmpty();

        as(found.signer(), () -> corrections.sign(id));

        assertThat(((Mastery) result().result()).isPassed()).isTrue();
        assertThat(result().revised())
                .hasValueSatisfying(old -> assertThat(old.first()).isEqualTo(coming.before()));
        CorrectionSheet done = sheet(id);
        assertThat(done.card().state()).isEqualTo(CorrectionState.IN_FORCE);
        assertThat(done.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.before()).isEqualTo(coming.before());
            assertThat(effect.after()).isEqualTo(coming.after());
        });
    }

    @Test
    void theMendedKeyIsInUseFromThenOn() {
        CorrectionId id = propose(MEND);
        assertThat(bank.current(found.faulty().item()).map(BankItem::version)).contains(found.faulty());

        as(found.signer(), () -> corrections.sign(id));

        BankItem now = bank.current(found.faulty().item()).orElseThrow();
        assertThat(now.version().number()).isEqualTo(2);
        assertThat(((SingleChoice) now.in(LanguageTag.EN)).key()).isEqualTo("c");
    }

    @Test
    void aWithdrawnItemIsGone() {
        CorrectionId id = propose(new Remedy.Withdraw());

        as(found.signer(), () -> corrections.sign(id));

        assertThat(bank.current(found.faulty().item())).isEmpty();
        assertThat(((Mastery) result().result()).items()).isEqualTo(5);
    }

    @Test
    void nobodySignsAloneNorWithoutTheRightNorTwice() {
        CorrectionId id = propose(MEND);

        refused(found.instructor(), id, "rescoring.error.own");
        refused(accounts.fresh(Role.INSTRUCTOR), id, "rescoring.error.right.APPROVE_LAW");
        as(found.signer(), () -> corrections.sign(id));
        refused(found.signer(), id, "rescoring.error.late");

        assertThat(sheet(id).effects()).hasSize(1);
    }

    private void refused(AccountId who, CorrectionId id, String key) {
        as(
                who,
                () -> assertThatThrownBy(() -> corrections.sign(id))
                        .isInstanceOf(UserError.class)
                        .extracting(error -> ((UserError) error).key())
                        .isEqualTo(key));
    }

    @Test
    void aRefusedProposalChangesNothingAndMakesRoomForAnother() {
        CorrectionId id = propose(MEND);
        as(
                found.instructor(),
                () -> assertThatThrownBy(() ->
                                corrections.propose(new NewCorrection(found.faulty(), new Remedy.Withdraw(), "Again")))
                        .hasMessageContaining("rescoring.error.open"));

        as(found.signer(), () -> corrections.refuse(id, "The key is right"));

        assertThat(bank.current(found.faulty().item()).map(BankItem::version)).contains(found.faulty());
        assertThat(result().revised()).isEmpty();
        assertThat(propose(new Remedy.Withdraw())).isNotEqualTo(id);
    }

    @Test
    void aKeyThatIsNoneOrTheOldOneIsRefused() {
        as(found.instructor(), () -> {
            assertThatThrownBy(() -> corrections.propose(
                            new NewCorrection(found.faulty(), new Remedy.ByKey(Map.of("", List.of("z"))), "Reason")))
                    .hasMessageContaining("rescoring.error.key");
            assertThatThrownBy(() -> corrections.propose(
                            new NewCorrection(found.faulty(), new Remedy.ByKey(Map.of("", List.of("b"))), "Reason")))
                    .hasMessageContaining("rescoring.error.same");
            assertThatThrownBy(() ->
                            corrections.propose(new NewCorrection(found.faulty(), new Remedy.ByVersion(9), "Reason")))
                    .hasMessageContaining("rescoring.error.version");
            assertThatThrownBy(() -> corrections.propose(new NewCorrection(found.faulty(), MEND, " ")))
                    .hasMessageContaining("rescoring.error.reason");
        });
    }

    @Test
    void everyoneConcernedIsToldUntilTheyReadIt() {
        CorrectionId id = propose(MEND);
        assertThat(as(found.trainee(), results::mine)).isEmpty();

        as(found.signer(), () -> corrections.sign(id));

        assertThat(as(found.trainee(), results::mine)).hasSize(1);
        assertThat(as(found.instructor(), results::ofMyPeople))
                .singleElement()
                .satisfies(news -> assertThat(news.effect().attempt().person()).isEqualTo(found.trainee()));
        assertThat(as(accounts.fresh(Role.SUPERVISOR), results::ofMyPeople))
                .extracting(CorrectedResults.News::correction)
                .doesNotContain(id);

        as(found.trainee(), () -> results.read(id));
        assertThat(as(found.trainee(), results::mine)).isEmpty();
        assertThat(as(found.instructor(), results::ofMyPeople)).hasSize(1);
    }

    @Test
    void namesAreForThoseWhoLookAfterThem() {
        CorrectionId id = propose(MEND);

        CorrectionSheet seen =
                as(found.signer(), () -> corrections.find(id, LanguageTag.EN).orElseThrow());

        assertThat(seen.effects()).extracting(Effect::name).containsOnly(java.util.Optional.empty());
        assertThat(seen.task()).isEqualTo(CorrectionSheet.Task.DECIDE);
    }
}
