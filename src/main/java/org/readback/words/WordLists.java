package org.readback.words;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.account.SignedIn;
import org.readback.content.Lexeme;
import org.readback.course.LessonId;
import org.readback.course.LessonWords;
import org.readback.course.WordShelf;
import org.readback.item.MediaId;
import org.readback.media.MediaShelf;
import org.readback.words.WordList.Section;
import org.readback.words.WordList.Word;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Word lists as the person signed in may have them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
public class WordLists {
    private final LessonWords words;
    private final MediaShelf media;
    private final SignedIn signedIn;
    private final Clock clock;

    WordLists(LessonWords words, MediaShelf media, SignedIn signedIn, Clock clock) {
        this.words = words;
        this.media = media;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Empty if there is no such course or lesson here; one's own list is always there. */
    public Optional<WordList> find(WordScope scope) {
        List<WordShelf> shelves = words.shelves();
        Stream<WordShelf> wanted = switch (scope) {
            case WordScope.Mine _ -> {
                Set<LessonId> met = words.metBy(signedIn.require().id());
                yield shelves.stream().filter(shelf -> met.contains(shelf.lesson()));
            }
            case WordScope.OfCourse(var course) ->
                shelves.stream().filter(shelf -> shelf.course().equals(course));
            case WordScope.OfLesson(var lesson) ->
                shelves.stream().filter(shelf -> shelf.lesson().equals(lesson));
        };
        WordList list = new WordList(wanted.map(WordLists::section).toList());
        return list.sections().isEmpty() && !(scope instanceof WordScope.Mine) ? Optional.empty() : Optional.of(list);
    }

    private static Section section(WordShelf shelf) {
        return new Section(
                shelf.course(),
                shelf.courseTitle(),
                shelf.lesson(),
                shelf.number(),
                shelf.title(),
                shelf.words().stream()
                        .map(word -> new Word(word, sound(shelf, word)))
                        .toList());
    }

    private static Optional<MediaId> sound(WordShelf shelf, Lexeme word) {
        return Optional.ofNullable(word.sound()).map(shelf.media()::get);
    }

    /** The same words as a deck of Anki, with their sounds; empty as above, and if there is no word. */
    public Optional<byte[]> deck(WordScope scope) {
        return find(scope)
                .filter(list -> list.size() > 0)
                .map(list ->
                        new AnkiPackage(clock.instant(), id -> media.find(id).map(medium -> medium.bytes())).of(list));
    }
}
