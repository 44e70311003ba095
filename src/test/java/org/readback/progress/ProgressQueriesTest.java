package org.readback.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemVersionId;
import org.readback.bank.NewResponse;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.ResponseLog;
import org.readback.bank.TestItems;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Contingents;
import org.readback.contingent.Member;
import org.readback.contingent.NewMember;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Score;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.readback.requirement.Post;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ProgressQueriesTest extends SpringBrowserlessTest {
    @Autowired
    ProgressQueries queries;

    @Autowired
    Contingents contingents;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ItemBank bank;

    @Autowired
    ResponseLog log;

    @Test
    @WithAccount(Role.SUPERVISOR)
    void personIsFoundWithTheOpenMembership() {
        AccountId trainee = accounts.fresh(Role.TRAINEE);
        ContingentId before = contingents.create("Before " + UUID.randomUUID(), "UNMIKAR", null);
        ContingentId now = contingents.create("Now " + UUID.randomUUID(), "UNMIKAR", null);
        contingents.add(before, new NewMember(trainee, "Pte", Post.DRIVER, ""));
        contingents.add(now, new NewMember(trainee, "Cpl", Post.MEDIC, "Platoon 2"));

        Person person = queries.person(trainee).orElseThrow();

        assertThat(person.signInName()).isEqualTo(accounts.signInName(trainee));
        assertThat(person.contingent()).hasValueSatisfying(card -> {
            assertThat(card.id()).isEqualTo(now);
            assertThat(card.members()).isEqualTo(1);
        });
        assertThat(person.member()).map(Member::subUnit).hasValue("Platoon 2");
        assertThat(person.member()).map(Member::rank).hasValue("Cpl");
    }

    @Test
    void personMayBelongNowhereOrNotExist() {
        AccountId trainee = accounts.fresh(Role.TRAINEE);

        assertThat(queries.person(trainee).orElseThrow().contingent()).isEmpty();
        assertThat(queries.person(trainee).orElseThrow().member()).isEmpty();
        assertThat(queries.person(new AccountId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void newestAnswerOfEachIsFound() {
        AccountId often = accounts.fresh(Role.TRAINEE);
        AccountId never = accounts.fresh(Role.TRAINEE);
        ItemVersionId item = new ItemVersionId(new ItemId("pq-" + UUID.randomUUID()), 1);
        bank.add(List.of(TestItems.inPool(
                "pq", TestItems.choice(new TestItems.Marks(item.item().itemId(), 2, "t", null)))));
        log.appendAt(response(often, item), Instant.parse("2026-03-01T10:00:00Z"));
        log.appendAt(response(often, item), Instant.parse("2026-03-09T10:00:00Z"));
        log.appendAt(response(often, item), Instant.parse("2026-03-05T10:00:00Z"));

        assertThat(queries.newestAnswers(List.of(often, never)))
                .containsOnlyKeys(often)
                .containsEntry(often, Instant.parse("2026-03-09T10:00:00Z"));
        assertThat(queries.newestAnswers(List.of())).isEmpty();
    }

    private static NewResponse response(AccountId person, ItemVersionId item) {
        return new NewResponse(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                person,
                Occasion.TEST,
                Origin.SIMULATED,
                item,
                LanguageTag.EN,
                new Response.Choice("b"),
                Score.FULL,
                Duration.ofSeconds(9),
                new ThreeParameterLogistic(1.2, 0, 0.2));
    }
}
