package org.readback.command;

import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.WorkAs;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.editing.EditingSheet;
import org.readback.editing.LessonBeginnings;
import org.readback.editing.LessonReviews;
import org.readback.editing.LessonTemplate;
import org.readback.editing.LessonWriting;
import org.readback.editing.NewLesson;
import org.readback.editing.Written;
import org.readback.item.LanguageTag;
import org.readback.item.MediaKind;
import org.readback.library.MediaLibrary;
import org.readback.library.MediaUse;
import org.readback.library.MediumSheet;
import org.readback.library.MediumText;
import org.springframework.stereotype.Component;

/** Lessons in writing: one of a colleague that waits for the instructor, one that is begun; and sounds of the library that
 * somebody described. */
@Component
class DemoLessons {
    private static final LessonId CHANGED = new LessonId("eng1-02");
    private static final String SOURCE = "\n::: source\n";
    private static final String ADDED = """

        ::: callout Say numbers one by one
        On the radio nobody says “forty-four seventy-one”. Say **four four seven one**.
        :::
        """;
    private static final int DESCRIBED = 3;

    private final Writing writing;
    private final MediaLibrary library;
    private final WorkAs workAs;

    /** The services of the module that keeps lessons in writing. */
    @Component
    record Writing(LessonWriting texts, LessonReviews reviews, LessonBeginnings beginnings) {}

    DemoLessons(Writing writing, MediaLibrary library, WorkAs workAs) {
        this.writing = writing;
        this.library = library;
        this.workAs = workAs;
    }

    /** Does nothing if somebody has written on the lesson already. */
    void write(AccountId instructor, AccountId colleague) {
        int saves = workAs.person(colleague, () -> writing.texts().open(CHANGED, LanguageTag.EN))
                .map(EditingSheet::saves)
                .orElse(0);
        if (saves > 0) return;
        workAs.person(colleague, () -> change(CHANGED));
        workAs.person(
                instructor,
                () -> writing.beginnings()
                        .begin(new NewLesson(
                                new CourseId("eng1"), "eng1-u1", LessonTemplate.RADIO, "A radio check at dawn")));
        workAs.person(instructor, this::describe);
    }

    private boolean change(LessonId lesson) {
        Optional<EditingSheet> found = writing.texts().open(lesson, LanguageTag.EN);
        found.filter(sheet -> sheet.source().contains(SOURCE)).ifPresent(sheet -> {
            int place = sheet.source().lastIndexOf(SOURCE);
            String text =
                    sheet.source().substring(0, place) + ADDED + sheet.source().substring(place);
            writing.texts().save(lesson, LanguageTag.EN, new Written(sheet.saves(), sheet.source(), text));
            writing.texts()
                    .open(lesson, LanguageTag.EN)
                    .ifPresent(saved -> writing.reviews().send(lesson, LanguageTag.EN, saved.saves()));
        });
        return found.isPresent();
    }

    private int describe() {
        List<MediumSheet> some = library.all().stream()
                .filter(sheet ->
                        sheet.card().kind() == MediaKind.OPUS && sheet.card().revision() == 0)
                .filter(sheet -> sheet.uses().stream().anyMatch(use -> use.kind() == MediaUse.Kind.LESSON))
                .limit(DESCRIBED)
                .toList();
        some.forEach(sheet -> library.describe(
                sheet.card().id(),
                0,
                new MediumText(
                        sheet.card().text().name(),
                        "",
                        sheet.card()
                                .text()
                                .name()
                                .replaceAll("^word-|\\.opus$", "")
                                .replace('-', ' '),
                        "own work",
                        "synthetic voice",
                        List.of("word", "synthetic"))));
        return some.size();
    }
}
