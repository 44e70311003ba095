package org.readback.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.content.Content;
import org.readback.content.ContentFiles;
import org.readback.content.ContentReader;
import org.readback.item.LanguageTag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each test is rolled back, so that the catalogue of the other tests stays. */
@AppTest
@Transactional
class ContentImportTest extends SpringBrowserlessTest {
    private static final String LESSON = "eng1-01";

    @Autowired
    ContentImport imports;

    @Autowired
    CourseRows rows;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theSameContentAgainChangesNothing() throws IOException {
        imports.take(shipped()); // other tests may have left items of their own

        assertThat(imports.take(shipped()).isQuiet()).isTrue();
    }

    @Test
    void filesOfTheLastImportAreKnown() {
        byte[] fingerprint = {1, 2, 3};

        rows.remember(fingerprint);

        assertThat(rows.holds(fingerprint)).isTrue();
        assertThat(rows.holds(new byte[] {3})).isFalse();
    }

    @Test
    void textsNobodyEditedFollowTheFiles() throws IOException {
        imports.take(shipped()); // other tests may have left texts of their own

        var report = imports.take(changed());

        assertThat(report.changed()).isEqualTo(1);
        assertThat(newest().number()).isGreaterThan(1);
        assertThat(newest().status()).isEqualTo(LessonTextStatus.IN_REVIEW);
    }

    @Test
    void textsEditedHereStayAndTheFilesWaitAsADraft() throws IOException {
        jdbc.sql("""
            insert into lesson_text (lesson_id, language, number, status, edited_here, source, sha256)
            select lesson_id, language, 99, status, true, source, sha256 from lesson_text
            where lesson_id = ? and language = 'en' order by number desc limit 1
            """).param(LESSON).update();

        var report = imports.take(changed());

        assertThat(report.waiting()).containsExactly("eng1-01/en");
        assertThat(newest().status()).isEqualTo(LessonTextStatus.DRAFT);
        assertThat(imports.take(changed()).isQuiet()).isTrue();
    }

    @Test
    void whatIsGoneIsRetiredNotDeleted() throws IOException {
        Content all = shipped();
        var without = new Content(
                all.courses().stream()
                        .filter(course -> !course.text().id().equals("eng1"))
                        .toList(),
                all.pools(),
                all.tasks(),
                all.scenarios(),
                all.media());

        var report = imports.take(without);

        assertThat(report.retired()).isEqualTo(5);
        assertThat(rows.courses()).extracting(CourseRows.CourseRow::id).doesNotContain("eng1");
        assertThat(jdbc.sql("select count(*) from lesson_text where lesson_id = ?")
                        .param(LESSON)
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(imports.take(all).changed()).isGreaterThanOrEqualTo(5);
    }

    private CourseRows.TextRow newest() {
        return rows.texts().stream()
                .filter(text -> text.lesson().equals(LESSON) && text.language().equals(LanguageTag.EN))
                .findFirst()
                .orElseThrow();
    }

    private static Content shipped() throws IOException {
        return ContentReader.read(ContentFiles.shipped()).content();
    }

    private static Content changed() throws IOException {
        Content all = shipped();
        List<Content.Course> courses = all.courses().stream()
                .map(course -> new Content.Course(
                        course.text(),
                        course.source(),
                        course.lessons().stream().map(ContentImportTest::edited).toList()))
                .toList();
        return new Content(courses, all.pools(), all.tasks(), all.scenarios(), all.media());
    }

    private static Content.Lesson edited(Content.Lesson lesson) {
        if (!lesson.id().equals(LESSON)) return lesson;
        var wordings = new LinkedHashMap<LanguageTag, Content.Wording>();
        lesson.wordings()
                .forEach((language, wording) ->
                        wordings.put(language, new Content.Wording(wording.text(), wording.source() + "\nMore.\n")));
        return new Content.Lesson(
                lesson.folder(), wordings, lesson.words(), lesson.wordsSource(), lesson.items(), lesson.media());
    }
}
