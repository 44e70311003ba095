package org.readback.item;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Listens to everything that one browser would get and finds the words of {@link Canaries} that came too early. */
public final class CanaryRecorder {
    private static final Pattern WORD = Pattern.compile("zq([ps])(\\d{4})x");

    private final Set<Integer> shown = new TreeSet<>();
    private final Set<Integer> explained = new TreeSet<>();
    private final Set<String> leaks = new TreeSet<>();
    private int presentations;
    private long characters;

    /** From now on what is shown of this item may be sent. */
    public void show(ItemId item) {
        shown.add(number(item));
        presentations++;
    }

    /** From now on everything of this item may be sent, as it was answered where answers are explained. */
    public void explain(ItemId item) {
        explained.add(number(item));
    }

    /** @throws AssertionError if nothing of the item that is on is in it: then this is not what the browser gets */
    public void record(ItemId on, String sent) {
        record(sent);
        if (!sent.contains(Canaries.shown(number(on)))) {
            throw new AssertionError("Nothing of " + on + " in " + sent);
        }
    }

    public void record(String sent) {
        characters += sent.length();
        WORD.matcher(sent)
                .results()
                .filter(this::isEarly)
                .map(MatchResult::group)
                .forEach(leaks::add);
    }

    private boolean isEarly(MatchResult word) {
        int number = Integer.parseInt(word.group(2));
        return !(word.group(1).equals("p") ? shown : explained).contains(number);
    }

    /** Each word that came too early, once. */
    public List<String> leaks() {
        return List.copyOf(leaks);
    }

    /** How often an item was put on. */
    public int presentations() {
        return presentations;
    }

    public long characters() {
        return characters;
    }

    private static int number(ItemId item) {
        return WORD.matcher(item.itemId())
                .results()
                .mapToInt(word -> Integer.parseInt(word.group(2)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(item + " is no canary"));
    }
}
