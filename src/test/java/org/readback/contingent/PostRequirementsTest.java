package org.readback.contingent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class PostRequirementsTest {
    @Autowired
    PostRequirements requirements;

    @Autowired
    Contingents contingents;

    @Autowired
    TestAccounts accounts;

    @Test
    void postAsksOfWhoeverHoldsIt() {
        AccountId driver = accounts.fresh(Role.TRAINEE);
        AccountId medic = accounts.fresh(Role.TRAINEE);
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            ContingentId id = contingents.create("Asking " + UUID.randomUUID(), "UNMIKAR", null);
            contingents.add(id, new NewMember(driver, "Pte", Post.DRIVER, ""));
            contingents.add(id, new NewMember(medic, "Sgt", Post.MEDIC, ""));

            requirements.set(id, new RequiredBand(Post.DRIVER, "listening", Optional.of(2)));
            requirements.set(id, new RequiredBand(Post.DRIVER, "listening", Optional.of(3)));
            requirements.set(id, new RequiredBand(Post.DRIVER, "reading", Optional.of(2)));
            requirements.set(id, new RequiredBand(Post.DRIVER, "reading", Optional.empty()));

            RequirementSheet sheet = requirements.sheet(id).orElseThrow();
            assertThat(sheet.posts()).containsExactly(Post.DRIVER, Post.MEDIC);
            assertThat(sheet.holders(Post.DRIVER)).isEqualTo(1);
            assertThat(sheet.band(Post.DRIVER, "listening")).hasValue(3);
            assertThat(sheet.band(Post.DRIVER, "reading")).isEmpty();
        }

        assertThat(requirements.of(List.of(driver, medic))).isEqualTo(Map.of(driver, Map.of("listening", 3)));
        assertThat(requirements.of(List.of())).isEmpty();
    }

    @Test
    void onlySkillsAndBandsThatExistAreAskedFor() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RequiredBand(Post.DRIVER, "singing", Optional.of(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RequiredBand(Post.DRIVER, "reading", Optional.of(6)));
    }
}
