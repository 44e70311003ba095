package org.readback.editing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.base.LocalText;
import org.readback.base.UserError;
import org.readback.content.CourseSource;
import org.readback.content.CourseText;
import org.readback.content.LessonSource;
import org.readback.course.CourseId;
import org.readback.course.LessonDesk;
import org.readback.course.LessonId;
import org.readback.course.WrittenLesson;
import org.readback.editing.LessonDraftRows.Place;
import org.readback.editing.NewCourse.Extent;
import org.readback.item.LanguageTag;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Courses begun from other courses: each lesson a draft, to be approved like any other. Items stay the ones they are: both
 * courses ask them, and what is known of their difficulty holds in both. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class CourseCopies {
    /** Courses of one code, one after the other. */
    private static final int MOST = 99;

    private static final List<String> LANGUAGES = List.of("en", "kk", "ru");

    private final LessonDesk desk;
    private final LessonDraftRows rows;
    private final EditingContext context;
    private final ApplicationEventPublisher events;

    CourseCopies(LessonDesk desk, LessonDraftRows rows, EditingContext context, ApplicationEventPublisher events) {
        this.desk = desk;
        this.rows = rows;
        this.context = context;
        this.events = events;
    }

    /** Begins a course. Trainees see it once a lesson of it is approved. Its id is none that content files will ever have.
     *
     * @throws UserError if the course it is made of is unknown, the code or a title is missing or too long, or a course has
     *     this code already */
    public CourseId begin(NewCourse wanted) {
        CourseText from = desk.courses().stream()
                .filter(each -> each.id().equals(wanted.from().courseId()))
                .findFirst()
                .orElseThrow(() -> new UserError("editing.unknown"));
        String code = code(wanted);
        LocalText title = title(wanted.title());
        CourseId id = IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> new CourseId("own-" + Slugs.of(code) + (number == 1 ? "" : "-" + number)))
                .filter(free -> desk.begin(free, Optional.of(wanted.from()), source(free, code, title, from)))
                .findFirst()
                .orElseThrow(() -> new UserError("editing.course.taken", code));
        desk.lessons().stream()
                .filter(lesson -> lesson.course().id().equals(from.id()))
                .filter(lesson -> lesson.original().isPresent())
                .forEach(lesson -> copy(lesson, id, unit(id, from, lesson.unit()), wanted.extent()));
        events.publishEvent(new CourseChange("course-begun", id, from.id() + ", " + wanted.extent()));
        return id;
    }

    private static String source(CourseId id, String code, LocalText title, CourseText from) {
        return CourseSource.write(new CourseText(
                id.courseId(),
                code,
                from.kind(),
                title,
                from.summary(),
                from.languages(),
                from.bands(),
                from.hours(),
                from.units().stream()
                        .map(unit -> new CourseText.UnitText(unit(id, from, unit.id()), unit.title(), unit.folders()))
                        .toList()));
    }

    /** The unit of a new course that stands where this one stands in the old. */
    private static String unit(CourseId id, CourseText from, String old) {
        List<String> units = from.units().stream().map(CourseText.UnitText::id).toList();
        return id + "-u" + (units.indexOf(old) + 1);
    }

    private String code(NewCourse wanted) {
        String code = wanted.code().strip();
        if (code.length() < 2
                || code.length() > NewCourse.LONGEST_CODE
                || Slugs.of(code).isEmpty()) {
            throw new UserError("editing.course.code-missing", NewCourse.LONGEST_CODE);
        }
        if (desk.courses().stream().anyMatch(course -> course.code().equalsIgnoreCase(code))) {
            throw new UserError("editing.course.taken", code);
        }
        return code;
    }

    private static LocalText title(LocalText title) {
        Map<String, String> titles = LANGUAGES.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        language ->
                                title.byLanguage().getOrDefault(language, "").strip()));
        if (titles.values().stream().anyMatch(text -> text.isEmpty() || text.length() > NewLesson.LONGEST)) {
            throw new UserError("editing.course.title-missing", NewLesson.LONGEST);
        }
        return new LocalText(titles);
    }

    private void copy(WrittenLesson lesson, CourseId course, String unit, Extent extent) {
        var id = new LessonId(String.format(Locale.ROOT, "%s-%02d", course, lesson.number()));
        if (!desk.create(id, course, unit)) throw new IllegalStateException("Not of this course: " + id);
        if (extent == Extent.WHOLE) desk.fill(id, lesson.id());
        lesson.texts().forEach((language, text) -> {
            boolean first = language.equals(lesson.first());
            if (first || extent == Extent.WHOLE) draft(new Place(id, language), lesson, text.source(), extent);
        });
    }

    /** A translation is one of the first text that will be in use. */
    private void draft(Place place, WrittenLesson lesson, String source, Extent extent) {
        LessonSource old = LessonSource.of(source);
        boolean whole = extent == Extent.WHOLE;
        var now = new LessonSource(
                place.lesson().lessonId(),
                old.title(),
                old.objective(),
                old.minutes(),
                old.bands(),
                old.traces(),
                old.help(),
                whole ? old.check() : List.of(),
                whole ? old.body() : template(lesson.course()).body());
        LanguageTag first = lesson.first();
        Optional<Integer> original = place.language().equals(first) ? Optional.empty() : Optional.of(1);
        rows.begin(place, original, now.write(), context.me());
    }

    private static LessonTemplate template(CourseText course) {
        return switch (course.kind()) {
            case LAW -> LessonTemplate.LAW;
            case LANGUAGE -> LessonTemplate.VOCABULARY;
        };
    }

    /** Takes a course away again with its drafts.
     *
     * @throws UserError if it was not begun here, or a lesson of it was ever in use: then it is part of people's records */
    public void remove(CourseId course) {
        if (!desk.retire(course)) throw new UserError("editing.course.read");
        events.publishEvent(new CourseChange("course-removed", course, ""));
    }
}
