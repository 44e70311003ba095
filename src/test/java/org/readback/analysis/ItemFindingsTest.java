package org.readback.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.bank.BankItem;
import org.readback.bank.Counted;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemVersionId;
import org.readback.bank.NewResponse;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.ResponseLog;
import org.readback.bank.TestItems;
import org.readback.bank.TestItems.Marks;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Score;
import org.readback.psychometrics.Effort;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class ItemFindingsTest {
    private static final String DISCRIMINATION = """
        update response set a = ? where item_version in
            (select v.id from item_version v join item using (item_id) where pool = ?)
        """;

    @Autowired
    ItemFindings findings;

    @Autowired
    FindingsWork work;

    @Autowired
    FindingRows rows;

    @Autowired
    ItemBank bank;

    @Autowired
    ResponseLog log;

    @Autowired
    Counted counted;

    @Autowired
    TestAccounts accounts;

    /** Three items of a pool that no other test knows. */
    private List<BankItem> freshPool() {
        String pool = "stats-" + UUID.randomUUID();
        bank.add(IntStream.range(0, 3)
                .mapToObj(i -> TestItems.inPool(pool, TestItems.choice(new Marks(pool + "-" + i, 3, "topic", null))))
                .toList());
        return IntStream.range(0, 3)
                .mapToObj(i -> bank.version(new ItemVersionId(new ItemId(pool + "-" + i), 1)))
                .toList();
    }

    private static String pool(List<BankItem> items) {
        return items.getFirst().version().item().itemId().replaceAll("-0$", "");
    }

    /** A sitting that answers all three, right or wrong. */
    private void sit(List<BankItem> items, Occasion occasion, Origin origin, String option) {
        sit(items, occasion, origin, option, Effort.SOLUTION);
    }

    private void sit(List<BankItem> items, Occasion occasion, Origin origin, String option, Effort effort) {
        AccountId person = accounts.fresh(Role.TRAINEE);
        var sitting = UUID.randomUUID();
        for (int i = 0; i < items.size(); i++) {
            log.append(
                    new NewResponse(
                            sitting,
                            i + 1,
                            UUID.randomUUID(),
                            person,
                            occasion,
                            origin,
                            items.get(i).version(),
                            LanguageTag.EN,
                            new Response.Choice(option),
                            new Score(option.equals("b") ? 1 : 0),
                            Duration.ofSeconds(30),
                            items.get(i).model()),
                    effort);
        }
    }

    @Test
    void onlyTestsOfPeopleWhoCountDo() {
        List<BankItem> items = freshPool();
        // In a demonstration, as this may be, made-up people stand for real ones
        int people = counted.origins().contains(Origin.SIMULATED) ? 3 : 2;
        sit(items, Occasion.TEST, Origin.REAL, "b");
        sit(items, Occasion.TEST, Origin.REAL, "a");
        sit(items, Occasion.TEST, Origin.PREVIEW, "b");
        sit(items, Occasion.TEST, Origin.SIMULATED, "b");
        sit(items, Occasion.TEST, Origin.REAL, "b", Effort.RAPID_GUESS);
        sit(items, Occasion.PRACTICE, Origin.REAL, "b");
        sit(items, Occasion.LESSON_CHECK, Origin.REAL, "b");
        sit(items, Occasion.REVIEW, Origin.REAL, "b");

        List<ItemFinding> found = work.findings(pool(items), _ -> {});

        assertThat(found).hasSize(3).allSatisfy(each -> {
            assertThat(each.people()).isEqualTo(people);
            assertThat(each.answers().number()).isEqualTo(people);
            assertThat(each.answers().facility()).isEqualTo((people - 1.0) / people);
            assertThat(each.answers().times().median()).isEqualTo(30);
            assertThat(each.flags()).isEmpty();
            assertThat(each.measured().drift()).isNull();
        });
    }

    @Test
    void whatWasComputedStandsUntilItIsComputedAgain() {
        List<BankItem> items = freshPool();
        sit(items, Occasion.TEST, Origin.REAL, "b");
        ItemId id = items.getFirst().version().item();
        work.findings(pool(items), _ -> {}).forEach(rows::put);

        try (var _ = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThat(findings.of(id))
                    .singleElement()
                    .satisfies(each -> assertThat(each.answers().number()).isEqualTo(1));
            sit(items, Occasion.TEST, Origin.REAL, "a");
            assertThat(findings.newest())
                    .hasEntrySatisfying(
                            id, each -> assertThat(each.answers().number()).isEqualTo(1));
            work.findings(pool(items), _ -> {}).forEach(rows::put);
            assertThat(findings.pool(pool(items)))
                    .hasSize(3)
                    .allSatisfy(each -> assertThat(each.item().version())
                            .isEqualTo(each.finding().item()));
            assertThat(findings.pool("no-such-pool")).isEmpty();
            assertThat(findings.of(id))
                    .singleElement()
                    .satisfies(each -> assertThat(each.answers().number()).isEqualTo(2));
        }
    }

    @Test
    void allPoolsAreComputedInTheBackgroundOnDemand() throws InterruptedException {
        List<BankItem> items = freshPool();
        sit(items, Occasion.TEST, Origin.REAL, "b");

        try (var _ = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            findings.compute();
            while (findings.job().orElseThrow().isRunning()) {
                Thread.sleep(Duration.ofMillis(20));
            }

            assertThat(findings.of(items.getLast().version().item())).hasSize(1);
            findings.cancel();
            assertThat(findings.job().orElseThrow().progress()).isEqualTo(1);
        }
    }

    @Test
    void aPoolThatCannotBeReadHoldsUpNoOther(@Autowired Superuser superuser) {
        List<BankItem> spoilt = freshPool();
        sit(spoilt, Occasion.TEST, Origin.REAL, "b");
        superuser.jdbc().update(DISCRIMINATION, -1, pool(spoilt));

        work.run(_ -> {});

        assertThat(rows.of(spoilt.getFirst().version().item())).isEmpty();
        superuser.jdbc().update(DISCRIMINATION, 1, pool(spoilt)); // others read it too
        work.run(_ -> {});
        assertThat(rows.of(spoilt.getFirst().version().item())).hasSize(1);
    }

    @Test
    void itemsWithoutAnswersHaveNoFigures() {
        try (var _ = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThat(findings.of(freshPool().getFirst().version().item())).isEmpty();
            assertThat(findings.of(new ItemId("no-such-item"))).isEmpty();
        }
    }

    @Test
    void traineesSeeNoFigures() {
        try (var _ = accounts.signIn(accounts.fresh(Role.TRAINEE, Role.SUPERVISOR))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> findings.newest());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> findings.of(new ItemId("x")));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> findings.compute());
        }
    }

    @Test
    void aPoolNobodyMetHasNothingToSay() {
        assertThat(work.findings("no-such-pool", _ -> {})).isEmpty();
    }
}
