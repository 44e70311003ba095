package org.readback.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * In which order one person sees the options of an item. On the screen an option is known by its place only, {@code 1}
 * for the first; this order translates places into the option ids of the item and back, so it is kept with what was
 * shown.
 *
 * @param byGap option ids in the order of the screen: by gap id or the id of a term to match, or under the empty string
 *     where the options belong to the whole item; empty for items without options
 */
public record OptionOrder(Map<String, List<String>> byGap) {

    /** Stands in {@link #byGap} where a gap id would, for items whose options belong to no gap. */
    static final String WHOLE_ITEM = "";

    public OptionOrder {
        var copy = new LinkedHashMap<String, List<String>>();
        byGap.forEach((gap, options) -> {
            if (options.isEmpty()) throw new IllegalArgumentException("an order of no options: \"" + gap + "\"");
            Checks.distinct("an order holds twice the option", options);
            copy.put(gap, List.copyOf(options));
        });
        byGap = Collections.unmodifiableMap(copy);
    }

    public static OptionOrder inFileOrder(Item item) {
        return of(item, options -> options);
    }

    /** Every order is equally likely, and the same source of chance gives the same one. The key is never looked at, but
     * for an {@link Ordering}, which never starts in the right order. What has an order of its own keeps it: verdicts,
     * terms and the words of a text. */
    public static OptionOrder shuffled(Item item, RandomGenerator random) {
        return of(item, options -> {
            var shuffled = new ArrayList<>(options);
            Collections.shuffle(shuffled, random);
            return shuffled;
        });
    }

    /** From the places of the screen to the option ids of the item; a place that was not there is refused. */
    public Response toItem(Response presented) {
        return translate(presented, (gap, place) -> {
            var options = options(gap);
            int index = places(options).indexOf(place);
            if (index < 0) throw new IllegalArgumentException("no option stands at the place \"" + place + "\"");
            return options.get(index);
        });
    }

    /** From the option ids of the item to the places of the screen, to show there what was given and what is right. */
    public Response toPresented(Response response) {
        return translate(response, (gap, option) -> {
            int index = options(gap).indexOf(option);
            if (index < 0) throw new IllegalArgumentException("no such option was shown: \"" + option + "\"");
            return place(index);
        });
    }

    /** Whether this orders exactly the options that the item has. */
    boolean fits(Item item) {
        return sorted(this).equals(sorted(inFileOrder(item)));
    }

    /** The options of the item or gap as the screen shows them: in this order, with their place as id. */
    List<Option> present(String gap, List<Option> options) {
        var shown = options(gap);
        return IntStream.range(0, shown.size())
                .mapToObj(index -> new Option(place(index), text(shown.get(index), options)))
                .toList();
    }

    private static String text(String id, List<Option> options) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(Option::text)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such option: \"" + id + "\""));
    }

    private static OptionOrder of(Item item, UnaryOperator<List<String>> arrange) {
        var order = new LinkedHashMap<String, List<String>>();
        switch (item) {
            case SingleChoice choice -> order.put(WHOLE_ITEM, arrange.apply(Checks.ids(choice.options())));
            case MultipleChoice choice -> order.put(WHOLE_ITEM, arrange.apply(Checks.ids(choice.options())));
            case ClozeWithOptions cloze ->
                cloze.gaps().forEach(gap -> order.put(gap.id(), arrange.apply(Checks.ids(gap.options()))));
            case TrueFalseNotGiven _ -> order.put(WHOLE_ITEM, Verdict.codes());
            case Matching matching -> {
                var shared = arrange.apply(Checks.ids(matching.options()));
                matching.terms().forEach(term -> order.put(term.id(), shared));
            }
            case Ordering ordering -> order.put(WHOLE_ITEM, start(ordering, arrange));
            case Hotspot hotspot -> order.put(WHOLE_ITEM, arrange.apply(Checks.ids(hotspot.options())));
            case SelectWords words -> order.put(WHOLE_ITEM, words.inTextOrder());
            case TypedItem _ -> {}
        }
        return new OptionOrder(order);
    }

    /** Any order but the right one, each equally likely; the file's own is never right. */
    private static List<String> start(Ordering item, UnaryOperator<List<String>> arrange) {
        var start = arrange.apply(Checks.ids(item.options()));
        while (start.equals(item.key())) start = arrange.apply(Checks.ids(item.options()));
        return start;
    }

    private static Response translate(Response response, BinaryOperator<String> byGapAndOption) {
        return switch (response) {
            case Response.Choice(var option) -> new Response.Choice(byGapAndOption.apply(WHOLE_ITEM, option));
            case Response.Choices(var options) -> {
                var translated = new LinkedHashSet<String>();
                for (var option : options) translated.add(byGapAndOption.apply(WHOLE_ITEM, option));
                yield new Response.Choices(translated);
            }
            case Response.Gaps(var chosen) -> {
                var translated = new LinkedHashMap<String, String>();
                chosen.forEach((gap, option) -> translated.put(gap, byGapAndOption.apply(gap, option)));
                yield new Response.Gaps(translated);
            }
            case Response.Order(var options) ->
                new Response.Order(options.stream()
                        .map(option -> byGapAndOption.apply(WHOLE_ITEM, option))
                        .toList());
            case Response.Text text -> text;
            case Response.Texts texts -> texts;
            case Response.DontKnow dontKnow -> dontKnow;
        };
    }

    private List<String> options(String gap) {
        var options = byGap.get(gap);
        if (options == null) throw new IllegalArgumentException("no options were shown for \"" + gap + "\"");
        return options;
    }

    private static Map<String, List<String>> sorted(OptionOrder order) {
        var sorted = new LinkedHashMap<String, List<String>>();
        order.byGap.forEach(
                (gap, options) -> sorted.put(gap, options.stream().sorted().toList()));
        return sorted;
    }

    private static List<String> places(List<String> options) {
        return IntStream.range(0, options.size()).mapToObj(OptionOrder::place).toList();
    }

    private static String place(int index) {
        return Integer.toString(index + 1);
    }
}
