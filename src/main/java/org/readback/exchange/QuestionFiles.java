package org.readback.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftKind;
import org.readback.draft.ItemDraft;
import org.readback.exchange.ImportChoices.Defaults;
import org.readback.exchange.ImportLine.Read;
import org.readback.exchange.Looked.Found;
import org.readback.formats.FileKind;
import org.readback.formats.ReadFile;
import org.readback.formats.ReadItem;
import org.readback.formats.ReadNote;
import org.readback.formats.RefusedFile;
import org.readback.item.LanguageTag;
import org.readback.item.Skill;

/** Reads a file by what was chosen for it: plain functions of its bytes. */
final class QuestionFiles {
    /** Those that texts come in here; each has the letters of one of our languages. */
    static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "windows-1252");

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private QuestionFiles() {}

    /** @throws org.readback.formats.RefusedFile if it is of no known kind, broken, or not to be trusted */
    static Looked read(String name, byte[] bytes, ImportChoices choices) {
        byte[] text = decoded(bytes, choices.encoding());
        FileKind kind = choices.kind().isBlank() ? Doors.detect(name, text) : FileKind.valueOf(choices.kind());
        ReadFile file = Doors.read(kind, text, choices.columns());
        List<Found> found = new ArrayList<>();
        Set<String> categories = new LinkedHashSet<>();
        for (ReadItem item : file.items()) {
            Found one = found(item, choices);
            one.draft()
                    .map(draft -> draft.frame().category())
                    .filter(category -> !category.isBlank())
                    .ifPresent(categories::add);
            found.add(one);
        }
        String encoding = choices.encoding().isBlank() ? file.encoding() : choices.encoding();
        var facts = new FileFacts(
                file.kind().name(),
                encoding,
                Doors.headings(kind, text),
                List.copyOf(categories),
                file.notes().stream().map(QuestionFiles::remark).toList());
        return new Looked(facts, found, file.files());
    }

    /** What can be told of a file that is not read. */
    static FileFacts guess(String name, byte[] bytes, ImportChoices choices) {
        byte[] text = decoded(bytes, choices.encoding());
        try {
            FileKind kind = choices.kind().isBlank() ? Doors.detect(name, text) : FileKind.valueOf(choices.kind());
            return new FileFacts(kind.name(), choices.encoding(), Doors.headings(kind, text), List.of(), List.of());
        } catch (RefusedFile unknown) {
            return FileFacts.UNKNOWN;
        }
    }

    /** As UTF-8 with a mark, which every reader takes before anything else. */
    private static byte[] decoded(byte[] bytes, String encoding) {
        if (encoding.isBlank() || !ENCODINGS.contains(encoding)) return bytes;
        String text = new String(bytes, Charset.forName(encoding));
        byte[] utf8 = text.replaceFirst("^\ufeff", "").getBytes(StandardCharsets.UTF_8);
        byte[] marked = new byte[MARK.length + utf8.length];
        System.arraycopy(MARK, 0, marked, 0, MARK.length);
        System.arraycopy(utf8, 0, marked, MARK.length, utf8.length);
        return marked;
    }

    private static Found found(ReadItem item, ImportChoices choices) {
        return switch (item) {
            case ReadItem.Taken(var name, var line, var draft, var changes) ->
                new Found(
                        new Read(
                                name,
                                line,
                                changes.isEmpty() ? Outcome.WHOLE : Outcome.CHANGED,
                                Optional.of(DraftKind.of(draft.body())),
                                changes.stream().map(QuestionFiles::remark).toList()),
                        Optional.of(placed(draft, choices)));
            case ReadItem.Unsupported(var name, var line, var draft, var reason) ->
                new Found(
                        new Read(
                                name,
                                line,
                                Outcome.UNSUPPORTED,
                                Optional.of(DraftKind.of(draft.body())),
                                List.of(remark(reason))),
                        Optional.of(placed(draft, choices)));
            case ReadItem.Faulty(var name, var line, var _, var reason) ->
                new Found(
                        new Read(name, line, Outcome.FAULTY, Optional.empty(), List.of(remark(reason))),
                        Optional.empty());
        };
    }

    private static Remark remark(ReadNote note) {
        return new Remark("", note.key(), note.params());
    }

    /** What the file says of an item goes before what was chosen for all. */
    private static ItemDraft placed(ItemDraft draft, ImportChoices choices) {
        Defaults defaults = choices.defaults();
        DraftFrame frame = draft.frame();
        String lesson = first(frame.lesson(), choices.lessons().getOrDefault(frame.category(), ""), defaults.lesson());
        DraftFrame placed = frame.withLesson(lesson)
                .withTopic(first(frame.topic(), defaults.topic()))
                .withSource(first(frame.source(), defaults.source()))
                .withPool(lesson.isBlank() ? first(frame.pool(), defaults.pool()) : frame.pool());
        if (frame.skill() == null) {
            placed = placed.withSkill(Skill.of(defaults.skill()).orElse(null));
        }
        if (frame.band() == null && defaults.band() > 0) placed = placed.withBand(defaults.band());
        if (!defaults.language().isBlank()) placed = placed.withLanguage(new LanguageTag(defaults.language()));
        return draft.withFrame(placed);
    }

    private static String first(String... words) {
        return Stream.of(words).filter(word -> !word.isBlank()).findFirst().orElse("");
    }
}
