package org.readback.contingent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.base.UserError;
import org.readback.identity.IdentityEntry;
import org.readback.identity.ServiceIdentity;
import org.readback.identity.TestIdentities;
import org.readback.requirement.Deployment;
import org.readback.requirement.Post;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class MembersTest {
    @Autowired
    Members members;

    @Autowired
    Rolls rolls;

    @Autowired
    Contingents contingents;

    @Autowired
    ContingentSettings settings;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    private TestAccounts.Session session = () -> {};
    private LocalDate today = LocalDate.EPOCH;
    private AccountId person = new AccountId(new UUID(0, 0));
    private ContingentId home = new ContingentId(new UUID(0, 0));

    @BeforeEach
    void enlist() {
        session = accounts.signIn(accounts.fresh(Role.SUPERVISOR));
        today = Centre.today(clock);
        person = accounts.fresh(Role.TRAINEE);
        home = contingent();
        members.join(home, in("Platoon 1", Post.RIFLEMAN), today.minusDays(100));
    }

    @AfterEach
    void signOut() {
        session.close();
    }

    private ContingentId contingent() {
        return contingents.create("Members " + UUID.randomUUID(), "UNMIKAR", null);
    }

    private NewMember in(String subUnit, Post... posts) {
        return new NewMember(person, "Pte", List.of(posts), subUnit);
    }

    private Optional<RollMember> on(ContingentId contingent, int daysAgo) {
        return rolls.members(contingent, today.minusDays(daysAgo)).stream().findFirst();
    }

    @Test
    void everyDayShowsWhereSomebodyStoodThen() {
        ContingentId other = contingent();

        members.move(home, home, in("Platoon 2", Post.MEDIC, Post.DRIVER), today.minusDays(50));
        members.move(home, other, in("", Post.MEDIC), today.minusDays(20));

        assertThat(on(home, 101)).isEmpty();
        assertThat(on(home, 51).orElseThrow().posts()).containsExactly(Post.RIFLEMAN);
        assertThat(on(home, 50).orElseThrow().posts()).containsExactly(Post.MEDIC, Post.DRIVER);
        assertThat(on(home, 21).orElseThrow().subUnit().toString()).isEqualTo("Platoon 2");
        assertThat(on(home, 21).orElseThrow().joined()).isEqualTo(today.minusDays(100));
        assertThat(on(home, 100).orElseThrow().left()).hasValue(today.minusDays(20));
        assertThat(on(home, 20)).isEmpty();
        assertThat(on(other, 20).orElseThrow().left()).isEmpty();
        assertThat(rolls.contingentOf(person, today.minusDays(20))).hasValue(other);
        assertThat(rolls.stays(person))
                .extracting(stay -> stay.end().orElse(null))
                .containsExactly(null, Stay.End.TRANSFERRED, Stay.End.MOVED);
    }

    @Test
    void whoLeftCanComeBackAndTheGapStays() {
        members.leave(home, person, today.minusDays(30), "Hospital");
        assertThat(members.former(home)).extracting(AccountName::id).containsExactly(person);
        assertThatThrownBy(() -> members.join(home, in("", Post.MEDIC), today.minusDays(31)))
                .isInstanceOf(UserError.class);

        members.join(home, in("Platoon 1", Post.MEDIC), today.minusDays(10));

        assertThat(members.former(home)).isEmpty();
        assertThat(on(home, 31).orElseThrow().left()).hasValue(today.minusDays(30));
        assertThat(on(home, 30)).isEmpty();
        assertThat(on(home, 11)).isEmpty();
        assertThat(on(home, 10).orElseThrow().joined()).isEqualTo(today.minusDays(10));
        assertThat(rolls.stays(person).getLast().reason()).isEqualTo("Hospital");
    }

    @Test
    void whatCannotBeIsRefused() {
        NewMember again = in("", Post.MEDIC);
        assertThatThrownBy(() -> members.join(home, again, today)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> members.move(home, home, again, today.plusDays(1)))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> members.move(home, home, again, today.minusDays(101)))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> members.leave(home, person, today.minusDays(101), "Ill"))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> members.leave(home, person, today, " ")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> members.leave(contingent(), person, today, "Ill"))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> in("A / B / C / D / E", Post.MEDIC)).isInstanceOf(UserError.class);
        assertThat(rolls.stays(person)).hasSize(1);
    }

    @Test
    void aNewNameStandsBesideTheOldOne() {
        ServiceIdentity before = TestIdentities.woman("Ахметова");
        members.identify(home, person, before, today.minusDays(90));
        members.identify(home, person, TestIdentities.renamed(before, "Сейтова"), today.minusDays(5));

        assertThat(on(home, 6).orElseThrow().listName()).isEqualTo("Akhmetova Aigul");
        assertThat(on(home, 5).orElseThrow().listName()).isEqualTo("Seitova Aigul");
        ServiceHistory history = members.history(person).orElseThrow();
        assertThat(history.displayName()).isEqualTo("Aigul Seitova");
        assertThat(history.identities())
                .extracting(IdentityEntry::identity)
                .extracting(ServiceIdentity::number)
                .containsExactly(before.number(), before.number());
    }

    @Test
    void aSupervisorStaysWhileThereIsAContingent() {
        ContingentSettings.Sheet sheet = settings.sheet(home).orElseThrow();
        AccountId only = sheet.staff().getFirst().account();
        var plan = new ContingentPlan(
                sheet.plan().name() + "a",
                "UNMIKAR",
                new Deployment(Optional.of(today), Optional.of(today.plusDays(9))));

        settings.change(home, plan);
        settings.addSubUnit(home, SubUnitPath.of("Company 1 / Platoon 1"));
        settings.give(home, accounts.fresh(Role.INSTRUCTOR), SubUnitPath.of("Company 1"));

        assertThatThrownBy(() -> settings.take(home, only, SubUnitPath.NONE)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> settings.give(home, person, SubUnitPath.NONE)).isInstanceOf(UserError.class);
        ContingentSettings.Sheet after = settings.sheet(home).orElseThrow();
        assertThat(after.plan()).isEqualTo(plan);
        assertThat(after.staff())
                .extracting(StaffMember::part)
                .containsExactly(SubUnitPath.NONE, SubUnitPath.of("Company 1"));
        assertThat(after.subUnits())
                .extracting(SubUnitPath::toString)
                .containsExactly("Platoon 1", "Company 1", "Company 1 / Platoon 1");
    }
}
