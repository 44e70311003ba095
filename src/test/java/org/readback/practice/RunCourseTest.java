package org.readback.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.item.ItemId;
import org.readback.practice.RunCourse.Turn;

class RunCourseTest {
    private static final ItemId A = new ItemId("a");
    private static final ItemId B = new ItemId("b");
    private static final ItemId C = new ItemId("c");
    private static final ItemId D = new ItemId("d");

    @Test
    void missedItemReturnsAfterThreeOthers() {
        var course = new RunCourse(10);
        course.add(A, 0);
        course.add(B, 1);
        course.add(C, 1);
        assertThat(course.next()).isEqualTo(new Turn.Fresh());

        course.add(D, 1);

        assertThat(course.next()).isEqualTo(new Turn.Again(A));
    }

    @Test
    void whatIsMissedLateReturnsAtTheEnd() {
        var course = new RunCourse(2);
        course.add(A, 1);
        course.add(B, 0.5);

        assertThat(course.next()).isEqualTo(new Turn.Again(B));
        course.add(B, 0);
        assertThat(course.next()).isEqualTo(new Turn.End());
        assertThat(course.missed()).isEqualTo(Map.of(B, false));
    }

    @Test
    void countsWhatWasRightAtOnce() {
        var course = new RunCourse(3);
        course.add(A, 0);
        course.add(B, 1);
        course.add(C, 1);
        course.add(A, 1);

        assertThat(course.next()).isEqualTo(new Turn.End());
        assertThat(course.correct()).isEqualTo(2);
        assertThat(course.done()).isEqualTo(3);
        assertThat(course.missed()).isEqualTo(Map.of(A, true));
    }
}
