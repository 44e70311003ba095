package org.readback.contingent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.Reach;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.identity.Identities;
import org.readback.identity.ServiceIdentity;
import org.readback.identity.TestIdentities;
import org.readback.requirement.Deployment;
import org.readback.requirement.Post;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class RollsTest {
    private static final SubUnitPath FIRST = SubUnitPath.of("Company 1 / Platoon 1");
    private static final SubUnitPath SECOND = SubUnitPath.of("Company 1 / Platoon 2");

    @Autowired
    Rolls rolls;

    @Autowired
    Contingents contingents;

    @Autowired
    Members members;

    @Autowired
    ContingentSettings settings;

    @Autowired
    Identities identities;

    @Autowired
    TestAccounts accounts;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Reach reach;

    @Autowired
    Clock clock;

    private ContingentId contingent(Deployment deployment, AccountId staff, List<NewMember> people) {
        return contingents.establish(
                new ContingentPlan("Roll " + UUID.randomUUID(), "UNMIKAR", deployment), people, List.of(staff));
    }

    @Test
    void rollSaysWhoStoodWhereAndUnderWhatName() {
        LocalDate today = Centre.today(clock);
        AccountId supervisor = accounts.fresh(Role.SUPERVISOR);
        AccountId driver = accounts.fresh(Role.TRAINEE);
        AccountId medic = accounts.fresh(Role.TRAINEE);
        ServiceIdentity known = TestIdentities.woman("Ахметова");
        var deployment = new Deployment(Optional.of(today.plusWeeks(6)), Optional.of(today.plusWeeks(58)));
        ContingentId id = contingent(
                deployment,
                supervisor,
                List.of(
                        new NewMember(driver, "Pte", List.of(Post.DRIVER, Post.RIFLEMAN), SECOND.toString()),
                        new NewMember(medic, "Cpl", Post.MEDIC, FIRST.toString())));
        identities.record(medic, known, today);

        List<RollMember> roll = rolls.members(id, today);

        assertThat(roll).extracting(RollMember::account).containsExactly(driver, medic);
        assertThat(roll.getFirst().posts()).containsExactly(Post.DRIVER, Post.RIFLEMAN);
        assertThat(roll.getFirst().subUnit()).isEqualTo(SECOND);
        assertThat(roll.getFirst().rank()).isEqualTo("Pte");
        assertThat(roll.getLast().identity()).hasValue(known);
        assertThat(roll.getLast().rank()).isEqualTo("Sgt");
        assertThat(roll.getLast().listName()).isEqualTo("Akhmetova Aigul");
        assertThat(roll.getLast().joined()).isEqualTo(today);
        assertThat(roll.getLast().left()).isEmpty();
        assertThat(rolls.members(id, today.minusDays(1))).isEmpty();
        assertThat(rolls.deployment(id)).isEqualTo(deployment);
        assertThat(rolls.contingentOf(medic, today)).hasValue(id);
        assertThat(rolls.contingentOf(medic, today.minusDays(1))).isEmpty();
        assertThat(rolls.of(List.of(driver, supervisor), today)).containsOnlyKeys(driver);
    }

    @Test
    void whoIsGivenASubUnitSeesItsPeopleOnly() {
        LocalDate today = Centre.today(clock);
        AccountId owner = accounts.fresh(Role.SUPERVISOR);
        AccountId commander = accounts.fresh(Role.SUPERVISOR);
        AccountId theirs = accounts.fresh(Role.TRAINEE);
        AccountId others = accounts.fresh(Role.TRAINEE);
        ContingentId id = contingent(Deployment.UNKNOWN, owner, platoons(theirs, others));
        try (var _ = accounts.signIn(commander)) {
            assertThat(rolls.maySee(signedIn.require(), id)).isFalse();
            assertThat(rolls.seenBy(signedIn.require(), id, today)).isEmpty();
        }
        try (var _ = accounts.signIn(owner)) {
            settings.give(id, commander, FIRST);
            assertThat(rolls.seenBy(signedIn.require(), id, today)).hasSize(2);
            assertThat(rolls.mayManage(signedIn.require(), id)).isTrue();
        }

        try (var _ = accounts.signIn(commander)) {
            CurrentAccount me = signedIn.require();
            assertThat(rolls.maySee(me, id)).isTrue();
            assertThat(rolls.mayManage(me, id)).isFalse();
            assertThat(rolls.seenBy(me, id, today))
                    .extracting(RollMember::account)
                    .containsExactly(theirs);
            assertThat(contingents.roster(id).orElseThrow().members()).hasSize(1);
            assertThat(contingents.mine()).extracting(ContingentCard::id).containsExactly(id);
            assertThat(members.sheet(id, today).orElseThrow().mayManage()).isFalse();
            assertThat(settings.sheet(id)).isEmpty();
            assertThat(contingents.managed()).isEmpty();
            assertThat(reach.among(me, List.of(theirs, others))).containsExactly(theirs);
        }
        try (var _ = accounts.signIn(owner)) {
            settings.take(id, commander, FIRST);
        }
        try (var _ = accounts.signIn(commander)) {
            assertThat(reach.maySee(signedIn.require(), theirs)).isFalse();
            assertThat(contingents.mine()).isEmpty();
        }
    }

    private static List<NewMember> platoons(AccountId first, AccountId second) {
        return List.of(
                new NewMember(first, "", Post.DRIVER, FIRST + " / Section 1"),
                new NewMember(second, "", Post.DRIVER, SECOND.toString()));
    }
}
