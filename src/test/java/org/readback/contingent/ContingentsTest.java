package org.readback.contingent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.Reach;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.base.UserError;
import org.readback.requirement.Post;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class ContingentsTest extends SpringBrowserlessTest {
    @Autowired
    Contingents contingents;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Reach reach;

    @Autowired
    SignedIn signedIn;

    @Test
    @WithAccount(Role.SUPERVISOR)
    void supervisorMakesAContingentAndPutsPeopleIn() {
        AccountId trainee = accounts.fresh(Role.TRAINEE);
        ContingentId id = contingents.create(name(), "UNMIKAR", LocalDate.of(2030, 1, 8));
        assertThat(contingents.candidates(accounts.signInName(trainee)))
                .extracting(AccountName::id)
                .containsExactly(trainee);

        contingents.add(id, new NewMember(trainee, "Pte", Post.DRIVER, "Platoon 1"));

        ContingentRoster roster = contingents.roster(id).orElseThrow();
        assertThat(roster.contingent().members()).isEqualTo(1);
        assertThat(roster.members())
                .singleElement()
                .satisfies(member -> assertThat(member)
                        .extracting(Member::account, Member::rank, Member::post, Member::subUnit)
                        .containsExactly(trainee, "Pte", Post.DRIVER, "Platoon 1"));
        assertThat(contingents.candidates(accounts.signInName(trainee))).isEmpty();
        assertThat(reach.maySee(signedIn.require(), trainee)).isTrue();
        assertThat(contingents.mine()).extracting(ContingentCard::id).contains(id);
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void joiningAnotherContingentEndsTheFirstMembership() {
        AccountId trainee = accounts.fresh(Role.TRAINEE);
        ContingentId first = contingents.create(name(), "UNMIKAR", null);
        ContingentId second = contingents.create(name(), "UNMIKAR", null);
        contingents.add(first, new NewMember(trainee, "", Post.MEDIC, ""));

        contingents.add(second, new NewMember(trainee, "", Post.MEDIC, ""));

        assertThat(contingents.roster(first).orElseThrow().members()).isEmpty();
        assertThat(contingents.roster(second).orElseThrow().members()).hasSize(1);
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void nameIsTakenOnlyOnceWhateverItsCase() {
        String name = name();
        contingents.create(name, "UNMIKAR", null);

        assertThatThrownBy(() -> contingents.create(name.toUpperCase(Locale.ROOT), "UNMIKAR", null))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> contingents.create(" ", "UNMIKAR", null)).isInstanceOf(UserError.class);
    }

    @Test
    void anotherSupervisorSeesNothingOfIt() {
        AccountId owner = accounts.fresh(Role.SUPERVISOR);
        AccountId trainee = accounts.fresh(Role.TRAINEE);
        ContingentId id;
        try (var session = accounts.signIn(owner)) {
            id = contingents.create(name(), "UNMIKAR", null);
            contingents.add(id, new NewMember(trainee, "", Post.MEDIC, ""));
        }

        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            assertThat(contingents.roster(id)).isEmpty();
            assertThat(contingents.roster(new ContingentId(UUID.randomUUID()))).isEmpty();
            assertThat(contingents.mine()).isEmpty();
            assertThat(reach.maySee(signedIn.require(), trainee)).isFalse();
            NewMember member = new NewMember(accounts.fresh(Role.TRAINEE), "", Post.MEDIC, "");
            assertThatThrownBy(() -> contingents.add(id, member)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void traineesAndAdministratorsAreRefused() {
        for (Role role : List.of(Role.TRAINEE, Role.ADMINISTRATOR)) {
            try (var session = accounts.signIn(accounts.fresh(role))) {
                assertThatThrownBy(contingents::mine).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> contingents.candidates("")).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private static String name() {
        return "Contingent " + UUID.randomUUID();
    }
}
