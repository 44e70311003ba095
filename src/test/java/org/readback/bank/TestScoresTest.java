package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.bank.TestResponses.Given;
import org.readback.base.Installation;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Score;
import org.readback.psychometrics.Effort;
import org.readback.psychometrics.StartValues;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class TestScoresTest {
    private static final Counted REAL = new Counted(new Installation(Installation.Kind.PRODUCTION));
    private static final Counted SHOW = new Counted(new Installation(Installation.Kind.DEMONSTRATION));

    @Autowired
    ItemBank bank;

    @Autowired
    ResponseLog log;

    @Autowired
    TestResponses responses;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String pool = "ts-" + UUID.randomUUID();
    private List<ItemVersionId> items = List.of();
    private AccountId person;

    @BeforeEach
    void twoItems() {
        items = List.of(item("a"), item("b"));
        bank.add(items.stream()
                .map(each -> TestItems.inPool(
                        pool, TestItems.choice(new TestItems.Marks(each.item().itemId(), 2, "t", null))))
                .toList());
        person = accounts.fresh(Role.TRAINEE);
    }

    private ItemVersionId item(String name) {
        return new ItemVersionId(new ItemId(pool + "-" + name), 1);
    }

    private List<UUID> given(Occasion occasion, Origin origin, double... scores) {
        return responses.add(new Given(person, occasion, origin), items, new double[][] {scores});
    }

    private List<String> read(Counted counted, Set<UUID> unfinished) {
        var read = new ArrayList<String>();
        transaction.executeWithoutResult(_ -> new TestScores(jdbc, counted)
                .read(items, unfinished, (sitting, item, score) -> read.add(sitting + " " + item + " " + score)));
        return read;
    }

    @Test
    void onlyTestsOfRealPeopleCount() {
        UUID real = given(Occasion.TEST, Origin.REAL, 1, 0.5).getFirst();
        given(Occasion.TEST, Origin.SIMULATED, 1, 1);
        given(Occasion.TEST, Origin.PREVIEW, 1, 1);
        given(Occasion.PRACTICE, Origin.REAL, 1, 1);
        given(Occasion.REVIEW, Origin.REAL, 1, 1);
        given(Occasion.LESSON_CHECK, Origin.REAL, 1, 1);
        given(Occasion.INLINE_CHECK, Origin.REAL, 1, 1);

        assertThat(read(REAL, Set.of())).containsExactlyInAnyOrder(real + " 0 1.0", real + " 1 0.5");
    }

    @Test
    void aRapidGuessSaysNothingOfItsItem() {
        log.append(
                new NewResponse(
                        UUID.randomUUID(),
                        1,
                        UUID.randomUUID(),
                        person,
                        Occasion.TEST,
                        Origin.REAL,
                        items.getFirst(),
                        LanguageTag.EN,
                        new Response.Choice("b"),
                        Score.FULL,
                        Duration.ofMillis(900),
                        StartValues.choice(2)),
                Effort.RAPID_GUESS);

        assertThat(read(REAL, Set.of())).isEmpty();
    }

    @Test
    void inADemonstrationMadeUpPeopleStandForRealOnesAndPreviewsNeverCount() {
        UUID real = given(Occasion.TEST, Origin.REAL, 1, Double.NaN).getFirst();
        UUID simulated = given(Occasion.TEST, Origin.SIMULATED, Double.NaN, 0).getFirst();
        given(Occasion.TEST, Origin.PREVIEW, 1, 1);
        given(Occasion.PRACTICE, Origin.SIMULATED, 1, 1);

        assertThat(read(SHOW, Set.of())).containsExactlyInAnyOrder(real + " 0 1.0", simulated + " 1 0.0");
        assertThat(SHOW.origins()).containsExactlyInAnyOrder(Origin.REAL, Origin.SIMULATED);
        assertThat(REAL.origins()).containsExactly(Origin.REAL);
    }

    @Test
    void aTestThatGoesOnDoesNotCountYetAndNeitherDoesAnotherVersion() {
        UUID open = given(Occasion.TEST, Origin.REAL, 1, 1).getFirst();
        given(Occasion.TEST, Origin.REAL, 0, Double.NaN);
        var scores = new TestScores(jdbc, REAL);

        assertThat(scores.responses(items, Set.of(open))).containsOnlyKeys(items.getFirst());
        assertThat(scores.responses(items, Set.of()))
                .containsEntry(items.getFirst(), 2)
                .containsEntry(items.getLast(), 1);
        assertThat(scores.sittings(items, Set.of())).containsEntry(pool, 2);
        assertThat(scores.sittings(items, Set.of(open))).containsEntry(pool, 1);
        assertThat(scores.responses(List.of(new ItemVersionId(items.getFirst().item(), 2)), Set.of()))
                .isEmpty();
    }
}
