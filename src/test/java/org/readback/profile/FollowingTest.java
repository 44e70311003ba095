package org.readback.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.requirement.ProfileText;
import org.readback.requirement.RequirementProfile;

class FollowingTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final ProfileId ONE = new ProfileId("one");
    private static final ProfileId OTHER = new ProfileId("other");

    private static ProfileVersion version(ProfileId profile, int number, LocalDate from) {
        return new ProfileVersion(
                profile, number, new ProfileText("Name", "", List.of()), from, null, null, Instant.EPOCH);
    }

    private static Following follow(ProfileId profile, LocalDate from) {
        return new Following(profile, from, null, Instant.EPOCH);
    }

    private static String on(List<RequirementProfile> ruling, LocalDate day) {
        return RequirementProfile.inForce(ruling, day)
                .map(each -> each.id() + each.version())
                .orElse("none");
    }

    @Test
    void aVersionRulesFromItsDayAndNotTheDayBefore() {
        var ruling =
                Following.ruling(List.of(follow(ONE, JANUARY)), List.of(version(ONE, 1, MARCH), version(ONE, 2, MAY)));

        assertThat(on(ruling, MARCH.minusDays(1))).isEqualTo("none");
        assertThat(on(ruling, MARCH)).isEqualTo("one1");
        assertThat(on(ruling, MAY.minusDays(1))).isEqualTo("one1");
        assertThat(on(ruling, MAY)).isEqualTo("one2");
    }

    @Test
    void nothingRulesBeforeTheDayOnWhichTheProfileIsFollowed() {
        var ruling = Following.ruling(
                List.of(follow(ONE, MAY)),
                List.of(version(ONE, 1, JANUARY), version(ONE, 2, MARCH), version(ONE, 3, JULY)));

        assertThat(on(ruling, MAY.minusDays(1))).isEqualTo("none");
        assertThat(on(ruling, MAY)).isEqualTo("one2");
        assertThat(on(ruling, JULY)).isEqualTo("one3");
    }

    @Test
    void theProfileBeforeGoesOnUntilTheNewOneHasAVersionInForce() {
        var ruling = Following.ruling(
                List.of(follow(ONE, JANUARY), follow(OTHER, MARCH)),
                List.of(version(ONE, 1, JANUARY), version(ONE, 2, JULY), version(OTHER, 1, MAY)));

        assertThat(on(ruling, MARCH)).isEqualTo("one1");
        assertThat(on(ruling, MAY.minusDays(1))).isEqualTo("one1");
        assertThat(on(ruling, MAY)).isEqualTo("other1");
        assertThat(on(ruling, JULY)).isEqualTo("other1");
    }

    @Test
    void aLaterChoiceOverrulesThoseForItsDayAndAfterIt() {
        var choices = List.of(follow(ONE, JANUARY), follow(OTHER, MAY), follow(ONE, MARCH), follow(OTHER, JULY));

        assertThat(Following.course(choices))
                .containsExactly(follow(ONE, JANUARY), follow(ONE, MARCH), follow(OTHER, JULY));
    }

    @Test
    void aProfileWithoutVersionsRulesNobody() {
        assertThat(Following.ruling(List.of(follow(ONE, JANUARY)), List.of())).isEmpty();
        assertThat(RequirementProfile.inForce(List.of(), JULY)).isEqualTo(Optional.empty());
    }
}
