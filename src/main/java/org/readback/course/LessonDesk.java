package org.readback.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.base.ForModules;
import org.readback.content.ContentReader;
import org.readback.content.CourseText;
import org.readback.course.WritingRows.LessonRow;
import org.readback.course.WritingRows.TextRow;
import org.readback.item.LanguageTag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lessons as they are written in this installation. What is put into use here stays when the content files are read again:
 * a changed file waits as a draft beside it. Whoever calls has asked who may. */
@Service
@ForModules
@Transactional
public class LessonDesk {
    /** The words of a lesson that has none yet. */
    public static final String NO_WORDS = "[]\n";

    private final CourseRows courses;
    private final WritingRows rows;
    private final CourseShelf shelf;

    LessonDesk(CourseRows courses, WritingRows rows, CourseShelf shelf) {
        this.courses = courses;
        this.rows = rows;
        this.shelf = shelf;
    }

    /** Every course that is not retired, in order. */
    @Transactional(readOnly = true)
    public List<CourseText> courses() {
        return courses.courses().stream()
                .map(row -> ContentReader.course(row.source()))
                .toList();
    }

    /** Every lesson that is not retired, in the order of the courses. */
    @Transactional(readOnly = true)
    public List<WrittenLesson> lessons() {
        return lessons(rows.lessons(), Optional.empty());
    }

    /** Empty if there is no such lesson, or it is retired. */
    @Transactional(readOnly = true)
    public Optional<WrittenLesson> lesson(LessonId id) {
        return lessons(rows.lessons(), Optional.of(id)).stream().findFirst();
    }

    private List<WrittenLesson> lessons(List<LessonRow> all, Optional<LessonId> one) {
        Map<String, CourseText> texts =
                courses().stream().collect(Collectors.toMap(CourseText::id, Function.identity()));
        Map<String, List<TextRow>> written = rows.texts(one).stream().collect(Collectors.groupingBy(TextRow::lesson));
        Map<String, List<CourseRows.MediaRow>> media =
                courses.media().stream().collect(Collectors.groupingBy(CourseRows.MediaRow::lesson));
        Map<String, List<LessonRow>> byCourse = all.stream()
                .filter(row -> texts.containsKey(row.course()))
                .collect(Collectors.groupingBy(LessonRow::course));
        return courses().stream()
                .flatMap(course -> {
                    List<LessonRow> lessons = byCourse.getOrDefault(course.id(), List.of());
                    return java.util.stream.IntStream.range(0, lessons.size())
                            .filter(place -> one.isEmpty()
                                    || one.get()
                                            .lessonId()
                                            .equals(lessons.get(place).id()))
                            .mapToObj(place -> written(
                                    course,
                                    lessons.get(place),
                                    place + 1,
                                    new Kept(
                                            written.getOrDefault(
                                                    lessons.get(place).id(), List.of()),
                                            media.getOrDefault(
                                                    lessons.get(place).id(), List.of()))));
                })
                .toList();
    }

    /** What is stored beside a lesson. */
    private record Kept(List<TextRow> texts, List<CourseRows.MediaRow> media) {}

    private static WrittenLesson written(CourseText course, LessonRow row, int number, Kept kept) {
        return new WrittenLesson(
                new LessonId(row.id()),
                course,
                row.unit(),
                number,
                kept.texts().stream().collect(Collectors.toMap(TextRow::language, TextRow::text)),
                ContentReader.words(row.words()),
                row.words(),
                kept.media().stream().collect(Collectors.toMap(CourseRows.MediaRow::name, CourseRows.MediaRow::media)),
                row.madeHere(),
                row.copiedFrom());
    }

    /** A text that is or was in use, by its number. */
    @Transactional(readOnly = true)
    public Optional<String> source(LessonId lesson, LanguageTag language, int number) {
        return rows.source(lesson, language, number);
    }

    /** What trainees read from now on. Where they stand in the lesson, and what they completed, stays.
     *
     * @param original number of the text of which it is a translation; empty for the original
     * @return its number
     * @throws IllegalArgumentException if it cannot be read */
    public int publish(LessonId lesson, LanguageTag language, Optional<Integer> original, String source) {
        ContentReader.lesson(source);
        int number = rows.publish(lesson, language, original.orElse(null), source);
        shelf.forgetAfterCommit();
        return number;
    }

    /** A new lesson at the end of a course, which nobody sees before its first text is in use.
     *
     * @return whether the id was free */
    public boolean create(LessonId id, CourseId course, String unit) {
        return rows.insert(id, course, unit, NO_WORDS);
    }

    /** Courses that were begun here and are not in the content files. */
    @Transactional(readOnly = true)
    public Set<CourseId> madeHere() {
        return Set.copyOf(rows.madeHere());
    }

    /** Courses that were begun here and of which no lesson was ever in use. */
    @Transactional(readOnly = true)
    public Set<CourseId> unread() {
        return Set.copyOf(rows.unread());
    }

    /** A new course behind the others, which trainees see once one of its lessons is in use.
     *
     * @param from the course it was made of; empty where that is not known here
     * @param source {@code course.yaml}
     * @return whether the id was free
     * @throws IllegalArgumentException if the source is none */
    public boolean begin(CourseId id, Optional<CourseId> from, String source) {
        ContentReader.course(source);
        return rows.insert(id, from.orElse(null), source);
    }

    /** Gives a lesson that was begun here the words and files of another one.
     *
     * @throws IllegalArgumentException if there is no such lesson to copy */
    public void fill(LessonId lesson, LessonId from) {
        WrittenLesson whole =
                lesson(from).orElseThrow(() -> new IllegalArgumentException("No lesson to copy: " + from));
        rows.copied(lesson, from);
        putWords(lesson, whole.wordsSource());
    }

    /** Takes a course away with its lessons.
     *
     * @return whether it was begun here, and no lesson of it was ever in use */
    public boolean retire(CourseId course) {
        return rows.retire(course);
    }

    /** Puts the words of a lesson that was begun here.
     *
     * @throws IllegalArgumentException if they cannot be read */
    public void putWords(LessonId lesson, String source) {
        ContentReader.words(source);
        rows.putWords(lesson, source);
        shelf.forgetAfterCommit();
    }
}
