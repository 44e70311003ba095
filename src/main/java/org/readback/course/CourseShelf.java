package org.readback.course;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.base.Installation;
import org.readback.content.ContentReader;
import org.readback.content.CourseText;
import org.readback.content.LessonText;
import org.readback.course.CourseRows.LessonRow;
import org.readback.course.CourseRows.MediaRow;
import org.readback.course.CourseRows.TextRow;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The catalogue as it is shown here, parsed once and kept until something in it is written: at once on this server,
 * within a few seconds on the others. */
@Component
class CourseShelf {
    /** How long it is not asked whether another server wrote. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final CourseRows rows;
    private final Installation installation;
    private final Clock clock;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    CourseShelf(CourseRows rows, Installation installation, Clock clock) {
        this.rows = rows;
        this.installation = installation;
        this.clock = clock;
    }

    /** What trainees see, and what staff see. */
    private record Catalogues(List<StoredCourse> open, List<StoredCourse> all) {}

    /** @param stamp of the rows that were read
     * @param looked when the stamp was compared last */
    private record Kept(Catalogues catalogues, String stamp, Instant looked) {}

    /** Courses with at least one lesson that trainees of this installation may read. */
    List<StoredCourse> open() {
        return catalogues().open();
    }

    /** The newest text of every lesson that is not retired. */
    List<StoredCourse> all() {
        return catalogues().all();
    }

    Optional<StoredLesson> openLesson(LessonId id) {
        return lesson(open(), id);
    }

    Optional<StoredLesson> anyLesson(LessonId id) {
        return lesson(all(), id);
    }

    private static Optional<StoredLesson> lesson(List<StoredCourse> courses, LessonId id) {
        return courses.stream()
                .flatMap(course -> course.lessons().stream())
                .filter(lesson -> lesson.id().equals(id))
                .findFirst();
    }

    void forget() {
        kept.set(null);
    }

    /** What is written now is read by the next who asks once it is committed. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }

    private Catalogues catalogues() {
        Kept found = kept.get();
        Instant now = clock.instant();
        if (found != null && Duration.between(found.looked(), now).abs().compareTo(PAUSE) < 0)
            return found.catalogues();
        String stamp = rows.stamp();
        Catalogues read = found != null && found.stamp().equals(stamp)
                ? found.catalogues()
                : new Catalogues(read(false), read(true));
        kept.set(new Kept(read, stamp, now));
        return read;
    }

    private List<StoredCourse> read(boolean staff) {
        Map<String, List<LessonRow>> lessons =
                rows.lessons().stream().collect(Collectors.groupingBy(LessonRow::course));
        Map<String, Map<String, MediaId>> media = rows.media().stream()
                .collect(Collectors.groupingBy(MediaRow::lesson, Collectors.toMap(MediaRow::name, MediaRow::media)));
        Map<String, List<TextRow>> texts = rows.texts().stream().collect(Collectors.groupingBy(TextRow::lesson));
        var courses = new ArrayList<StoredCourse>();
        for (var row : rows.courses()) {
            CourseText text = ContentReader.course(row.source());
            var shown = new ArrayList<StoredLesson>();
            for (LessonRow lesson : lessons.getOrDefault(row.id(), List.of())) {
                var files = new Files(
                        lesson, texts.getOrDefault(lesson.id(), List.of()), media.getOrDefault(lesson.id(), Map.of()));
                stored(text, files, shown.size() + 1, staff).ifPresent(shown::add);
            }
            if (!shown.isEmpty()) courses.add(new StoredCourse(text, shown));
        }
        return courses;
    }

    /** What is stored of one lesson. */
    private record Files(LessonRow row, List<TextRow> texts, Map<String, MediaId> media) {}

    private Optional<StoredLesson> stored(CourseText course, Files files, int number, boolean staff) {
        LessonRow row = files.row();
        Map<LanguageTag, LessonText> shown = new LinkedHashMap<>();
        boolean specimen = false;
        for (LanguageTag language : course.languages()) {
            Optional<TextRow> text = files.texts().stream()
                    .filter(each -> each.language().equals(language))
                    .filter(each -> staff || isOpen(each.status()))
                    .filter(each -> each.status() != LessonTextStatus.RETIRED)
                    .findFirst();
            if (text.isPresent()) {
                shown.put(language, ContentReader.lesson(text.get().source()));
                specimen |= text.get().status() != LessonTextStatus.APPROVED;
            }
        }
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoredLesson(
                        new LessonId(row.id()),
                        new StoredCourse.Place(new CourseId(course.id()), row.unit()),
                        number,
                        shown,
                        ContentReader.words(row.words()),
                        files.media(),
                        specimen));
    }

    private boolean isOpen(LessonTextStatus status) {
        return status == LessonTextStatus.APPROVED
                || status == LessonTextStatus.IN_REVIEW && installation.isDemonstration();
    }
}
