package org.readback.profile;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.TestTitles;
import org.readback.base.ForModules;
import org.readback.base.LocalText;
import org.readback.base.ui.Translations;
import org.readback.battery.BatteryRuns;
import org.readback.course.CourseOutline;
import org.readback.course.LessonProgress;
import org.readback.requirement.CommonSubjects;
import org.readback.requirement.Subject;
import org.readback.requirement.Subject.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What subjects are called, for other modules: courses and tests by their titles, what people watch and papers that are
 * held by the product's words, what the centre added by the centre's own. */
@Service
@ForModules
@Transactional(readOnly = true)
public class SubjectTitles {
    private final LessonProgress courses;
    private final TestTitles tests;
    private final BatteryRuns batteries;
    private final SubjectNameRows names;
    private final Translations translations;

    SubjectTitles(
            LessonProgress courses,
            TestTitles tests,
            BatteryRuns batteries,
            SubjectNameRows names,
            Translations translations) {
        this.courses = courses;
        this.tests = tests;
        this.batteries = batteries;
        this.names = names;
        this.translations = translations;
    }

    /** All that can be asked for, by kind and code. A test that is only a part of a battery gives no result of its own. */
    public SortedMap<Subject, LocalText> known() {
        var known = new TreeMap<>(names.all());
        courses.courses()
                .forEach(
                        course -> known.put(new Subject(Kind.COURSE, course.id().courseId()), title(course)));
        tests.all().forEach((id, title) -> {
            if (!batteries.isPart(new BlueprintId(id))) known.put(new Subject(Kind.TEST, id), title);
        });
        batteries.titles().forEach((id, title) -> known.put(new Subject(Kind.TEST, id), title));
        tests.withDuties().forEach((id, title) -> known.put(new Subject(Kind.DUTIES, id), duties(title)));
        word(Kind.LANGUAGE, CommonSubjects.SKILLS, known);
        word(Kind.PRACTICAL, CommonSubjects.PRACTICAL, known);
        word(Kind.DOCUMENT, CommonSubjects.DOCUMENTS, known);
        return known;
    }

    /** Of each of the subjects; its code where nobody named it. */
    public SortedMap<Subject, LocalText> of(Collection<Subject> subjects) {
        SortedMap<Subject, LocalText> known = known();
        var titles = new TreeMap<Subject, LocalText>();
        subjects.forEach(subject ->
                titles.put(subject, Optional.ofNullable(known.get(subject)).orElseGet(() -> code(subject, known))));
        return titles;
    }

    private static LocalText title(CourseOutline course) {
        return course.title();
    }

    private LocalText code(Subject subject, Map<Subject, LocalText> known) {
        if (subject.kind() == Kind.DUTIES) {
            LocalText test = known.get(new Subject(Kind.TEST, subject.code()));
            if (test != null) return duties(test);
        }
        return new LocalText(Map.of("en", subject.code()));
    }

    private LocalText duties(LocalText test) {
        return local(locale -> translations.getTranslation("profile.duties", locale, test.in(locale)));
    }

    private void word(Kind kind, List<String> codes, Map<Subject, LocalText> into) {
        codes.forEach(code -> {
            String key = "profile.subject." + kind.name().toLowerCase(Locale.ROOT) + "." + code;
            into.put(new Subject(kind, code), local(locale -> translations.getTranslation(key, locale)));
        });
    }

    private static LocalText local(Function<Locale, String> text) {
        return new LocalText(Stream.of(Translations.ENGLISH, Translations.KAZAKH, Translations.RUSSIAN)
                .collect(Collectors.toMap(Locale::getLanguage, text)));
    }
}
