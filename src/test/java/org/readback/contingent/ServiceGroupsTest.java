package org.readback.contingent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.requirement.Post;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ServiceGroupsTest {
    @Autowired
    ServiceGroups groups;

    @Autowired
    Contingents contingents;

    @Autowired
    TestAccounts accounts;

    @Test
    void aPostSaysWhichServiceOneIsOf() {
        AccountId officer = accounts.fresh(Role.TRAINEE);
        AccountId civilian = accounts.fresh(Role.TRAINEE);
        AccountId driver = accounts.fresh(Role.TRAINEE);
        AccountId nobody = accounts.fresh(Role.TRAINEE);
        try (var _ = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            ContingentId id = contingents.create("t-" + UUID.randomUUID(), "UNMIKAR", null);
            contingents.add(id, new NewMember(officer, "", Post.POLICE_OFFICER, ""));
            contingents.add(id, new NewMember(civilian, "", Post.CIVILIAN, ""));
            contingents.add(id, new NewMember(driver, "", Post.DRIVER, ""));
        }

        assertThat(groups.of(List.of(officer, civilian, driver, nobody)))
                .isEqualTo(Map.of(officer, "police", civilian, "civilian", driver, "military"));
        assertThat(groups.of(List.of())).isEmpty();
        assertThat(groups.by()).isEqualTo("service");
    }
}
