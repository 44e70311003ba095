package org.readback.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.LocalText;
import org.readback.course.CourseId;
import org.readback.course.LessonDesk;
import org.readback.course.LessonId;
import org.readback.course.WrittenLesson;
import org.readback.editing.CourseCopies;
import org.readback.editing.Lessons;
import org.readback.editing.NewCourse;
import org.readback.editing.NewCourse.Extent;
import org.readback.practice.Focus;
import org.readback.practice.PracticeChoices;
import org.readback.practice.PracticeRuns;
import org.springframework.beans.factory.annotation.Autowired;

/** A lesson of a course begun from another has no items of its own; what it asks of the first can be practised. */
@AppTest
class CopiesArePractisedTest {
    @Autowired
    CourseCopies copies;

    @Autowired
    LessonDesk desk;

    @Autowired
    Lessons lessons;

    @Autowired
    InUse inUse;

    @Autowired
    PracticeRuns practice;

    @Autowired
    TestAccounts accounts;

    @Test
    void itsLessonsAreTopicsAndNoItemIsCountedTwice() {
        Map<?, Integer> before = skills(trainee());
        CourseId course = copy();
        LessonId lesson = desk.lessons().stream()
                .filter(each -> each.course().id().equals(course.courseId()))
                .findFirst()
                .orElseThrow()
                .id();

        PracticeChoices choices = trainee();

        assertThat(choices.topics()).anySatisfy(topic -> {
            assertThat(topic.lesson()).isEqualTo(lesson);
            assertThat(topic.items()).isPositive();
        });
        assertThat(skills(choices)).isEqualTo(before);
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThat(practice.start(new Focus.OfTopic(lesson))).isNotNull();
        }
        lessons.retire(course);
    }

    private PracticeChoices trainee() {
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            return practice.choices();
        }
    }

    private static Map<?, Integer> skills(PracticeChoices choices) {
        return choices.skills().stream()
                .collect(Collectors.toMap(PracticeChoices.OfSkill::skill, PracticeChoices.OfSkill::items));
    }

    private CourseId copy() {
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            String code = "x" + UUID.randomUUID().toString().substring(0, 8);
            CourseId course = copies.begin(new NewCourse(
                    new CourseId("uf"),
                    Extent.WHOLE,
                    code,
                    new LocalText(Map.of("en", "Copy", "kk", "Көшірме", "ru", "Копия"))));
            List<WrittenLesson> its = desk.lessons().stream()
                    .filter(lesson -> lesson.course().id().equals(course.courseId()))
                    .toList();
            its.forEach(inUse::putIntoUse);
            return course;
        }
    }
}
