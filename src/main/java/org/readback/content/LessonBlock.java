package org.readback.content;

import java.util.List;
import java.util.Optional;
import org.readback.item.ItemId;

/** A piece of a lesson, in the order of reading. Markdown has no HTML in it; headings stand in {@link Text} only. */
public sealed interface LessonBlock {
    /** Markdown under at most one heading of the second level, which comes first. */
    record Text(String markdown) implements LessonBlock {}

    /** Who says what. */
    record Dialogue(String title, List<Turn> turns) implements LessonBlock {
        public Dialogue {
            turns = List.copyOf(turns);
        }
    }

    /** One turn of a dialogue.
     *
     * @param sound name of a file of the lesson in which the words are spoken; empty if there is none */
    record Turn(String speaker, Optional<String> sound, String words) {
        /** That nobody hears. */
        public Turn(String speaker, String words) {
            this(speaker, Optional.empty(), words);
        }
    }

    /** The words of the lesson, by the ids of its lexemes. */
    record Words(List<String> lexemes) implements LessonBlock {
        public Words {
            lexemes = List.copyOf(lexemes);
        }
    }

    /** One table in Markdown. */
    record Table(String title, String markdown) implements LessonBlock {}

    record Callout(String title, String markdown) implements LessonBlock {}

    /** Think first, then open. */
    record Reveal(String title, String markdown) implements LessonBlock {}

    /** One item, answered on the spot. */
    record Check(ItemId item) implements LessonBlock {}

    /** A picture from the lesson's media.
     *
     * @param file its name there
     * @param alt what it shows, for those who do not see it */
    record Picture(String file, String alt) implements LessonBlock {}

    /** A sound from the lesson's media.
     *
     * @param file its name there
     * @param transcript what is said, a line a turn; opened when somebody wants it */
    record Sound(String file, String transcript) implements LessonBlock {}

    /** Something to do with others. */
    record Activity(String title, String markdown) implements LessonBlock {}

    /** What the lesson rests on. */
    record Source(String markdown) implements LessonBlock {}

    /** Names of the lesson's sounds and pictures that stand in it. */
    default List<String> files() {
        return switch (this) {
            case Picture picture -> List.of(picture.file());
            case Sound sound -> List.of(sound.file());
            case Dialogue dialogue ->
                dialogue.turns().stream().flatMap(turn -> turn.sound().stream()).toList();
            case Text _, Words _, Table _, Callout _, Reveal _, Check _, Activity _, Source _ -> List.of();
        };
    }
}
