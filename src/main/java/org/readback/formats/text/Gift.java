package org.readback.formats.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.readback.draft.ItemDraft;
import org.readback.formats.Drafts;
import org.readback.formats.Encodings;
import org.readback.formats.FileKind;
import org.readback.formats.ItemFault;
import org.readback.formats.Limits;
import org.readback.formats.ReadFile;
import org.readback.formats.ReadItem;
import org.readback.formats.WrittenFile;

/** The GIFT format as Moodle documents it. */
public final class Gift {

    private static final Pattern CATEGORY = Pattern.compile("(?i)\\$CATEGORY:\\s*(.*)");
    private static final Pattern ID = Pattern.compile("\\[id:((?:[^\\]\\\\]|\\\\.)*+)]");
    private static final Pattern TAG = Pattern.compile("\\[tag:((?:[^\\]\\\\]|\\\\.)*+)]");
    private static final Pattern EXPORTED = Pattern.compile("(?i)question:\\s*\\d+\\s+name:.*");

    /**
     * An item as it stands in the file.
     *
     * @param comments its comment lines without the slashes
     */
    record Block(int line, String text, List<String> comments, String category) {}

    /** Lines after a blank one in which a bracket may be closed that stands before it. */
    private static final int FARTHEST = 60;

    private static final int LONGEST_SLIP = 20_000;

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String category = "";
    private int start;

    private Gift(List<String> lines) {
        this.lines = lines;
    }

    public static ReadFile read(byte[] bytes) {
        var decoded = Encodings.decode("", bytes);
        var reader = new Gift(decoded.text().lines().toList());
        reader.split();
        var items = reader.blocks.stream().map(Gift::item).toList();
        return new ReadFile(FileKind.GIFT, decoded.encoding(), items, Map.of(), List.of());
    }

    public static WrittenFile write(List<ItemDraft> drafts) {
        return GiftWriting.write(drafts);
    }

    private static ReadItem item(Block block) {
        try {
            var reading = new GiftItem(block);
            var draft = reading.read();
            return new ReadItem.Taken(draft.name(), block.line(), draft, reading.changes(draft));
        } catch (ItemFault fault) {
            return new ReadItem.Faulty(Drafts.name(block.text()), block.line(), block.text(), fault.note());
        }
    }

    private void split() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            var named = CATEGORY.matcher(line);
            if (line.startsWith("//")) {
                comments.add(line.replaceFirst("^//+", "").strip());
            } else if (text.isEmpty() && named.matches()) {
                category = path(named.group(1));
                comments.clear();
            } else if (!line.isEmpty()) {
                if (text.isEmpty()) start = i + 1;
                text.append(lines.get(i).stripTrailing()).append('\n');
            } else if (!text.isEmpty() && !(isShort(text) && isOpen(text) && isClosedLater(i))) {
                end();
            }
        }
        end();
    }

    private void end() {
        Limits.checkItems(blocks.size());
        if (!text.isEmpty()) blocks.add(new Block(start, text.toString().strip(), List.copyOf(comments), category));
        if (!text.isEmpty()) comments.clear();
        text.setLength(0);
    }

    /** A doubled slash is one within a name. */
    static String path(String written) {
        var parts = GiftText.back(GiftText.aside(written))
                .strip()
                .replace("//", "\u0000")
                .replaceFirst("^\\$[a-z]+\\$/?", "")
                .replaceFirst("^top(/|$)", "");
        return parts.replace('\u0000', '\u2215');
    }

    private static boolean isShort(CharSequence text) {
        return text.length() < LONGEST_SLIP;
    }

    private static boolean isOpen(CharSequence text) {
        var plain = GiftText.aside(text.toString());
        return plain.chars().filter(sign -> sign == '{').count()
                > plain.chars().filter(sign -> sign == '}').count();
    }

    /** A blank line inside braces is a slip; one before the next opening brace means that this one is never closed. */
    private boolean isClosedLater(int from) {
        for (int i = from; i < Math.min(lines.size(), from + FARTHEST); i++) {
            if (lines.get(i).strip().startsWith("//")) continue;
            var plain = GiftText.aside(lines.get(i));
            int close = plain.indexOf('}');
            int open = plain.indexOf('{');
            if (plain.strip().startsWith("::") || (open >= 0 && (close < 0 || open < close))) return false;
            if (close >= 0) return true;
        }
        return false;
    }

    static String id(Block block) {
        for (var comment : block.comments()) {
            var id = ID.matcher(comment);
            if (id.find()) return unescaped(id.group(1));
        }
        return "";
    }

    static List<String> tags(Block block) {
        return block.comments().stream()
                .flatMap(comment -> TAG.matcher(comment).results())
                .map(tag -> unescaped(tag.group(1)))
                .toList();
    }

    /** Comments that are neither tags nor written by Moodle itself. */
    static List<String> notes(Block block) {
        return block.comments().stream()
                .map(comment -> TAG.matcher(ID.matcher(comment).replaceAll(""))
                        .replaceAll("")
                        .strip())
                .filter(comment ->
                        !comment.isEmpty() && !EXPORTED.matcher(comment).matches())
                .toList();
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1").strip();
    }
}
