package org.readback.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Lessons that ask items of other lessons. */
class SharedItemsTest {
    private static final String FOLDER = "courses/demo/02-second/";

    /** A second lesson with other words, which has no items of its own. */
    private static Samples two() {
        Samples good = Samples.good();
        return good.replace(Samples.COURSE, "[01-first]", "[01-first, 02-second]")
                .with(FOLDER + "lesson.md", good.text(Samples.LESSON).replace("id: demo-01", "id: demo-02"))
                .with(FOLDER + "lesson.ru.md", good.text(Samples.LESSON_RU).replace("id: demo-01", "id: demo-02"))
                .with(FOLDER + "lexemes.yaml", good.text(Samples.WORDS));
    }

    @Test
    void aLessonWithoutItemsAsksThoseOfAnother() {
        Reading reading = two().read();

        assertThat(reading.faults()).isEmpty();
        assertThat(ContentRules.check(reading.content()))
                .noneMatch(fault -> fault.file().endsWith("lesson.md"));
        assertThat(reading.content().lessons())
                .extracting(lesson -> lesson.items().size())
                .containsExactly(6, 0);
        assertThat(reading.content().lessons().toList().get(1).first().asked())
                .extracting(item -> item.itemId())
                .containsExactly("d-02", "d-03", "d-04", "d-05", "d-06", "d-01");
    }

    @Test
    void aLessonMayHaveItemsOfItsOwnBesides() {
        Samples files = two();
        String one =
                files.text(Samples.ITEMS).substring(0, files.text(Samples.ITEMS).indexOf("  - id: d-02"));
        String russian = files.text(Samples.ITEMS_RU)
                .substring(0, files.text(Samples.ITEMS_RU).indexOf("  d-02:"));
        files.with(FOLDER + "items.yaml", one.replace("d-01", "e-01").replace("Question 1", "Another question"))
                .with(FOLDER + "items.ru.yaml", russian.replace("d-01", "e-01"))
                .replace(FOLDER + "lesson.md", "::: check d-01", "::: check e-01")
                .replace(FOLDER + "lesson.ru.md", "::: check d-01", "::: check e-01");

        assertThat(files.faults()).isEmpty();
    }

    @Test
    void anItemThatNoLessonHasIsNamedWithItsPlaceAndWhatToDo() {
        Samples files = two().replace(FOLDER + "lesson.md", "[d-02", "[d-99");
        files.replace(FOLDER + "lesson.ru.md", "[d-02", "[d-99");

        assertThat(files.faults())
                .extracting(ContentFault::file, ContentFault::line)
                .containsExactly(tuple(FOLDER + "lesson.md", 7), tuple(FOLDER + "lesson.ru.md", 7));
        assertThat(files.faults().getFirst().sentence())
                .contains("The lesson has no item \"d-99\", nor has another lesson", "write it in items.yaml");
    }

    @Test
    void itemsOfTestsAreNotAskedInLessons() {
        Samples files = two();
        String pool = "pool: extra\n" + files.text(Samples.ITEMS).replace("d-0", "p-0");
        files.with("bank/extra.yaml", pool).replace(FOLDER + "lesson.md", "::: check d-01", "::: check p-01");
        files.replace(FOLDER + "lesson.ru.md", "::: check d-01", "::: check p-01");

        assertThat(files.faults())
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault.sentence()).contains("no item \"p-01\""));
    }

    @Test
    void textsWithoutTheItemsThatTheyTranslateAreFaulty() {
        Samples files = two();
        files.with(FOLDER + "items.ru.yaml", files.text(Samples.ITEMS_RU));

        assertThat(files.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(FOLDER + "items.ru.yaml");
            assertThat(fault.sentence()).contains("There is no readable " + FOLDER + "items.yaml");
        });
    }

    @Test
    void anItemOfAnotherCourseIsThereInTheLanguagesOfThisOne() {
        Samples files = Samples.good();
        files.with(
                        "courses/other/course.yaml",
                        files.text(Samples.COURSE).replace("demo", "other").replace("DEMO", "OTHER"))
                .with(
                        "courses/other/01-first/lesson.md",
                        files.text(Samples.LESSON).replace("demo", "other"))
                .with(
                        "courses/other/01-first/lesson.ru.md",
                        files.text(Samples.LESSON_RU).replace("demo", "other"))
                .with("courses/other/01-first/lexemes.yaml", files.text(Samples.WORDS))
                .replace("courses/other/course.yaml", "[en, ru]", "[en, ru, kk]")
                .with(
                        "courses/other/01-first/lesson.kk.md",
                        files.text(Samples.LESSON).replace("demo", "other"));

        assertThat(files.faults()).isEmpty();
        assertThat(ContentRules.check(files.read().content()))
                .filteredOn(fault -> fault.file().equals("courses/other/01-first/lesson.md"))
                .hasSize(6)
                .allSatisfy(fault -> assertThat(fault.sentence()).contains("is not there in kk"));
    }

    @Test
    void aLessonMayTeachNoWords() {
        Samples files =
                Samples.good().with(Samples.WORDS, "[]\n").replace(Samples.LESSON, "::: words\ngate\n:::\n\n", "");
        files.replace(Samples.LESSON_RU, "::: words\ngate\n:::\n\n", "");

        assertThat(files.faults()).isEmpty();
    }
}
