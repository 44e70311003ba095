package org.readback.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The turns of all dialogues of a text, line by line, and the sounds they have: {@code Speaker [name.opus]: words}. */
public final class DialogueLines {
    private static final Pattern TURN = Pattern.compile("([^:]{1,40}?)(?:\\s*\\[([^\\]:]+\\.[a-z0-9]+)])?:\\s+(\\S.*)");
    private static final Pattern OPEN = Pattern.compile(":::\\s*dialogue\\b.*");
    private static final Pattern CLOSE = Pattern.compile("\\s*:::\\s*");

    private DialogueLines() {}

    /** A turn and where it stands.
     *
     * @param line of the text, from 0 */
    public record Placed(int line, LessonBlock.Turn turn) {}

    static Optional<LessonBlock.Turn> turn(String line) {
        Matcher turn = TURN.matcher(line);
        return turn.matches()
                ? Optional.of(new LessonBlock.Turn(
                        turn.group(1), Optional.ofNullable(turn.group(2)).map(String::strip), turn.group(3)))
                : Optional.empty();
    }

    /** In order; a text that is still being written has as many as can be read. */
    public static List<Placed> of(String text) {
        var found = new ArrayList<Placed>();
        boolean inside = false;
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            int place = line;
            if (OPEN.matcher(lines.get(line)).matches()) inside = true;
            else if (CLOSE.matcher(lines.get(line)).matches()) inside = false;
            else if (inside) turn(lines.get(line)).ifPresent(turn -> found.add(new Placed(place, turn)));
        }
        return found;
    }

    /** The text with another sound at a turn, or none. If the text has changed so that another turn or none stands there, it
     * stays as it is.
     *
     * @param at as {@link #of} found it, whatever sound it had */
    public static String with(String text, Placed at, Optional<String> sound) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        boolean same = of(text).stream()
                .anyMatch(now -> now.line() == at.line()
                        && now.turn().speaker().equals(at.turn().speaker())
                        && now.turn().words().equals(at.turn().words()));
        if (!same) return text;
        String file = sound.map(name -> " [" + name + "]").orElse("");
        lines.set(at.line(), at.turn().speaker() + file + ": " + at.turn().words());
        return String.join("\n", lines);
    }
}
