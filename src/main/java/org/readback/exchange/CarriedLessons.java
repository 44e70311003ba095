package org.readback.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readback.content.CourseSource;
import org.readback.course.CourseId;
import org.readback.course.LessonDesk;
import org.readback.course.LessonFiles;
import org.readback.course.LessonId;
import org.readback.course.WrittenLesson;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;
import org.springframework.stereotype.Component;

/** Lessons for a bundle, out and in. */
@Component
class CarriedLessons {
    private final LessonDesk desk;
    private final LessonFiles files;

    CarriedLessons(LessonDesk desk, LessonFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /** Those that were begun or rewritten here, by id. */
    List<CarriedLesson> all() {
        Set<CourseId> ours = desk.madeHere();
        return desk.lessons().stream()
                .filter(lesson ->
                        lesson.madeHere() || lesson.texts().values().stream().anyMatch(WrittenLesson.Text::editedHere))
                .map(lesson -> carried(lesson, ours))
                .sorted(Comparator.comparing(CarriedLesson::id))
                .toList();
    }

    private static CarriedLesson carried(WrittenLesson lesson, Set<CourseId> ours) {
        var texts = new TreeMap<String, CarriedLesson.Text>();
        lesson.texts().forEach((language, text) -> {
            if (lesson.madeHere() || text.editedHere()) {
                texts.put(language.code(), new CarriedLesson.Text(text.source(), !lesson.isOutOfDate(language)));
            }
        });
        var media = new TreeMap<String, String>();
        lesson.media().forEach((name, id) -> media.put(name, id.mediaId()));
        return new CarriedLesson(
                lesson.id().lessonId(),
                lesson.course().id(),
                Optional.of(lesson.course())
                        .filter(course -> ours.contains(new CourseId(course.id())))
                        .map(CourseSource::write),
                lesson.unit(),
                lesson.madeHere(),
                lesson.wordsSource(),
                texts,
                media);
    }

    /** Brings what is not here; a text that was rewritten here as well stays.
     *
     * @return how many texts were put into use */
    int bring(Collection<CarriedLesson> lessons) {
        return lessons.stream().mapToInt(this::bring).sum();
    }

    private int bring(CarriedLesson lesson) {
        var id = new LessonId(lesson.id());
        var course = new CourseId(lesson.course());
        lesson.courseSource().ifPresent(source -> desk.begin(course, Optional.empty(), source));
        boolean isCourseHere =
                desk.courses().stream().anyMatch(each -> each.id().equals(lesson.course()));
        if (lesson.madeHere() && isCourseHere && desk.create(id, course, lesson.unit())) {
            desk.putWords(id, lesson.words());
        }
        Optional<WrittenLesson> here = desk.lesson(id);
        if (here.isEmpty()) return 0;
        LanguageTag first = here.get().first();
        int put = 0;
        Optional<Integer> original = here.get().original().map(WrittenLesson.Text::number);
        CarriedLesson.Text firstText = lesson.texts().get(first.code());
        if (firstText != null && isWanted(here.get(), first, firstText)) {
            original = Optional.of(desk.publish(id, first, Optional.empty(), firstText.source()));
            put++;
        }
        for (Map.Entry<String, CarriedLesson.Text> text : lesson.texts().entrySet()) {
            var language = new LanguageTag(text.getKey());
            if (language.equals(first) || !isWanted(here.get(), language, text.getValue())) continue;
            desk.publish(
                    id,
                    language,
                    text.getValue().upToDate() ? original : Optional.empty(),
                    text.getValue().source());
            put++;
        }
        lesson.media().forEach((name, medium) -> {
            if (!here.get().media().containsKey(name)) files.put(id, name, new MediaId(medium));
        });
        return put;
    }

    private static boolean isWanted(WrittenLesson here, LanguageTag language, CarriedLesson.Text text) {
        return here.text(language)
                .map(known -> !known.editedHere() && !known.source().equals(text.source()))
                .orElse(true);
    }
}
