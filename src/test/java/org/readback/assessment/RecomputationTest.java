package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readback.assessment.SampleTests.LEVELS;
import static org.readback.assessment.SampleTests.MASTERY;
import static org.readback.assessment.SampleTests.right;
import static org.readback.assessment.SampleTests.wrong;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WorkAs;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.Recomputation.Difference;
import org.readback.bank.ItemBank;
import org.readback.bank.TestItems;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class RecomputationTest {
    @RegisterExtension
    final OfferedSamples samples = new OfferedSamples();

    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    Assessments assessments;

    @Autowired
    Recomputation recomputation;

    @Autowired
    WorkAs workAs;

    @Autowired
    Superuser superuser;

    private List<Difference> differences(AttemptId attempt) {
        return workAs.system(Set.of(Role.SUPERVISOR), () -> recomputation.differences(attempt))
                .orElseThrow();
    }

    private AttemptId play(BlueprintId test, Function<Asking, Response> answer) {
        AttemptSheet sheet = assessments.start(test, LanguageTag.EN);
        while (sheet instanceof Asking asking) {
            sheet = assessments.answer(asking.attempt(), asking.nonce(), answer.apply(asking));
        }
        return sheet.attempt();
    }

    private AttemptId levels() {
        return play(LEVELS, asking -> asking.position() % 3 == 0 ? wrong(asking) : right(asking));
    }

    private AttemptId cutShort(BlueprintId test, int answers) {
        AttemptSheet sheet = assessments.start(test, LanguageTag.EN);
        for (int i = 0; i < answers && sheet instanceof Asking asking; i++) {
            sheet = assessments.answer(asking.attempt(), asking.nonce(), right(asking));
        }
        change("update attempt set deadline = clock_timestamp() where attempt_id = ?", sheet.attempt());
        return assessments.resume(sheet.attempt()).attempt();
    }

    private void change(String sql, AttemptId attempt) {
        assertThat(superuser.jdbc().update(sql, attempt.attemptId())).isPositive();
    }

    @Test
    void everyKindOfAttemptComesOutAsItWasStored() {
        List<AttemptId> attempts = List.of(
                levels(),
                play(LEVELS, _ -> new Response.DontKnow()),
                play(MASTERY, SampleTests::right),
                play(MASTERY, asking -> asking.position() > 6 ? right(asking) : wrong(asking)));

        assertThat(attempts)
                .allSatisfy(attempt -> assertThat(differences(attempt)).isEmpty());
    }

    @Test
    void whatPeopleSayOfThemselvesChoosesFirstItemsAndDecidesNothing() {
        var rating = new SelfRating(Map.of("reading", 5, "use", 1));
        var bands = new HashMap<String, Integer>();
        AttemptSheet sheet = assessments.start(LEVELS, LanguageTag.EN, rating);
        while (sheet instanceof Asking asking) {
            bands.putIfAbsent(asking.part(), band(asking));
            sheet = assessments.answer(asking.attempt(), asking.nonce(), wrong(asking));
        }

        assertThat(bands.get("reading")).isGreaterThan(3);
        assertThat(bands.get("use")).isLessThan(3);
        assertThat(differences(sheet.attempt())).isEmpty();
    }

    /** Items are numbered from 100, the band from 1 to 5 by turns. */
    private static int band(Asking asking) {
        String id = SampleTests.id(asking);
        return 1 + Integer.parseInt(id, id.length() - 3, id.length(), 10) % 5;
    }

    @Test
    void whatTheTimeEndedComesOutAsItWasStored() {
        List<AttemptId> attempts = List.of(cutShort(LEVELS, 7), cutShort(LEVELS, 0), cutShort(MASTERY, 3));

        assertThat(attempts)
                .allSatisfy(attempt -> assertThat(differences(attempt)).isEmpty());
    }

    @Test
    void aChangedDecisionIsNamed() {
        AttemptId attempt = levels();
        change(
                "update attempt set decision = jsonb_set(decision, '{estimates,1,ability,theta}', '-9.5') where"
                        + " attempt_id = ?",
                attempt);

        assertThat(differences(attempt)).singleElement().satisfies(found -> {
            assertThat(found.attempt()).isEqualTo(attempt);
            assertThat(found.place()).isEqualTo("estimates[use].ability.theta");
            assertThat(found.stored()).isEqualTo("-9.5");
            assertThat(Double.parseDouble(found.recomputed())).isBetween(-4.0, 4.0);
        });
    }

    @Test
    void aVerdictTurnedRoundIsNamedThoughItIsOnlyDerived() {
        AttemptId attempt = play(MASTERY, SampleTests::right);
        change(
                "update attempt set decision = jsonb_set(decision, '{result,passed}', 'false') where attempt_id = ?",
                attempt);

        assertThat(differences(attempt)).containsExactly(new Difference(attempt, "result.passed", "false", "true"));
    }

    @Test
    void oneParameterOfOneResponseShowsInItsPartAlone() {
        AttemptId attempt = levels();
        change("update response set a = a + 1e-9 where position = 1 and sitting = ?", attempt);

        assertThat(differences(attempt))
                .extracting(Difference::place)
                .contains("estimates[reading].ability.theta")
                .allMatch(place -> place.contains("[reading]"));
    }

    @Test
    void evidenceThatCannotBeReadIsAFinding() {
        AttemptId attempt = levels();
        change("update response set a = -1 where position = 1 and sitting = ?", attempt);

        assertThat(differences(attempt)).extracting(Difference::place).containsExactly("evidence");
        change("update response set a = 1 where position = 1 and sitting = ?", attempt); // others read it too
    }

    @Test
    void whatIsInForceTodaySaysNothing(
            @Autowired Blueprints blueprints, @Autowired CutScoreRows cuts, @Autowired ItemBank bank) {
        AttemptId attempt = levels();
        AttemptId mastery = play(MASTERY, SampleTests::right);
        int newest = cuts.newest("sample-reading") + 1;
        superuser.jdbc().update("""
            insert into cut_score (scale, framework, version, band, theta, method, panel, decided_on)
            select scale, framework, ?, band, theta + 1, method, panel, decided_on from cut_score
            where scale = 'sample-reading' and version = 1
            """, newest);
        superuser.jdbc().update("update item_version set a = a * 2, b = b + 1 where item_id like 'sample-%'");
        superuser.jdbc().update("update item set pool = 'recomputed-elsewhere' where pool = 'sample-reading'");
        String other = superuser.jdbc().queryForObject("""
            select jsonb_set(body, '{minutes}', '7') || '{"parts": [{"part": "use", "pool": "sample-use",
                "scale": "sample-use", "items": {"min": 1, "max": 2}, "stop-mass": 0.9, "cuts": [0], "topics":
                {"gist": 1}}]}' from blueprint where blueprint_id = 'sample-levels' order by version desc limit 1
            """, String.class);
        blueprints.take("sample-levels.yaml", String.valueOf(other));
        forget(bank);

        try {
            assertThat(differences(attempt)).isEmpty();
            assertThat(differences(mastery)).isEmpty();
        } finally {
            superuser.jdbc().update("delete from cut_score where scale = 'sample-reading' and version = ?", newest);
            superuser.jdbc().update("update item_version set a = a / 2, b = b - 1 where item_id like 'sample-%'");
            superuser.jdbc().update("update item set pool = 'sample-reading' where pool = 'recomputed-elsewhere'");
            forget(bank);
        }
    }

    /** Whatever is added, the bank reads all of it anew. */
    private static void forget(ItemBank bank) {
        var marks = new TestItems.Marks("recomputation-none", 1, "topic", null);
        bank.add(List.of(TestItems.inPool("recomputation", TestItems.choice(marks))));
    }

    @Test
    void whatIsNotFinishedOrUnknownIsNotRecomputed() {
        AttemptId running = assessments.start(LEVELS, LanguageTag.EN).attempt();

        workAs.system(Set.of(Role.SUPERVISOR), () -> {
            assertThat(recomputation.differences(running)).isEmpty();
            assertThat(recomputation.differences(new AttemptId(UUID.randomUUID())))
                    .isEmpty();
            assertThat(recomputation.finished()).doesNotContain(running);
            return true;
        });
    }

    @Test
    void nobodyWhoSignsInRecomputes(@Autowired TestAccounts accounts) {
        assertThatThrownBy(recomputation::finished).isInstanceOf(AccessDeniedException.class);
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR, Role.ADMINISTRATOR))) {
            assertThatThrownBy(recomputation::finished).isInstanceOf(AccessDeniedException.class);
        }
    }
}
