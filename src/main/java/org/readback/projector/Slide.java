package org.readback.projector;

import java.util.List;
import org.readback.content.LessonBlock;
import org.readback.content.Lexeme;

/** One page on the wall. */
public sealed interface Slide {
    /** What the lesson is called and for. */
    record Title(String title, String objective) implements Slide {}

    /** A block of the lesson, or a part of a long one. */
    record Block(LessonBlock block) implements Slide {}

    /** Some of the words of the lesson. */
    record WordTable(List<Lexeme> words) implements Slide {
        public WordTable {
            words = List.copyOf(words);
        }
    }
}
