package org.readback.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.base.LocalText;
import org.readback.content.Content;
import org.readback.content.ContentReader;
import org.readback.content.Reading;
import org.readback.course.CourseId;
import org.readback.course.LessonDesk;
import org.readback.course.LessonId;
import org.readback.course.WrittenLesson;
import org.readback.editing.CourseCopies;
import org.readback.editing.Lessons;
import org.readback.editing.NewCourse;
import org.readback.editing.NewCourse.Extent;
import org.readback.formats.FileKind;
import org.readback.formats.WrittenFile.Loss;
import org.readback.item.LanguageTag;
import org.springframework.beans.factory.annotation.Autowired;

/** What was written here goes out as content files and is read again as it was. */
@AppTest
@WithAccount(Role.INSTRUCTOR)
class ContentExportTest {
    private static final CourseId ENGLISH = new CourseId("eng1");
    private static final CourseId FORCE = new CourseId("uf");

    @Autowired
    Exports exports;

    @Autowired
    CourseCopies copies;

    @Autowired
    LessonDesk desk;

    @Autowired
    Lessons lessons;

    @Autowired
    InUse inUse;

    private CourseId copyInUse(CourseId from) {
        String code = "x" + UUID.randomUUID().toString().substring(0, 8);
        CourseId course = copies.begin(new NewCourse(
                from, Extent.WHOLE, code, new LocalText(Map.of("en", "Copy", "kk", "Көшірме", "ru", "Копия"))));
        of(course).stream().filter(this::isCopyOfShipped).forEach(inUse::putIntoUse);
        return course;
    }

    /** Other tests leave lessons that nobody could approve. */
    private boolean isCopyOfShipped(WrittenLesson lesson) {
        return lesson.copiedFrom().flatMap(desk::lesson).stream().anyMatch(first -> !first.madeHere());
    }

    private List<WrittenLesson> of(CourseId course) {
        return desk.lessons().stream()
                .filter(lesson -> lesson.course().id().equals(course.courseId()))
                .toList();
    }

    @Test
    void coursesBegunFromOthersComeBackWithTheItemsInTheFirst() throws IOException {
        for (CourseId from : List.of(ENGLISH, FORCE)) {
            CourseId course = copyInUse(from);
            String folder = "courses/" + course + "/";

            ExportedFile file = inUse.file(new ExportScope.Practice());

            SortedMap<String, byte[]> files = InUse.unpacked(file);
            assertThat(files.tailMap(folder).headMap(folder + "~").keySet())
                    .noneMatch(path -> path.matches(".*/items(\\.[a-z]+)?\\.yaml"));
            Reading reading = ContentReader.read(() -> files);
            assertThat(reading.faults()).noneMatch(fault -> fault.file().startsWith(folder));
            Map<String, Content.Lesson> read =
                    reading.content().lessons().collect(Collectors.toMap(Content.Lesson::id, lesson -> lesson));
            List<WrittenLesson> stored =
                    of(course).stream().filter(this::isCopyOfShipped).toList();
            assertThat(stored).isNotEmpty();
            for (WrittenLesson lesson : stored) {
                Content.Lesson again = requireNonNull(read.get(lesson.id().lessonId()));
                InUse.same(lesson, again);
                assertThat(again.media().keySet()).isEqualTo(InUse.named(lesson));
            }
            assertThat(inUse.file(new ExportScope.Practice()).bytes()).isEqualTo(file.bytes());
            lessons.retire(course);
        }
    }

    @Test
    void aLessonOfACopyIsReadAloneWithTheItemsThatItAsks() throws IOException {
        CourseId course = copyInUse(FORCE);
        WrittenLesson lesson = of(course).getFirst();
        var scope = new ExportScope.Lesson(lesson.id().lessonId());

        ExportedFile file = inUse.file(scope);

        SortedMap<String, byte[]> files = InUse.unpacked(file);
        Reading reading = ContentReader.read(() -> files);
        assertThat(reading.faults()).isEmpty();
        InUse.same(lesson, InUse.only(reading));
        assertThat(InUse.items(InUse.only(reading))).isNotEmpty().isEqualTo(inUse.itemsOf(lesson));
        assertThat(file.items()).isEqualTo(InUse.only(reading).items().size());
        assertThat(file.losses())
                .filteredOn(lost -> lost.why().key().equals("exchange.loss.moved"))
                .hasSize(file.items())
                .allSatisfy(lost -> assertThat(lost.why().params()).containsExactly("uf-01"));
        assertThat(inUse.file(scope).bytes()).isEqualTo(file.bytes());
        lessons.retire(course);
    }

    @Test
    void otherFormatsCarryTheItemsThatALessonAsks() {
        CourseId course = copyInUse(ENGLISH);
        WrittenLesson lesson = of(course).getFirst();
        int asked = inUse.itemsOf(lesson).size();

        for (FileKind kind : Doors.kinds()) {
            ExportedFile file = exports.write(
                    kind.name(), new ExportScope.Lesson(lesson.id().lessonId()), LanguageTag.EN);

            long left = file.losses().stream()
                    .filter(lost -> lost.loss() == Loss.LEFT_OUT)
                    .map(ExportedFile.Lost::item)
                    .distinct()
                    .count();
            assertThat(file.items()).as(kind.name()).isPositive();
            assertThat(file.items() + left).as(kind.name()).isEqualTo(asked);
        }
        lessons.retire(course);
    }

    @Test
    void whatIsMissingOrFindsNoPlaceIsSaid() {
        LessonId unread = lessons.good("Nobody approved it");
        List<String> items = inUse.authored(unread);
        CourseId copy = copies.begin(new NewCourse(
                FORCE,
                Extent.WHOLE,
                "x" + UUID.randomUUID().toString().substring(0, 8),
                new LocalText(Map.of("en", "Copy", "kk", "Көшірме", "ru", "Копия"))));
        WrittenLesson english = of(copy).getFirst();
        inUse.putIntoUse(english.id(), List.of(LanguageTag.EN));

        assertThat(said(new ExportScope.Practice()))
                .contains(english.id() + " exchange.loss.untranslated [kk]")
                .contains(english.id() + " exchange.loss.untranslated [ru]")
                .contains(items.getFirst() + " exchange.loss.homeless [" + unread + "]")
                .noneMatch(words -> words.startsWith(unread.lessonId()));
        lessons.retire(copy);
        lessons.retire(unread);
    }

    private List<String> said(ExportScope scope) {
        return inUse.file(scope).losses().stream()
                .map(lost ->
                        lost.item() + " " + lost.why().key() + " " + lost.why().params())
                .toList();
    }
}
