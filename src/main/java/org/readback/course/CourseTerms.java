package org.readback.course;

import java.util.List;
import org.readback.base.Term;
import org.readback.base.TermSource;
import org.readback.content.Lexeme;
import org.springframework.stereotype.Component;

/** The terms of all lessons that are open here: those of their words that say how they stand in texts. */
@Component
class CourseTerms implements TermSource {
    private final CourseShelf shelf;

    CourseTerms(CourseShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Term> terms() {
        return shelf.open().stream()
                .flatMap(course -> course.lessons().stream())
                .flatMap(lesson -> lesson.words().stream())
                .filter(word -> !word.forms().isEmpty())
                .map(CourseTerms::term)
                .toList();
    }

    private static Term term(Lexeme word) {
        return new Term(word.word(), word.forms(), word.meaning());
    }
}
