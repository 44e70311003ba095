package org.readback.words;

import java.util.List;
import java.util.Optional;
import org.readback.base.LocalText;
import org.readback.content.Lexeme;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.item.MediaId;

/** Words by lesson, in the order of the catalogue. */
public record WordList(List<Section> sections) {
    public WordList {
        sections = List.copyOf(sections);
    }

    /** The words of a lesson.
     *
     * @param number of the lesson within its course, from 1 */
    public record Section(
            CourseId course, LocalText courseTitle, LessonId lesson, int number, LocalText title, List<Word> words) {
        public Section {
            words = List.copyOf(words);
        }
    }

    /** @param sound in which it is spoken, if there is one */
    public record Word(Lexeme lexeme, Optional<MediaId> sound) {}

    public int size() {
        return sections.stream().mapToInt(section -> section.words().size()).sum();
    }
}
