package org.readback.course;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemSource;
import org.readback.bank.LoadReport;
import org.readback.bank.OpenTasks;
import org.readback.bank.TaskSource;
import org.readback.content.Content;
import org.readback.content.ContentItem;
import org.readback.content.CourseText;
import org.readback.course.CourseRows.LessonPlace;
import org.readback.media.MediaShelf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes content files over into the database. What is as stored stays as it is; what was edited here is not written
 * over: the file's text waits beside it as a draft; what is gone is retired. */
@Component
class ContentImport {
    private final CourseRows rows;
    private final ItemBank bank;
    private final OpenTasks tasks;
    private final MediaShelf media;
    private final ObjectProvider<ContentTaker> takers;

    ContentImport(
            CourseRows rows, ItemBank bank, OpenTasks tasks, MediaShelf media, ObjectProvider<ContentTaker> takers) {
        this.rows = rows;
        this.bank = bank;
        this.tasks = tasks;
        this.media = media;
        this.takers = takers;
    }

    /** What an import did.
     *
     * @param changed courses, word lists, texts, open tasks and what other modules keep, as far as it was written
     * @param waiting texts that wait as drafts beside one edited here, as {@code lesson/language}
     * @param retired courses, lessons and texts that the files no longer hold */
    record Report(int changed, List<String> waiting, int retired, LoadReport items) {
        boolean isQuiet() {
            return changed == 0
                    && waiting.isEmpty()
                    && retired == 0
                    && items.added().isEmpty()
                    && items.changed().isEmpty()
                    && items.kept().isEmpty()
                    && items.retired().isEmpty();
        }
    }

    @Transactional
    Report take(Content content) {
        rows.lock();
        media.keep(content.media().values());
        var run = new Run();
        int position = 0;
        for (Content.Course course : content.courses()) {
            run.course(course, ++position);
        }
        int retired = run.retired
                + rows.retireLessons(content.lessons().map(Content.Lesson::id).toList())
                + rows.retireCourses(content.courses().stream()
                        .map(course -> course.text().id())
                        .toList());
        run.changed += tasks.load(content.tasks().stream()
                .map(task -> new TaskSource(task.lesson(), task.task(), task.draft()))
                .toList());
        run.changed +=
                takers.orderedStream().mapToInt(taker -> taker.take(content)).sum();
        return new Report(run.changed, run.waiting, retired, bank.load(items(content)));
    }

    private static List<ItemSource> items(Content content) {
        return Stream.concat(
                        content.lessons().flatMap(lesson -> sources(new ItemHome.Lesson(lesson.id()), lesson.items())),
                        content.pools().stream().flatMap(pool -> sources(new ItemHome.Pool(pool.id()), pool.items())))
                .toList();
    }

    private static Stream<ItemSource> sources(ItemHome home, List<ContentItem> items) {
        return items.stream().map(item -> new ItemSource(home, item.texts(), item.draft()));
    }

    /** Counts while it writes. */
    private final class Run {
        private final List<String> waiting = new ArrayList<>();
        private int changed;
        private int retired;

        void course(Content.Course course, int position) {
            if (rows.putCourse(course, position)) changed++;
            int lesson = 0;
            for (Content.Lesson each : course.lessons()) {
                lesson(each, new LessonPlace(course.text().id(), unit(course.text(), each), ++lesson));
            }
        }

        private static String unit(CourseText course, Content.Lesson lesson) {
            return course.units().stream()
                    .filter(unit -> unit.folders().contains(lesson.folder()))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        private void lesson(Content.Lesson lesson, LessonPlace place) {
            if (rows.putLesson(lesson, place)) changed++;
            if (rows.putMedia(lesson)) changed++;
            lesson.wordings().forEach((language, wording) -> {
                if (rows.holds(lesson.id(), language, wording.source())) return;
                boolean edited = rows.newestIsEditedHere(lesson.id(), language).orElse(false);
                var status = edited ? LessonTextStatus.DRAFT : LessonTextStatus.IN_REVIEW;
                rows.addText(lesson.id(), language, status, wording.source());
                if (edited) waiting.add(lesson.id() + "/" + language.code());
                else changed++;
            });
            retired +=
                    rows.retireTexts(lesson.id(), List.copyOf(lesson.wordings().keySet()));
        }
    }
}
