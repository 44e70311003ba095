package org.readback.formats.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readback.draft.DraftFeedback;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftKind;
import org.readback.draft.DraftStimulus;
import org.readback.draft.ItemDraft;
import org.readback.formats.Drafts;
import org.readback.formats.ItemFault;
import org.readback.formats.ReadItem;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;
import org.readback.item.Plays;
import org.readback.item.Skill;

/** Reads a row: what items of all kinds have. */
final class RowReading {

    private static final Set<String> SOUNDS = Set.of("opus", "ogg", "oga", "mp3", "wav", "m4a", "aac", "flac");

    private static final Map<String, DraftKind> NAMES = Map.ofEntries(
            Map.entry("single", DraftKind.SINGLE_CHOICE), Map.entry("choice", DraftKind.SINGLE_CHOICE),
            Map.entry("mc", DraftKind.SINGLE_CHOICE), Map.entry("mcq", DraftKind.SINGLE_CHOICE),
            Map.entry("multichoice", DraftKind.SINGLE_CHOICE), Map.entry("multiple", DraftKind.MULTIPLE_CHOICE),
            Map.entry("multiple_answer", DraftKind.MULTIPLE_CHOICE),
                    Map.entry("multiple_answers", DraftKind.MULTIPLE_CHOICE),
            Map.entry("tf", DraftKind.TRUE_FALSE), Map.entry("truefalse", DraftKind.TRUE_FALSE),
            Map.entry("true_false_not_given", DraftKind.TRUE_FALSE), Map.entry("gaps", DraftKind.CLOZE),
            Map.entry("match", DraftKind.MATCHING), Map.entry("order", DraftKind.ORDERING),
            Map.entry("short", DraftKind.SHORT_ANSWER), Map.entry("shortanswer", DraftKind.SHORT_ANSWER),
            Map.entry("numeric", DraftKind.NUMBER), Map.entry("numerical", DraftKind.NUMBER),
            Map.entry("code", DraftKind.CODED_ANSWER), Map.entry("essay", DraftKind.WRITING),
            Map.entry("recording", DraftKind.SPEAKING), Map.entry("description", DraftKind.PASSAGE));

    private final Cells cells;
    private final int line;
    private final Map<String, MediaId> attachments = new LinkedHashMap<>();

    private RowReading(Cells cells, int line) {
        this.cells = cells;
        this.line = line;
    }

    static ReadItem item(Cells cells, int line) {
        try {
            return new RowReading(cells, line).read();
        } catch (ItemFault fault) {
            return new ReadItem.Faulty(
                    called(cells), line, String.join(" | ", cells.values().values()), fault.note());
        }
    }

    private static String called(Cells cells) {
        if (!cells.text("name").isEmpty()) return cells.text("name");
        return cells.text("stem").isEmpty() ? cells.text("id") : Drafts.name(cells.text("stem"));
    }

    private ReadItem read() {
        var kind = kind();
        boolean asked = cells.text("stem").isEmpty()
                && cells.text("text").isEmpty()
                && cells.text("passage_text").isEmpty();
        if (asked) throw new ItemFault("formats.sheet.empty");
        var body = new RowBodies(cells).body(kind);
        var stimulus = stimulus(kind);
        var feedback = new DraftFeedback(
                cells.text("feedback_right"),
                cells.text("feedback_partly"),
                cells.text("feedback_wrong"),
                cells.text("feedback_general"));
        var notes = cells.text("notes").lines().filter(note -> !note.isBlank()).toList();
        var draft = new ItemDraft(
                cells.text("id"),
                called(cells),
                stem(kind),
                stimulus,
                frame(stimulus),
                feedback,
                body,
                attachments,
                notes);
        return new ReadItem.Taken(draft.name(), line, draft, cells.changes());
    }

    /** A text with gaps that stands in the column of stems is its text. */
    private String stem(DraftKind kind) {
        boolean text = (kind == DraftKind.CLOZE || kind == DraftKind.SELECT_WORDS)
                && cells.text("text").isEmpty();
        return text || kind == DraftKind.PASSAGE ? "" : cells.text("stem");
    }

    private DraftKind kind() {
        var written = cells.text("kind").toLowerCase(Locale.ROOT).replaceAll("[\\s/-]+", "_");
        if (written.isEmpty()) return guessed();
        var known = NAMES.get(written);
        if (known != null) return known;
        return Arrays.stream(DraftKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(written) && kind != DraftKind.NEEDS_REWORK)
                .findFirst()
                .orElseThrow(() -> new ItemFault("formats.sheet.kind", cells.text("kind")));
    }

    private DraftKind guessed() {
        var options = cells.numbered("option_");
        if (options.isEmpty()) {
            if ((cells.text("text") + cells.text("stem")).contains("[[")) return DraftKind.CLOZE;
            if (RowBodies.verdict(cells.text("correct")).isPresent()) return DraftKind.TRUE_FALSE;
            if (!cells.text("accepted").isEmpty()) return DraftKind.SHORT_ANSWER;
            throw new ItemFault("formats.sheet.kind", "");
        }
        if (options.stream().filter(option -> !option.isEmpty()).allMatch(option -> option.contains("->"))) {
            return DraftKind.MATCHING;
        }
        return new RowBodies(cells).keys(options).size() > 1 ? DraftKind.MULTIPLE_CHOICE : DraftKind.SINGLE_CHOICE;
    }

    private DraftFrame frame(@Nullable DraftStimulus stimulus) {
        return new DraftFrame(
                skill(),
                band(),
                cells.text("topic"),
                cells.text("source"),
                cells.text("must_pass"),
                cells.text("pool"),
                cells.text("lesson"),
                cells.text("category"),
                stimulus == null ? cells.text("passage_key") : "",
                Arrays.stream(cells.text("tags").split("[;,\\n]"))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                language());
    }

    private @Nullable Skill skill() {
        var written = cells.text("skill").toLowerCase(Locale.ROOT);
        var skill = Skill.of(written);
        if (skill.isEmpty() && !written.isEmpty()) cells.notUnderstood("skill");
        return skill.orElse(null);
    }

    private @Nullable Integer band() {
        var written = cells.text("band");
        if (written.matches("[1-5](\\.0)?")) return written.charAt(0) - '0';
        if (!written.isEmpty()) cells.notUnderstood("band");
        return null;
    }

    private LanguageTag language() {
        var written = cells.text("language").toLowerCase(Locale.ROOT);
        if (Set.of("en", "kk", "ru").contains(written)) return new LanguageTag(written);
        if (!written.isEmpty()) cells.notUnderstood("language");
        return Drafts.language(cells.text("stem") + cells.text("text") + cells.text("passage_text"));
    }

    private @Nullable DraftStimulus stimulus(DraftKind kind) {
        boolean passage = kind == DraftKind.PASSAGE;
        var text = passage && cells.text("passage_text").isEmpty() ? cells.text("stem") : cells.text("passage_text");
        var title = passage && cells.text("passage_title").isEmpty() ? cells.text("name") : cells.text("passage_title");
        var pictures = new ArrayList<DraftStimulus.Picture>();
        DraftStimulus.Sound sound = null;
        var alts = cells.list("media_alt");
        for (var name : cells.list("media")) {
            MediaId.parse(name.replaceFirst("\\.[a-z0-9]+$", ""))
                    .ifPresentOrElse(id -> attachments.put(name, id), () -> cells.notUnderstood("media"));
            boolean heard =
                    SOUNDS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                            || (!cells.text("transcript").isEmpty() && sound == null && pictures.size() >= alts.size());
            if (heard && sound == null)
                sound = new DraftStimulus.Sound(name, plays(), radio(), cells.text("transcript"));
            else
                pictures.add(new DraftStimulus.Picture(
                        name, pictures.size() < alts.size() ? alts.get(pictures.size()) : ""));
        }
        if (!passage && text.isEmpty() && title.isEmpty() && sound == null && pictures.isEmpty()) return null;
        var key = cells.text("passage_key").isEmpty() && passage ? cells.text("id") : cells.text("passage_key");
        return new DraftStimulus(key, title, text, sound, pictures);
    }

    private Plays plays() {
        return switch (cells.text("plays").toLowerCase(Locale.ROOT)) {
            case "1", "once" -> Plays.ONCE;
            case "free" -> Plays.FREE;
            default -> Plays.TWICE;
        };
    }

    private int radio() {
        return cells.text("radio").matches("[0-5]") ? Integer.parseInt(cells.text("radio")) : 0;
    }
}
