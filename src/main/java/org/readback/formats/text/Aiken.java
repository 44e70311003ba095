package org.readback.formats.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftOption;
import org.readback.draft.ItemDraft;
import org.readback.formats.Drafts;
import org.readback.formats.Encodings;
import org.readback.formats.FileKind;
import org.readback.formats.Limits;
import org.readback.formats.Markup;
import org.readback.formats.ReadFile;
import org.readback.formats.ReadItem;
import org.readback.formats.ReadNote;
import org.readback.formats.WrittenFile;
import org.readback.item.Marking;

/**
 * The Aiken format: a stem, options with a letter and a full stop or bracket, a line with the right letter. Small letters
 * and several right letters are read too, though Moodle does not write them.
 */
public final class Aiken {

    static final Pattern ANSWER = Pattern.compile("(?i)ANSWERS?\\s*:\\s*(.*)");
    private static final Pattern OPTION = Pattern.compile("([A-Za-z])[.)]\\s*(.*)");

    /** Lines of one item at most. */
    private static final int LONGEST = 1000;

    private final List<ReadItem> items = new ArrayList<>();
    private final List<String> stem = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final StringBuilder source = new StringBuilder();
    private int start;

    private Aiken() {}

    public static ReadFile read(byte[] bytes) {
        var decoded = Encodings.decode("", bytes);
        var reader = new Aiken();
        int number = 0;
        for (var line : decoded.text().lines().toList()) {
            reader.line(line.strip(), ++number);
            Limits.checkItems(reader.items.size());
        }
        reader.unfinished();
        return new ReadFile(FileKind.AIKEN, decoded.encoding(), reader.items, Map.of(), List.of());
    }

    private void line(String line, int number) {
        if (line.isEmpty()) {
            if (!options.isEmpty()) unfinished();
            return;
        }
        if (number - start > LONGEST) unfinished();
        if (source.isEmpty()) start = number;
        source.append(line).append('\n');
        var answer = ANSWER.matcher(line);
        var option = OPTION.matcher(line);
        if (answer.matches()) {
            finished(answer.group(1));
        } else if (option.matches() && !stem.isEmpty() && isNext(option.group(1))) {
            letters.add(option.group(1).toUpperCase(Locale.ROOT));
            options.add(option.group(2));
        } else if (options.isEmpty()) {
            stem.add(line);
        } else {
            options.set(options.size() - 1, options.getLast() + "\n" + line);
        }
    }

    /** Options come in order, so that a line such as "I. Ivanov" within a stem is none. */
    private boolean isNext(String letter) {
        return letter.equalsIgnoreCase(String.valueOf((char) ('A' + options.size())));
    }

    private void finished(String answer) {
        var keys = List.of(answer.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s.)]+", " ")
                .strip()
                .split("[ ,;]+"));
        if (stem.isEmpty()) faulty("formats.aiken.stem");
        else if (options.size() < 2) faulty("formats.aiken.options");
        else if (!letters.containsAll(keys)) faulty("formats.aiken.answer", answer.strip());
        else items.add(taken(keys));
        clear();
    }

    private ReadItem taken(List<String> keys) {
        var drafts = new ArrayList<DraftOption>();
        for (int i = 0; i < options.size(); i++) {
            double weight = keys.contains(letters.get(i)) ? 1.0 / keys.size() : 0;
            drafts.add(new DraftOption(Drafts.letter(i), Markup.escaped(options.get(i)), weight, ""));
        }
        var choosing = keys.size() == 1 ? DraftBody.Choosing.ONE : DraftBody.Choosing.SEVERAL;
        var text = String.join("\n", stem);
        var draft = new ItemDraft(Markup.escaped(text), new DraftBody.Choices(drafts, choosing, Marking.ALL_OR_NOTHING))
                .withName(Drafts.name(text))
                .withFrame(DraftFrame.EMPTY.withLanguage(Drafts.language(source.toString())));
        return new ReadItem.Taken(draft.name(), start, draft, List.of());
    }

    private void unfinished() {
        if (!source.isEmpty()) faulty("formats.aiken.unfinished");
        clear();
    }

    private void faulty(String key, Object... params) {
        items.add(new ReadItem.Faulty(
                Drafts.name(source.toString()), start, source.toString(), ReadNote.of(key, params)));
    }

    private void clear() {
        stem.clear();
        letters.clear();
        options.clear();
        source.setLength(0);
    }

    /** Single choice, and true or false as a choice; all else is left out. */
    public static WrittenFile write(List<ItemDraft> drafts) {
        var out = new StringBuilder();
        var notes = new ArrayList<WrittenFile.Note>();
        for (var draft : drafts) {
            var plain = Simpler.statementAsChoice(draft);
            if (plain.body() instanceof DraftBody.Choices choices && isCarried(choices)) {
                write(plain.stem(), choices, out);
                if (isMore(draft)) note(draft, WrittenFile.Loss.CHANGED, "formats.lost.aiken", notes);
            } else {
                note(draft, WrittenFile.Loss.LEFT_OUT, "formats.lost.kind", notes);
            }
        }
        return new WrittenFile(FileKind.AIKEN, out.toString().getBytes(UTF_8), notes);
    }

    private static boolean isCarried(DraftBody.Choices choices) {
        return choices.choosing() == DraftBody.Choosing.ONE
                && choices.options().size() >= 2
                && choices.options().size() <= 26
                && choices.options().stream()
                                .filter(option -> option.weight() >= 1)
                                .count()
                        == 1;
    }

    private static boolean isMore(ItemDraft draft) {
        boolean partly = draft.body() instanceof DraftBody.Choices(var options, var _, var _)
                && options.stream().anyMatch(option -> option.weight() != 0 && option.weight() != 1);
        var more = draft.texts().keySet().stream()
                .anyMatch(place -> !place.equals("stem") && !place.startsWith("option."));
        return more || partly || draft.body() instanceof DraftBody.TrueFalse;
    }

    private static void write(String stem, DraftBody.Choices choices, StringBuilder out) {
        for (var line : stem.strip()
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList()) {
            out.append(line).append('\n');
        }
        var answer = "";
        for (int i = 0; i < choices.options().size(); i++) {
            var option = choices.options().get(i);
            char letter = (char) ('A' + i);
            out.append(letter)
                    .append(". ")
                    .append(option.text().strip().replaceAll("\\s+", " "))
                    .append('\n');
            if (option.weight() >= 1) answer = String.valueOf(letter);
        }
        out.append("ANSWER: ").append(answer).append("\n\n");
    }

    private static void note(ItemDraft draft, WrittenFile.Loss loss, String key, List<WrittenFile.Note> notes) {
        notes.add(new WrittenFile.Note(Drafts.called(draft), loss, ReadNote.of(key)));
    }
}
