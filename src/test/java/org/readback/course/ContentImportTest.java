package org.readback.course;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
    void aFileThatSaysWhatWasEditedHereDoesNotWait() throws IOException {
        imports.take(shipped());
        jdbc.sql("""
            insert into lesson_text (lesson_id, language, number, status, edited_here, source, sha256)
            select lesson_id, language, 99, 'APPROVED', true, source || E'\\nMore.\\n',
                sha256(convert_to(source || E'\\nMore.\\n', 'UTF8'))
            from lesson_text where lesson_id = ? and language = 'en' and not edited_here order by number desc limit 1
            """).param(LESSON).update();

        var report = imports.take(changed());

        assertThat(report.waiting()).isEmpty();
        assertThat(newest().number()).isEqualTo(99);
        assertThat(newest().status()).isEqualTo(LessonTextStatus.APPROVED);
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

    @Test
    void aLessonThatAsksItemsOfAnotherComesWithoutAnyOfItsOwn() throws IOException {
        imports.take(shipped());

        var report = imports.take(withShared());

        assertThat(rows.lessons()).extracting(CourseRows.LessonRow::id).contains("shared-01");
        assertThat(report.items().added()).isEmpty();
        assertThat(report.items().changed()).isEmpty();
        assertThat(report.items().retired()).isEmpty();
        assertThat(imports.take(withShared()).isQuiet()).isTrue();
    }

    /** The shipped files and a course with the first lesson of another, in which its items stay. */
    private static Content withShared() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(ContentFiles.shipped().read());
        String from = "courses/eng1/01-names-ranks/";
        String to = "courses/shared/01-first/";
        files.put("courses/shared/course.yaml", """
                id: shared
                code: SHARED
                kind: language
                title: {en: Shared, kk: Ортақ, ru: Общий}
                summary: {en: Short., kk: Қысқа., ru: Кратко.}
                languages: [en]
                bands: [1]
                hours: 1
                units:
                  - id: shared-u1
                    title: {en: One, kk: Бір, ru: Один}
                    lessons: [01-first]
                """.getBytes(StandardCharsets.UTF_8));
        String lesson = new String(requireNonNull(files.get(from + "lesson.md")), StandardCharsets.UTF_8);
        String words = new String(requireNonNull(files.get(from + "lexemes.yaml")), StandardCharsets.UTF_8);
        files.put(
                to + "lesson.md",
                lesson.replace("id: eng1-01\n", "id: shared-01\n").getBytes(StandardCharsets.UTF_8));
        files.put(to + "lexemes.yaml", words.getBytes(StandardCharsets.UTF_8));
        files.keySet().stream()
                .filter(path -> path.startsWith(from + "media/"))
                .filter(path -> (lesson + words).contains(path.substring(path.lastIndexOf('/') + 1)))
                .toList()
                .forEach(path -> files.put(path.replace(from, to), requireNonNull(files.get(path))));
        var reading = ContentReader.read(() -> files);
        assertThat(reading.faults()).isEmpty();
        return reading.content();
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
