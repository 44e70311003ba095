package org.readback.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.assessment.RunningAttempts;
import org.readback.base.LocalText;
import org.readback.course.CourseOutline;
import org.readback.course.LessonProgress;
import org.readback.item.Skill;
import org.springframework.stereotype.Component;

/** What can be assigned here, and what it is called. */
@Component
class Targets {
    private final LessonProgress lessons;
    private final RunningAttempts tests;

    Targets(LessonProgress lessons, RunningAttempts tests) {
        this.lessons = lessons;
        this.tests = tests;
    }

    /** Courses each before its lessons, then tests, then the skills that are practised. */
    List<TargetChoice> choices() {
        var all = new ArrayList<TargetChoice>();
        for (CourseOutline course : lessons.courses()) {
            all.add(new TargetChoice(new Target.Course(course.id()), course.title()));
            course.lessons().forEach(each -> all.add(new TargetChoice(new Target.Lesson(each.id()), each.title())));
        }
        tests.tests().forEach(test -> all.add(new TargetChoice(new Target.Test(test.test()), test.title())));
        for (Skill skill : Skill.values()) all.add(new TargetChoice(new Target.Practice(skill), plain(skill.code())));
        return all;
    }

    /** What is no longer here is called by its code. */
    Titles titles() {
        var found = new LinkedHashMap<Target, LocalText>();
        choices().forEach(choice -> found.put(choice.target(), choice.title()));
        return new Titles(found);
    }

    /** Names, looked up once for many. */
    record Titles(Map<Target, LocalText> byTarget) {
        LocalText of(Target target) {
            LocalText title = byTarget.get(target);
            String text = target.toString();
            return title == null ? plain(text.substring(text.indexOf(':') + 1)) : title;
        }

        boolean knows(Target target) {
            return byTarget.containsKey(target);
        }
    }

    private static LocalText plain(String code) {
        return new LocalText(Map.of("en", code));
    }
}
