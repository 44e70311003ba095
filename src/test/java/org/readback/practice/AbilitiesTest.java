package org.readback.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.item.ItemId;
import org.readback.item.Skill;
import org.readback.practice.Abilities.Answer;
import org.readback.psychometrics.ResponseModel;

class AbilitiesTest {
    private static final Instant DAY = Instant.parse("2026-03-02T05:00:00Z");
    private static final ResponseModel MIDDLE = ResponseModel.of(1.2, 0, 0);

    @Test
    void ofSomebodyUnknownHalfIsExpectedAtTheMiddle() {
        assertThat(Abilities.of(List.of(), DAY).expected(Skill.USE, MIDDLE)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void rightAnswersRaiseTheirSkillAlone() {
        Abilities abilities = Abilities.of(answers(5, 1), DAY);

        assertThat(abilities.expected(Skill.USE, MIDDLE)).isGreaterThan(0.7);
        assertThat(abilities.expected(Skill.READING, MIDDLE)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theSameItemWithinThirtyDaysTellsNothingNew() {
        var once = List.of(answer("a", DAY, 0));
        var twice = List.of(answer("a", DAY, 0), answer("a", DAY.plus(Duration.ofDays(29)), 1));
        var later = List.of(answer("a", DAY, 0), answer("a", DAY.plus(Duration.ofDays(31)), 1));
        Instant now = DAY.plus(Duration.ofDays(31));

        double expected = Abilities.of(once, now).expected(Skill.USE, MIDDLE);
        assertThat(Abilities.of(twice, now).expected(Skill.USE, MIDDLE)).isEqualTo(expected);
        assertThat(Abilities.of(later, now).expected(Skill.USE, MIDDLE)).isGreaterThan(expected);
    }

    @Test
    void beliefGrowsLessCertainWithTime() {
        double soon = Abilities.of(answers(8, 1), DAY).expected(Skill.USE, MIDDLE);
        double later =
                Abilities.of(answers(8, 1), DAY.plus(Duration.ofDays(365))).expected(Skill.USE, MIDDLE);

        assertThat(later).isLessThan(soon).isGreaterThan(0.5);
    }

    private static List<Answer> answers(int count, double score) {
        var answers = new ArrayList<Answer>();
        for (int item = 0; item < count; item++) answers.add(answer("i" + item, DAY.plusSeconds(item), score));
        return answers;
    }

    private static Answer answer(String item, Instant at, double score) {
        return new Answer(Skill.USE, new ItemId(item), MIDDLE, score, at);
    }
}
