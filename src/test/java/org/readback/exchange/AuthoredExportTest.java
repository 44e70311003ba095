package org.readback.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.content.ContentReader;
import org.readback.content.LessonSource;
import org.readback.content.Reading;
import org.readback.course.LessonDesk;
import org.readback.course.LessonId;
import org.readback.course.WrittenLesson;
import org.readback.editing.EditingSheet;
import org.readback.editing.LessonBeginnings;
import org.readback.editing.LessonWriting;
import org.readback.editing.Lessons;
import org.readback.editing.Written;
import org.readback.item.LanguageTag;
import org.readback.library.MediumCard;
import org.springframework.beans.factory.annotation.Autowired;

/** A lesson that was written here goes out as content files and is read again as it was. */
@AppTest
@WithAccount(Role.INSTRUCTOR)
class AuthoredExportTest {
    @Autowired
    LessonBeginnings beginnings;

    @Autowired
    LessonWriting writing;

    @Autowired
    LessonDesk desk;

    @Autowired
    Lessons lessons;

    @Autowired
    InUse inUse;

    @Test
    void aLessonWrittenHereComesBackWithItsWordsFilesAndItems() throws IOException {
        LessonId id = lessons.good("Written here");
        MediumCard sound = medium(true);
        String heard = beginnings.give(id, sound.id());
        String seen = beginnings.give(id, medium(false).id());
        List<String> items = inUse.authored(id);
        write(id, items, seen, heard);
        inUse.putIntoUse(desk.lesson(id).orElseThrow());
        WrittenLesson lesson = desk.lesson(id).orElseThrow();
        var scope = new ExportScope.Lesson(id.lessonId());

        ExportedFile file = inUse.file(scope);

        Reading reading = ContentReader.read(() -> InUse.unpacked(file));
        assertThat(reading.faults()).isEmpty();
        InUse.same(lesson, InUse.only(reading));
        assertThat(InUse.only(reading).words()).isEqualTo(lesson.words()).isNotEmpty();
        assertThat(InUse.only(reading).media()).containsAllEntriesOf(lesson.media());
        assertThat(InUse.items(InUse.only(reading)).keySet()).containsExactlyInAnyOrderElementsOf(items);
        assertThat(InUse.items(InUse.only(reading)))
                .containsAllEntriesOf(inUse.itemsOf(lesson))
                .isEqualTo(inUse.stored(items));
        assertThat(file.losses()).isEmpty();
        assertThat(inUse.file(scope).bytes()).isEqualTo(file.bytes());
        assertThat(ContentReader.read(() -> InUse.unpacked(inUse.file(new ExportScope.Practice())))
                        .faults())
                .noneMatch(fault -> fault.file().contains(id.lessonId()));
        lessons.retire(id);
    }

    @Test
    void aLessonWithoutItemsOfItsOwnGoesOutWhole() throws IOException {
        LessonId id = lessons.good("Without items");
        String unused = beginnings.give(id, medium(false).id());
        inUse.putIntoUse(desk.lesson(id).orElseThrow());

        ExportedFile file = inUse.file(new ExportScope.Lesson(id.lessonId()));

        SortedMap<String, byte[]> files = InUse.unpacked(file);
        assertThat(ContentReader.read(() -> files).faults()).isEmpty();
        assertThat(file.losses())
                .as("a file that nothing names is not written, and that is said")
                .extracting(lost -> lost.why().params())
                .contains(List.of(unused));
        lessons.retire(id);
    }

    private MediumCard medium(boolean sound) {
        return beginnings.media().stream()
                .filter(card -> card.kind().isSound() == sound)
                .findFirst()
                .orElseThrow();
    }

    /** A text with these items, a picture and a line that is heard. */
    private void write(LessonId id, List<String> items, String seen, String heard) {
        LessonSource good = Lessons.source(id, "Written here");
        var source = new LessonSource(
                id.lessonId(),
                good.title(),
                good.objective(),
                good.minutes(),
                good.bands(),
                good.traces(),
                good.help(),
                items.subList(1, 6),
                good.body().replace("eng1-01-01", items.getFirst()) + """


                        ::: picture %s
                        A gate with a barrier and a guard beside it.
                        :::

                        ::: dialogue At the gate
                        Guard [%s]: Stop here, please.
                        Driver: Good morning.
                        :::""".formatted(seen, heard));
        EditingSheet sheet = writing.open(id, LanguageTag.EN).orElseThrow();
        writing.save(id, LanguageTag.EN, new Written(sheet.saves(), sheet.source(), source.write()));
    }
}
