package org.readback.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequirementTest {
    private static final Subject LISTENING = Subject.of("language:listening");
    private static final LocalDate DAY = Held.DAY;

    private static Requirement asked(Level level, Threshold.Basis basis, int months, Post post) {
        return new Requirement(
                LISTENING,
                new Threshold.AtLeast(level, basis),
                Set.of(post),
                months == 0 ? Optional.empty() : Optional.of(Period.ofMonths(months)),
                "for " + post);
    }

    private static RequirementProfile profile(Requirement... lines) {
        return new RequirementProfile("p", "P", 1, DAY, List.of(lines));
    }

    @Test
    void ofTwoPostsTheHigherLevelTheStricterBasisAndTheShorterTimeAreAsked() {
        RequirementProfile profile = profile(
                asked(Level.L1, Threshold.Basis.RATED, 0, Post.RIFLEMAN),
                asked(Level.L1_PLUS, Threshold.Basis.INDICATION, 36, Post.RADIO_OPERATOR),
                asked(Level.L3, Threshold.Basis.RATED, 12, Post.STAFF_OFFICER));

        Requirement both = profile.asked(LISTENING, Set.of(Post.RIFLEMAN, Post.RADIO_OPERATOR))
                .orElseThrow();

        assertThat(both.threshold()).isEqualTo(new Threshold.AtLeast(Level.L1_PLUS, Threshold.Basis.RATED));
        assertThat(both.lasts()).hasValue(Period.ofMonths(36));
        assertThat(both.posts()).containsExactlyInAnyOrder(Post.RIFLEMAN, Post.RADIO_OPERATOR);
        assertThat(both.source()).isEqualTo("for RIFLEMAN; for RADIO_OPERATOR");
        assertThat(profile.asked(LISTENING, Set.of(Post.MEDIC))).isEmpty();
        assertThat(profile.asked(LISTENING, Set.of())).isEmpty();
    }

    @Test
    void levelsCompareInTheOrderOfTheirScale() {
        assertThat(List.of(Level.values()))
                .extracting(Level::toString)
                .containsExactly("0", "0+", "1", "1+", "2", "2+", "3", "3+", "4", "4+", "5");
        assertThat(Level.of(" 1+ ")).hasValue(Level.L1_PLUS);
        assertThat(Level.of("5+")).isEmpty();
    }

    @Test
    void timeIsCountedInWholeMonths() {
        assertThatIllegalArgumentException().isThrownBy(() -> lasting(Period.ofDays(30)));
        assertThatIllegalArgumentException().isThrownBy(() -> lasting(Period.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> lasting(Period.ofMonths(-2)));
        assertThat(lasting(Period.ofYears(2)).until(held(LocalDate.of(2024, 2, 29))))
                .hasValue(LocalDate.of(2026, 2, 28));
    }

    private static Requirement lasting(Period period) {
        return new Requirement(
                Subject.of("document:passport"), new Threshold.Done(), Set.of(Post.CIVILIAN), Optional.of(period), "");
    }

    private static Evidence held(LocalDate on) {
        return new Evidence(
                "e",
                Subject.of("document:passport"),
                on,
                Optional.empty(),
                Optional.empty(),
                new Measure.Achieved(),
                "Authority");
    }

    @Test
    void aLineAsksOnlyWhatItsSubjectCanShow() {
        assertThatIllegalArgumentException().isThrownBy(() -> line(LISTENING, new Threshold.Score(60), Post.MEDIC));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(Subject.of("document:passport"), new Threshold.Score(60), Post.MEDIC));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(LISTENING, new Threshold.AtLeast(Level.L1, Threshold.Basis.RATED)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Threshold.Score(101));
        assertThatIllegalArgumentException().isThrownBy(() -> Subject.of("practical:Driving"));
        assertThat(Subject.of("practical:driving")).hasToString("practical:driving");
    }

    private static Requirement line(Subject subject, Threshold threshold, Post... posts) {
        return new Requirement(subject, threshold, Set.of(posts), Optional.empty(), "");
    }

    @Test
    void aVersionRulesFromItsDayAndOfTwoOfOneDayTheNewer() {
        var first = new RequirementProfile("p", "P", 1, DAY, List.of());
        var second = new RequirementProfile("p", "P", 2, DAY.plusDays(5), List.of());
        var third = new RequirementProfile("p", "P", 3, DAY.plusDays(5), List.of());
        var all = List.of(third, first, second);

        assertThat(RequirementProfile.inForce(all, DAY.minusDays(1))).isEmpty();
        assertThat(RequirementProfile.inForce(all, DAY)).hasValue(first);
        assertThat(RequirementProfile.inForce(all, DAY.plusDays(4))).hasValue(first);
        assertThat(RequirementProfile.inForce(all, DAY.plusDays(5))).hasValue(third);
    }

    @Test
    void aProfileChangedAfterSomebodyWasReadyAsksAnewOfTheSameEvidence() {
        var facts = new PersonFacts(
                "p",
                "",
                Set.of(Post.RADIO_OPERATOR),
                List.of(new Evidence(
                        "r",
                        LISTENING,
                        DAY.minusDays(30),
                        Optional.empty(),
                        Optional.empty(),
                        new Measure.Held(Level.L1, Threshold.Basis.RATED),
                        "Rater")),
                List.of(),
                List.of());
        var versions = List.of(
                new RequirementProfile(
                        "p",
                        "P",
                        1,
                        DAY.minusDays(9),
                        List.of(asked(Level.L1, Threshold.Basis.RATED, 0, Post.RADIO_OPERATOR))),
                new RequirementProfile(
                        "p",
                        "P",
                        2,
                        DAY,
                        List.of(asked(Level.L1_PLUS, Threshold.Basis.RATED, 0, Post.RADIO_OPERATOR))));

        assertThat(state(versions, facts, DAY.minusDays(1))).isEqualTo(PersonState.READY);
        assertThat(state(versions, facts, DAY)).isEqualTo(PersonState.NOT_READY);
    }

    private static PersonState state(List<RequirementProfile> versions, PersonFacts facts, LocalDate day) {
        return Board.of(new Board.Terms(versions, Deployment.UNKNOWN, Settings.USUAL, day), List.of(facts))
                .rows()
                .getFirst()
                .state();
    }
}
