package org.readback.course;

import java.util.List;
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

    LessonWords(CourseShelf shelf, WordRows rows) {
        this.shelf = shelf;
        this.rows = rows;
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
