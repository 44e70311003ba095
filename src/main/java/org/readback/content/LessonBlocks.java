package org.readback.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readback.item.ItemId;

/** Cuts the body of a lesson into blocks: {@code ::: kind title} opens one, {@code :::} closes it. */
final class LessonBlocks {
    private static final Pattern OPEN = Pattern.compile(":::\\s*([a-z-]+)(?:\\s+(\\S.*?))?\\s*");
    private static final Pattern FILE = Pattern.compile("[a-z0-9-]{1,80}\\.(opus|png|jpg)");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,80}");
    private static final Set<String> TITLED = Set.of("dialogue", "table", "callout", "reveal", "activity");
    private static final Set<String> PLAIN = Set.of("words", "source");

    /** A block and the line in which it starts. */
    record Placed(LessonBlock block, int line) {}

    private final String path;
    private final Faults faults;
    private final List<Placed> placed = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private int start;
    private @Nullable Matcher open;

    private LessonBlocks(String path, Faults faults) {
        this.path = path;
        this.faults = faults;
    }

    /** @param before how many lines of the file stand before these */
    static List<Placed> cut(String path, List<String> lines, int before, Faults faults) {
        var cutter = new LessonBlocks(path, faults);
        int line = before;
        for (String text : lines) {
            cutter.take(text, ++line);
        }
        if (cutter.open != null) {
            faults.add(path, cutter.start, "The block \"" + cutter.open.group(1) + "\" is not closed by :::");
        } else {
            cutter.closeText();
        }
        return cutter.placed;
    }

    private void take(String text, int line) {
        if (text.strip().equals(":::")) {
            close(line);
        } else if (text.startsWith(":::")) {
            open(text, line);
        } else {
            if (open == null && text.startsWith("## ")) closeText();
            if (body.isEmpty() && open == null) {
                if (text.isBlank()) return;
                start = line;
            }
            body.add(text);
        }
    }

    private void open(String text, int line) {
        Matcher matcher = OPEN.matcher(text);
        if (open != null) {
            faults.add(path, line, "A block starts inside the block of line " + start + ": close that one with :::");
        }
        closeText();
        body.clear();
        start = line;
        if (matcher.matches()) {
            open = matcher;
        } else {
            faults.add(path, line, "A block starts with \"::: kind title\"");
        }
    }

    private void close(int line) {
        Matcher opening = open;
        open = null;
        if (opening == null) {
            faults.add(path, line, "::: closes a block, but none is open");
            return;
        }
        LessonBlock block = block(opening.group(1), opening.group(2));
        if (block != null) placed.add(new Placed(block, start));
        body.clear();
    }

    private void closeText() {
        if (open == null && !body.isEmpty()) {
            String markdown = markdown();
            MarkdownRules.check(path, start, markdown, MarkdownRules.Place.TEXT, faults);
            placed.add(new Placed(new LessonBlock.Text(markdown), start));
            body.clear();
        }
    }

    private @Nullable LessonBlock block(String kind, @Nullable String title) {
        if (TITLED.contains(kind) && title == null) {
            return fault(start, "The block \"" + kind + "\" needs a title");
        }
        if (PLAIN.contains(kind) && title != null) {
            return fault(start, "The block \"" + kind + "\" has no title");
        }
        if (kind.equals("check")) return check(title);
        if (kind.equals("picture") || kind.equals("sound")) return medium(kind, title);
        if (body.stream().allMatch(String::isBlank)) return fault(start, "The block \"" + kind + "\" is empty");
        String name = title == null ? "" : title;
        return switch (kind) {
            case "dialogue" -> new LessonBlock.Dialogue(name, turns());
            case "words" -> new LessonBlock.Words(words());
            case "table" -> new LessonBlock.Table(name, checked(MarkdownRules.Place.TABLE));
            case "callout" -> new LessonBlock.Callout(name, checked(MarkdownRules.Place.BLOCK));
            case "reveal" -> new LessonBlock.Reveal(name, checked(MarkdownRules.Place.BLOCK));
            case "activity" -> new LessonBlock.Activity(name, checked(MarkdownRules.Place.BLOCK));
            case "source" -> new LessonBlock.Source(checked(MarkdownRules.Place.BLOCK));
            default -> fault(start, "There is no kind of block \"" + kind + "\"");
        };
    }

    private @Nullable LessonBlock check(@Nullable String id) {
        if (id == null || !ID.matcher(id).matches()) return fault(start, "A check names one item: \"::: check <id>\"");
        if (body.stream().anyMatch(line -> !line.isBlank())) {
            return fault(start, "A check holds nothing but the id of its item");
        }
        return new LessonBlock.Check(new ItemId(id));
    }

    private @Nullable LessonBlock medium(String kind, @Nullable String file) {
        boolean sound = kind.equals("sound");
        if (file == null || !FILE.matcher(file).matches() || file.endsWith(".opus") != sound) {
            return fault(
                    start, "A " + kind + " names one file: \"::: " + kind + (sound ? " name.opus\"" : " name.png\""));
        }
        String words = markdown().strip();
        if (words.isEmpty()) {
            return fault(
                    start, sound ? "The transcript of " + file + " is missing" : "What " + file + " shows is missing");
        }
        return sound ? new LessonBlock.Sound(file, words) : new LessonBlock.Picture(file, words);
    }

    private List<LessonBlock.Turn> turns() {
        var turns = new ArrayList<LessonBlock.Turn>();
        for (int index = 0; index < body.size(); index++) {
            int line = start + 1 + index;
            if (body.get(index).isBlank()) continue;
            DialogueLines.turn(body.get(index))
                    .ifPresentOrElse(
                            turns::add, () -> fault(line, "A turn of a dialogue is written \"Speaker: words\""));
        }
        for (LessonBlock.Turn turn : turns) {
            turn.sound()
                    .filter(file -> !FILE.matcher(file).matches() || !file.endsWith(".opus"))
                    .ifPresent(file -> fault(
                            start,
                            "The sound of a turn is written \"Speaker [name.opus]: words\", not [" + file + "]"));
        }
        return turns;
    }

    private List<String> words() {
        return body.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String checked(MarkdownRules.Place place) {
        String markdown = markdown();
        MarkdownRules.check(path, start + 1, markdown, place, faults);
        return markdown;
    }

    private String markdown() {
        return String.join("\n", body).stripTrailing();
    }

    private @Nullable LessonBlock fault(int line, String sentence) {
        faults.add(path, line, sentence);
        return null;
    }
}
