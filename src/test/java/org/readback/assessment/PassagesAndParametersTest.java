package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WorkAs;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemSource;
import org.readback.bank.LoggedResponse;
import org.readback.bank.ResponseLog;
import org.readback.bank.TestItems;
import org.readback.bank.TestItems.Marks;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.Selection;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;

/** What an attempt settles at its start holds to its end: the parameters of its pool, how items are chosen from it, and
 * what items of one text have in common. */
@AppTest
class PassagesAndParametersTest {
    private static final BlueprintId TEST = new BlueprintId("texts");
    private static final int SIZE = 45;
    private static final String YAML = """
        id: texts
        kind: levels
        title: {en: Texts}
        summary: {en: A sample.}
        languages: [en]
        minutes: 45
        parts:
          - {part: reading, pool: texts, scale: texts, items: {min: 5, max: 9},
             stop-mass: 0.99, cuts: [-1.5, -0.5, 0.5, 1.5], topics: {gist: 1, detail: 2}}
        """;

    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    Assessments assessments;

    @Autowired
    AttemptRows rows;

    @Autowired
    ResponseLog log;

    @Autowired
    ItemBank bank;

    @Autowired
    Superuser superuser;

    @Autowired
    Recomputation recomputation;

    @Autowired
    WorkAs workAs;

    /** Each text has three items. */
    @BeforeEach
    void offer(@Autowired Blueprints blueprints) {
        var items = new ArrayList<ItemSource>();
        for (int i = 0; i < SIZE; i++) {
            var marks = new Marks("texts-" + (100 + i), 1 + i / 3 % 5, i / 3 % 3 == 0 ? "gist" : "detail", null);
            items.add(TestItems.inPool("texts", TestItems.about("text-" + i / 3, marks)));
        }
        bank.add(items);
        blueprints.take("texts.yaml", YAML);
    }

    @AfterEach
    void withdraw(@Autowired Blueprints blueprints) {
        blueprints.withdraw(TEST);
    }

    private AttemptSheet play(AttemptSheet from, int most) {
        AttemptSheet sheet = from;
        for (int i = 0; i < most && sheet instanceof Asking asking; i++) {
            var response = asking.position() % 3 == 0 ? SampleTests.wrong(asking) : SampleTests.right(asking);
            sheet = assessments.answer(asking.attempt(), asking.nonce(), response);
        }
        return sheet;
    }

    private List<LoggedResponse> responses(AttemptSheet sheet) {
        return log.sitting(sheet.attempt().attemptId());
    }

    private List<Recomputation.Difference> differences(AttemptSheet sheet) {
        return workAs.system(Set.of(Role.SUPERVISOR), () -> recomputation.differences(sheet.attempt()))
                .orElseThrow();
    }

    private static int text(LoggedResponse response) {
        String id = response.item().item().itemId();
        return (Integer.parseInt(id, id.length() - 3, id.length(), 10) - 100) / 3;
    }

    @Test
    void theItemsOfATextAreAskedTogether() {
        AttemptSheet finished = play(assessments.start(TEST, LanguageTag.EN), 9);

        List<Integer> texts = responses(finished).stream()
                .map(PassagesAndParametersTest::text)
                .toList();
        assertThat(texts).hasSize(9);
        for (int first = 0; first < 9; first += 3) {
            assertThat(Set.copyOf(texts.subList(first, first + 3))).hasSize(1);
        }
    }

    @Test
    void whatATextsItemsShareIsInTheEstimateAndKeptWithTheAttempt() {
        AttemptSheet finished = play(assessments.start(TEST, LanguageTag.EN), 9);

        assertThat(differences(finished)).isEmpty();
        superuser
                .jdbc()
                .update(
                        "update attempt set rules = jsonb_set(rules, '{passageDeviation}', '0') where attempt_id = ?",
                        finished.attempt().attemptId());
        assertThat(differences(finished))
                .extracting(Recomputation.Difference::place)
                .contains("estimates[reading].ability.standardError");
    }

    @Test
    void whatIsPublishedMeanwhileHoldsForWhoStartsAfterwards(@Autowired TestAccounts accounts) {
        int before = bank.parameters("texts");
        double slope = 1.5 + 0.25 * before;
        AttemptSheet running = play(assessments.start(TEST, LanguageTag.EN), 2);
        double atStart = slope(responses(running).getFirst());

        publish(before + 1, slope);
        AttemptSheet finished = play(running, 9);
        AttemptSheet next;
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            next = play(assessments.start(TEST, LanguageTag.EN), 9);
        }

        assertThat(use(finished).parameters()).isEqualTo(before);
        assertThat(responses(finished)).hasSize(9).allMatch(response -> slope(response) == atStart);
        assertThat(use(next)).isEqualTo(new Attempt.PoolUse(before + 1, Selection.LOOK_AHEAD, false));
        assertThat(responses(next)).allMatch(response -> slope(response) == slope);
        assertThat(differences(finished)).isEmpty();
        assertThat(differences(next)).isEmpty();
    }

    private Attempt.PoolUse use(AttemptSheet sheet) {
        return rows.find(sheet.attempt()).orElseThrow().plan().pool("texts");
    }

    private static double slope(LoggedResponse response) {
        return ((ThreeParameterLogistic) response.model()).discrimination();
    }

    private void publish(int number, double slope) {
        Integer id = superuser
                .jdbc()
                .queryForObject("""
            insert into calibration (pool, model, priors, started_by, started_at, people, responses, log_likelihood,
                iterations, converged, linked_to, slope, intercept, anchors, state, decided_by, decided_at)
            values ('texts', 'THREE_PARAMETER', 'STANDARD', ?, now(), 1, 1, -1, 1, true, ?, 1, 0, 0, 'APPROVED', ?,
                now())
            returning calibration_id
            """, Integer.class, WorkAs.SYSTEM.accountId(), number - 1, WorkAs.SYSTEM.accountId());
        superuser.jdbc().update("""
            insert into calibration_item (calibration_id, item_version, responses, kept, a, b, c, errors, remarks)
            select ?, id, 1, false, ?, b, 0.2, '{}', '{}' from item_version where item_id like 'texts-%'
            """, id, slope);
        superuser
                .jdbc()
                .update(
                        "insert into parameter_version (pool, number, calibration_id) values ('texts', ?, ?)",
                        number,
                        id);
        bank.add(List.of(TestItems.inPool("elsewhere", TestItems.choice(new Marks("elsewhere", 1, "topic", null)))));
    }
}
