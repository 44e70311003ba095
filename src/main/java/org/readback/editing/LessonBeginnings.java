package org.readback.editing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.base.UserError;
import org.readback.content.CourseText;
import org.readback.content.LessonSource;
import org.readback.content.Lexeme;
import org.readback.content.WordSource;
import org.readback.course.LessonDesk;
import org.readback.course.LessonFiles;
import org.readback.course.LessonId;
import org.readback.course.WrittenLesson;
import org.readback.item.MediaId;
import org.readback.library.MediaStock;
import org.readback.library.MediumCard;
import org.readback.library.MediumText;
import org.readback.library.NewMedium;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New lessons, and what a lesson has beside its text: words and files. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class LessonBeginnings {
    private static final int MINUTES = 60;
    private static final int MOST_LESSONS = 99;
    private static final int LONGEST_NAME = 60;
    private static final Set<String> KINDS = Set.of("noun", "verb", "adjective", "adverb", "phrase");

    private final LessonDesk desk;
    private final LessonFiles files;
    private final MediaStock media;
    private final LessonWriting writing;
    private final ApplicationEventPublisher events;

    LessonBeginnings(
            LessonDesk desk,
            LessonFiles files,
            MediaStock media,
            LessonWriting writing,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.files = files;
        this.media = media;
        this.writing = writing;
        this.events = events;
    }

    /** Begins a lesson at the end of a course, in its first language. Trainees see it once it is approved. Its id is none
     * that content files will ever have.
     *
     * @throws UserError if the course or the unit is unknown, the title is missing or too long, or the course is full */
    public LessonId begin(NewLesson wanted) {
        String title = wanted.title().strip();
        if (title.isEmpty() || title.length() > NewLesson.LONGEST) throw new UserError("editing.new.title-missing");
        CourseText course = desk.courses().stream()
                .filter(each -> each.id().equals(wanted.course().courseId()))
                .filter(each -> each.units().stream().anyMatch(unit -> unit.id().equals(wanted.unit())))
                .findFirst()
                .orElseThrow(() -> new UserError("editing.unknown"));
        LessonId id = IntStream.rangeClosed(1, MOST_LESSONS)
                .mapToObj(number -> new LessonId(String.format(Locale.ROOT, "%s-own-%02d", course.id(), number)))
                .filter(free -> desk.create(free, wanted.course(), wanted.unit()))
                .findFirst()
                .orElseThrow(() -> new UserError("editing.new.full"));
        boolean language = course.kind() == CourseText.Kind.LANGUAGE;
        var source = new LessonSource(
                id.lessonId(),
                title,
                "",
                MINUTES,
                language ? course.bands().stream().limit(1).toList() : List.of(),
                List.of(),
                Map.of(),
                List.of(),
                wanted.template().body());
        writing.save(id, course.languages().getFirst(), new Written(0, "", source.write()));
        events.publishEvent(
                new LessonChange("lesson-begun", id, course.languages().getFirst(), title));
        return id;
    }

    /** Adds a word to the list of a lesson that was begun here.
     *
     * @param word its id is made of the word itself
     * @throws UserError if trainees read the lesson already, or a part is missing, or the word is there */
    public void add(LessonId lesson, Lexeme word) {
        WrittenLesson found = open(lesson);
        boolean whole =
                Stream.of(word.word(), word.kk(), word.ru(), word.example()).noneMatch(String::isBlank);
        if (!whole || !KINDS.contains(word.pos())) throw new UserError("editing.word.missing");
        String id = Slugs.of(word.word());
        if (id.isEmpty() || found.words().stream().anyMatch(each -> each.id().equals(id))) {
            throw new UserError("editing.word.twice", word.word());
        }
        var added = new Lexeme(
                id,
                word.word().strip(),
                word.pos(),
                word.kk().strip(),
                word.ru().strip(),
                List.of(),
                List.of(),
                word.example().strip(),
                null,
                null,
                Map.of(),
                Map.of());
        desk.putWords(
                lesson,
                WordSource.write(
                        Stream.concat(found.words().stream(), Stream.of(added)).toList()));
    }

    /** Takes a word off the list of a lesson that was begun here.
     *
     * @throws UserError if trainees read the lesson already */
    public void remove(LessonId lesson, String word) {
        List<Lexeme> rest = open(lesson).words().stream()
                .filter(each -> !each.id().equals(word))
                .toList();
        desk.putWords(lesson, WordSource.write(rest));
    }

    /** Word lists are not reviewed by themselves: they are open as long as nobody reads them. */
    private WrittenLesson open(LessonId lesson) {
        WrittenLesson found = desk.lesson(lesson).orElseThrow(() -> new UserError("editing.unknown"));
        if (!found.madeHere() || !found.texts().isEmpty()) throw new UserError("editing.word.late");
        return found;
    }

    /** Sounds and pictures of the library that a lesson could use, newest first. */
    @Transactional(readOnly = true)
    public List<MediumCard> media() {
        return media.all();
    }

    /** Keeps a line of a dialogue that was spoken in the browser.
     *
     * @param words of the line: the transcript
     * @throws UserError if it is no recording of speech, or too long */
    public MediaId record(String words, byte[] webm) {
        String name = words.substring(0, Math.min(words.length(), LONGEST_NAME)) + ".opus";
        return media.record(new NewMedium(webm, new MediumText(name, "", words, "", "", List.of())));
    }

    /** Gives a lesson a file of the library. It stands nowhere before a text names it.
     *
     * @return its name in the lesson; that under which the lesson has it already, if it does
     * @throws UserError if the lesson or the file is unknown */
    public String give(LessonId lesson, MediaId medium) {
        WrittenLesson found = desk.lesson(lesson).orElseThrow(() -> new UserError("editing.unknown"));
        MediumCard card = media.find(medium).orElseThrow(() -> new UserError("library.unknown"));
        return found.media().entrySet().stream()
                .filter(file -> file.getValue().equals(medium))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> {
                    String name = free(card, found.media().keySet());
                    files.put(lesson, name, medium);
                    return name;
                });
    }

    private static String free(MediumCard card, Set<String> taken) {
        String name = card.text().name();
        int dot = name.lastIndexOf('.');
        String stem = Slugs.of(dot > 0 ? name.substring(0, dot) : name);
        String start = stem.isEmpty() ? "file" : stem;
        String ending = "." + card.kind().ending();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> (number == 1 ? start : start + "-" + number) + ending)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }
}
