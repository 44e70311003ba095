package org.readback.paper;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.item.Presentation;
import org.readback.item.Response;

/** Between what stands in a cell of the answer sheet and a response with the places of the presentation. */
public final class Cells {
    /** The cross at "I don't know". */
    static final String CROSS = "?";

    private static final String OPEN = "-";
    private static final int LONGEST = 1000;

    private Cells() {}

    /** What a cell says. */
    public sealed interface Read {
        /** A response with the places of the presentation. */
        record Answer(Response presented) implements Read {}

        /** It cannot be meant; {@code paper.cell.why} says why. */
        record Fault(String why) implements Read {}
    }

    /** Reads a cell. Letters may be small, with spaces or commas between them. */
    public static Read read(Presentation item, String cell) {
        String text = cell.strip();
        if (text.equals(CROSS)) return new Read.Answer(new Response.DontKnow());
        if (text.length() > LONGEST) return new Read.Fault("long");
        AnswerCell form = PrintedItems.of(item, List.of("", "", "")).cell();
        return switch (form.form()) {
            case WORDS -> new Read.Answer(new Response.Text(text));
            case WORDS_EACH -> words((Presentation.TypedCloze) item, text);
            case LETTER, LETTERS, LETTER_EACH, ORDER -> letters(item, form, text);
        };
    }

    private static Read letters(Presentation item, AnswerCell form, String text) {
        String letters = text.replaceAll("[\\s,;.]+", "").toUpperCase(Locale.ROOT);
        var unread = letters.chars()
                .filter(letter -> !(letter == '-' && form.form() == AnswerCell.Form.LETTER_EACH))
                .filter(letter -> letter < 'A' || letter >= 'A' + form.options())
                .findFirst();
        if (unread.isPresent()) {
            boolean isCyrillic = Character.UnicodeScript.of(unread.getAsInt()) == Character.UnicodeScript.CYRILLIC;
            return new Read.Fault(isCyrillic ? "cyrillic" : "letter");
        }
        List<String> places = letters.chars()
                .mapToObj(letter -> letter == '-' ? "" : Integer.toString(letter - 'A' + 1))
                .toList();
        boolean isTwice = new LinkedHashSet<>(places).size() < places.size();
        return switch (form.form()) {
            case LETTER -> letter(places);
            case LETTER_EACH -> each(item, places);
            case LETTERS ->
                isTwice ? new Read.Fault("twice") : new Read.Answer(new Response.Choices(new LinkedHashSet<>(places)));
            case ORDER ->
                places.isEmpty() || (!isTwice && places.size() == form.parts())
                        ? new Read.Answer(new Response.Order(places))
                        : new Read.Fault("order");
            case WORDS, WORDS_EACH -> throw new IllegalArgumentException("no letters: " + form);
        };
    }

    /** A choice cannot be sent blank: left blank, it earns what "I don't know" earns. */
    private static Read letter(List<String> places) {
        if (places.isEmpty()) return new Read.Answer(new Response.DontKnow());
        return places.size() == 1 ? new Read.Answer(new Response.Choice(places.getFirst())) : new Read.Fault("one");
    }

    private static Read each(Presentation item, List<String> places) {
        Map<String, Integer> gaps = gaps(item);
        if (!places.isEmpty() && places.size() != gaps.size()) return new Read.Fault("count");
        var chosen = new LinkedHashMap<String, String>();
        var place = places.iterator();
        for (var gap : gaps.entrySet()) {
            if (!place.hasNext()) break;
            String at = place.next();
            if (at.isEmpty()) continue;
            if (Integer.parseInt(at) > gap.getValue()) return new Read.Fault("letter");
            chosen.put(gap.getKey(), at);
        }
        return new Read.Answer(new Response.Gaps(chosen));
    }

    /** Gap or term to how many options it has, in the order of the paper. */
    private static Map<String, Integer> gaps(Presentation item) {
        var gaps = new LinkedHashMap<String, Integer>();
        switch (item) {
            case Presentation.Cloze cloze ->
                PrintedItems.blanks(cloze.parts())
                        .forEach(gap -> gaps.put(gap.gapId(), gap.options().size()));
            case Presentation.Matching matching ->
                matching.terms()
                        .forEach(term -> gaps.put(term.id(), matching.options().size()));
            default -> throw new IllegalArgumentException("has no gaps: " + item);
        }
        return gaps;
    }

    private static Read words(Presentation.TypedCloze item, String text) {
        var gaps = PrintedItems.blanks(item.parts());
        if (text.isEmpty()) return new Read.Answer(new Response.Texts(Map.of()));
        var words = Arrays.stream(text.split(";", -1)).map(String::strip).toList();
        if (words.size() != gaps.size()) return new Read.Fault("count");
        var typed = new LinkedHashMap<String, String>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.isEmpty() && !word.equals(OPEN)) typed.put(gaps.get(i).gapId(), word);
        }
        return new Read.Answer(new Response.Texts(typed));
    }

    /** As {@link #read} would read it; for keys, and to type in what is known.
     *
     * @param presented with the places of the presentation */
    public static String write(Presentation item, Response presented) {
        return switch (presented) {
            case Response.DontKnow _ -> CROSS;
            case Response.Choice(var place) -> letter(place);
            case Response.Choices(var places) ->
                places.stream().map(Cells::letter).sorted().collect(Collectors.joining());
            case Response.Order(var places) ->
                places.stream().map(Cells::letter).collect(Collectors.joining());
            case Response.Gaps(var chosen) when chosen.isEmpty() -> "";
            case Response.Gaps(var chosen) ->
                gaps(item).keySet().stream()
                        .map(gap -> chosen.containsKey(gap) ? letter(chosen.getOrDefault(gap, "")) : OPEN)
                        .collect(Collectors.joining());
            case Response.Text(var text) -> text;
            case Response.Texts(var typed) when typed.isEmpty() -> "";
            case Response.Texts(var typed) ->
                PrintedItems.blanks(((Presentation.TypedCloze) item).parts()).stream()
                        .map(gap -> typed.getOrDefault(gap.gapId(), OPEN))
                        .collect(Collectors.joining("; "));
        };
    }

    private static String letter(String place) {
        return String.valueOf(PrintedItems.letter(Integer.parseInt(place)));
    }

    /** The letters of an item's options, {@code ABCD}; empty where words are written. */
    static String letters(AnswerCell cell) {
        return IntStream.rangeClosed(1, cell.options())
                .mapToObj(place -> String.valueOf(PrintedItems.letter(place)))
                .collect(Collectors.joining());
    }
}
