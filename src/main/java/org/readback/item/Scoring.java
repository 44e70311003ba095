package org.readback.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a response earns. "I don't know" and a blank answer earn 0 with every kind. A response that cannot belong to the
 * item (another kind, an unknown option or gap) is an {@link IllegalArgumentException}: callers refuse it earlier.
 */
public final class Scoring {

    private Scoring() {}

    public static Score score(Item item, Response response) {
        if (response instanceof Response.DontKnow) return Score.ZERO;
        return switch (item) {
            case SingleChoice choice -> choice(choice, as(Response.Choice.class, item, response));
            case MultipleChoice choice ->
                choices(choice, as(Response.Choices.class, item, response).options());
            case ClozeWithOptions cloze ->
                gaps(cloze, as(Response.Gaps.class, item, response).chosen());
            case TrueFalseNotGiven statement ->
                Selecting.verdict(
                        statement, as(Response.Choice.class, item, response).option());
            case Matching matching ->
                Selecting.pairs(
                        matching, as(Response.Gaps.class, item, response).chosen());
            case Ordering ordering ->
                Selecting.order(
                        ordering, as(Response.Order.class, item, response).options());
            case SelectWords words ->
                Selecting.marks(
                        words, as(Response.Choices.class, item, response).options());
            case TypedItem typed -> Typing.score(typed, response);
            case Hotspot hotspot ->
                Selecting.marks(
                        hotspot, as(Response.Choices.class, item, response).options());
        };
    }

    /** What is shown after an answer in a lesson or in practice. It holds the key: never before the answer is saved. */
    public static Outcome outcome(Item item, Response response) {
        var score = score(item, response);
        var feedback =
                score.isFull() ? item.feedback().right() : item.feedback().wrong();
        return new Outcome(
                score,
                feedback,
                why(item, response),
                response,
                key(item),
                item.frame().source(),
                item instanceof TypedItem typed ? Typing.marks(typed, response) : List.of(),
                transcript(item.frame().stimulus()));
    }

    private static @Nullable String transcript(@Nullable Stimulus stimulus) {
        return stimulus == null || stimulus.sound() == null
                ? null
                : stimulus.sound().transcript();
    }

    private static Score choice(SingleChoice item, Response.Choice response) {
        Checks.known(item.id() + ": the chosen option", response.option(), item.options());
        return response.option().equals(item.key()) ? Score.FULL : Score.ZERO;
    }

    private static Score choices(MultipleChoice item, Set<String> chosen) {
        for (var option : chosen) Checks.known(item.id() + ": the chosen option", option, item.options());
        return switch (item.marking()) {
            case ALL_OR_NOTHING -> chosen.equals(item.keys()) ? Score.FULL : Score.ZERO;
            case PARTIAL -> Selecting.marks(item.options(), item.keys(), chosen);
        };
    }

    private static Score gaps(ClozeWithOptions item, Map<String, String> chosen) {
        chosen.forEach((gap, option) -> Checks.known(
                item.id() + ", gap " + gap + ": the chosen option",
                option,
                item.gap(gap).options()));
        long right = item.gaps().stream()
                .filter(gap -> gap.key().equals(chosen.get(gap.id())))
                .count();
        return new Score((double) right / item.gaps().size());
    }

    /** A response that earns the full score, with the option ids of the item. It must not reach a browser. */
    public static Response key(Item item) {
        return switch (item) {
            case SingleChoice choice -> new Response.Choice(choice.key());
            case MultipleChoice choice -> new Response.Choices(choice.keys());
            case ClozeWithOptions cloze -> new Response.Gaps(keys(cloze.gaps()));
            case TrueFalseNotGiven statement ->
                new Response.Choice(statement.key().code());
            case Matching matching -> new Response.Gaps(matching.pairs());
            case Ordering ordering -> new Response.Order(ordering.key());
            case SelectWords words -> new Response.Choices(words.keys());
            case TypedItem typed -> Typing.key(typed);
            case Hotspot hotspot -> new Response.Choices(hotspot.keys());
        };
    }

    private static Map<String, String> keys(List<Gap> gaps) {
        var keys = new LinkedHashMap<String, String>();
        for (var gap : gaps) keys.put(gap.id(), gap.key());
        return keys;
    }

    private static @Nullable String why(Item item, Response response) {
        return response instanceof Response.Choice(var option)
                ? item.feedback().why().get(option)
                : null;
    }

    static <R extends Response> R as(Class<R> kind, Item item, Response response) {
        if (kind.isInstance(response)) return kind.cast(response);
        throw new IllegalArgumentException(item.id() + ": an answer of the kind " + kind.getSimpleName()
                + " is needed, not " + response.getClass().getSimpleName());
    }
}
