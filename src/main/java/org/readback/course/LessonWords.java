package org.readback.course;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.base.ForModules;
import org.readback.content.LessonBlock;
import org.readback.content.Lexeme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of the lessons that trainees see, and who met them. Words are met where a lesson was read as far as its
 * words, or completed. */
@Service
@ForModules
@Transactional(readOnly = true)
public class LessonWords {
    private final CourseShelf shelf;
    private final WordRows rows;
    private final Reader reader;

    LessonWords(CourseShelf shelf, WordRows rows, Reader reader) {
        this.shelf = shelf;
        this.rows = rows;
        this.reader = reader;
    }

    /** Of the lessons that the person signed in may read and that have words, in the order of the catalogue. */
    public List<WordShelf> shelves() {
        return reader.courses().stream()
                .flatMap(course -> course.lessons().stream()
                        .filter(lesson -> !lesson.words().isEmpty())
                        .map(lesson -> shelf(course, lesson)))
                .toList();
    }

    private static WordShelf shelf(StoredCourse course, StoredLesson lesson) {
        return new WordShelf(
                course.id(),
                course.text().title(),
                lesson.id(),
                lesson.number(),
                lesson.title(),
                lesson.words(),
                lesson.media());
    }

    /** The lessons whose words this person met. */
    public Set<LessonId> metBy(AccountId person) {
        Map<LessonId, Integer> furthest = rows.places(person);
        return shelf.open().stream()
                .flatMap(course -> course.lessons().stream())
                .filter(lesson -> furthest.getOrDefault(lesson.id(), -1) >= block(lesson))
                .map(StoredLesson::id)
                .collect(Collectors.toSet());
    }

    /** Somebody met the words of a lesson.
     *
     * @param origin of the person */
    public record Met(AccountId person, LessonId lesson, Origin origin) {}

    /** In the order of the lesson; empty if trainees do not see it. */
    public List<Lexeme> of(LessonId lesson) {
        return shelf.openLesson(lesson).map(StoredLesson::words).orElse(List.of());
    }

    /** By everybody, in the lessons that trainees see; each once. */
    public List<Met> met() {
        return shelf.open().stream()
                .flatMap(course -> course.lessons().stream())
                .flatMap(lesson -> rows.met(lesson.id(), block(lesson)).stream())
                .toList();
    }

    /** Where the words stand, from 0; beyond the end if reading alone never leads to them. */
    static int block(StoredLesson lesson) {
        List<LessonBlock> blocks = lesson.first().blocks();
        return IntStream.range(0, blocks.size())
                .filter(place -> blocks.get(place) instanceof LessonBlock.Words)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
