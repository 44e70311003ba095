package org.readback.formats;

import java.util.regex.Pattern;
import org.readback.draft.ItemDraft;

/** Refuses texts that would take whoever shows them too long: too much, or too deep within each other. */
final class Depth {

    private static final Pattern LINE_START =
            Pattern.compile("(?m)^[ \\t]*+(?:(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])[ \\t]*+){21}");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]{120}");
    private static final Pattern EMPHASIS = Pattern.compile("[*_\\[]++");
    private static final int MOST_EMPHASIS = 2000;
    private static final int LONGEST_SOURCE = 2000;

    private Depth() {}

    /** With the items that hold such a text as faulty ones. */
    static ReadFile checked(ReadFile file) {
        var items = file.items().stream().map(Depth::checked).toList();
        return new ReadFile(file.kind(), file.encoding(), items, file.files(), file.notes());
    }

    private static ReadItem checked(ReadItem item) {
        return switch (item) {
            case ReadItem.Taken(var name, var line, var draft, var _) when isHostile(draft) -> faulty(name, line);
            case ReadItem.Unsupported(var name, var line, var draft, var _) when isHostile(draft) -> faulty(name, line);
            case ReadItem.Faulty(var name, var line, var source, var reason) ->
                new ReadItem.Faulty(name, line, shortened(source), reason);
            default -> item;
        };
    }

    private static String shortened(String source) {
        return source.substring(0, Math.min(source.length(), LONGEST_SOURCE));
    }

    private static ReadItem faulty(String name, int line) {
        return new ReadItem.Faulty(Drafts.name(name), line, "", ReadNote.of("formats.item.deep"));
    }

    private static boolean isHostile(ItemDraft draft) {
        return draft.texts().values().stream().anyMatch(Depth::isHostile);
    }

    static boolean isHostile(String text) {
        return text.length() > Markup.LONGEST
                || LINE_START.matcher(text).find()
                || INDENT.matcher(text).find()
                || EMPHASIS.matcher(text).results().limit(MOST_EMPHASIS).count() == MOST_EMPHASIS;
    }
}
