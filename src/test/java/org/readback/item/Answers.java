package org.readback.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sample of a kind with answers to it and what they earn, for tests of every module.
 *
 * @param half and {@code halfMark}: an answer between wrong and right, if the kind knows one
 * @param blank an answer that holds nothing, if the kind can be sent one
 */
public record Answers(
        Item item,
        Response right,
        @Nullable Response half,
        double halfMark,
        Response wrong,
        @Nullable Response blank) {

    public record Answer(String name, Response response, double mark) {}

    public boolean isAllOrNothing() {
        return half == null;
    }

    public boolean cannotBeBlank() {
        return blank == null;
    }

    /** Those that the kind knows, "I don't know" the last. */
    public List<Answer> all() {
        var all = new ArrayList<Answer>();
        all.add(new Answer("right", right, 1));
        if (half != null) all.add(new Answer("half right", half, halfMark));
        all.add(new Answer("wrong", wrong, 0));
        if (blank != null) all.add(new Answer("blank", blank, 0));
        all.add(new Answer("I don't know", new Response.DontKnow(), 0));
        return all;
    }

    /** One of every kind; options have the ids of the item. */
    public static Stream<Answers> ofEachKind() {
        return Stream.concat(chosen(), typed());
    }

    private static Stream<Answers> chosen() {
        return Stream.of(
                new Answers(Items.singleChoice("k-1"), choice("b"), null, 0, choice("c"), null),
                new Answers(Items.multipleChoice("k-2"), choices("a", "c"), choices("a"), 0.5, choices("b"), choices()),
                new Answers(
                        Items.cloze("k-3"),
                        new Response.Gaps(Map.of("1", "b", "2", "a")),
                        new Response.Gaps(Map.of("1", "b", "2", "b")),
                        0.5,
                        new Response.Gaps(Map.of("1", "a")),
                        new Response.Gaps(Map.of())),
                new Answers(
                        Items.trueFalseNotGiven("k-5"),
                        choice(Verdict.NOT_GIVEN.code()),
                        null,
                        0,
                        choice(Verdict.TRUE.code()),
                        null),
                new Answers(
                        Items.matching("k-6"),
                        new Response.Gaps(Map.of("1", "c", "2", "a", "3", "d")),
                        new Response.Gaps(Map.of("1", "c", "2", "b", "3", "e")),
                        1.0 / 3,
                        new Response.Gaps(Map.of("1", "a", "2", "c", "3", "b")),
                        new Response.Gaps(Map.of())),
                new Answers(
                        Items.ordering("k-7", Marking.PARTIAL),
                        order("c", "a", "d", "b"),
                        order("c", "a", "b", "d"),
                        1.0 / 3,
                        order("b", "d", "a", "c"),
                        order()),
                new Answers(Items.selectWords("k-8"), choices("b", "d"), choices("b"), 0.5, choices("a"), choices()),
                new Answers(Items.hotspot("k-9"), choices("a", "c"), choices("c"), 0.5, choices("b"), choices()));
    }

    private static Stream<Answers> typed() {
        return Stream.of(
                new Answers(tolerant("k-4"), text("Who is it?"), text("person"), 0.5, text("what"), text(" ")),
                new Answers(
                        Items.clozeTyped("k-10"),
                        new Response.Texts(Map.of("1", "Name", "2", "from")),
                        new Response.Texts(Map.of("1", "name", "2", "of")),
                        0.5,
                        new Response.Texts(Map.of("1", "rank", "2", "form")),
                        new Response.Texts(Map.of())),
                new Answers(
                        Items.keyFacts("k-11"),
                        text("Three trucks with armed men stand near the bridge."),
                        text("Trucks, the men are not armed, at the bridge"),
                        0.5,
                        text("A car on the road."),
                        text("")),
                new Answers(Items.codedAnswer("k-12"), text("6.30"), null, 0, text("0603"), text("")),
                new Answers(
                        Items.dictation("k-13"),
                        text("the patrol leaves at dawn"),
                        text("the petrol leave at down"),
                        0.6,
                        text("nothing of it"),
                        text(".")));
    }

    private static ShortAnswer tolerant(String id) {
        var key = new TypedKey(
                List.of("who (is it)"), List.of("person"), List.of("what"), TypedRules.tolerant(Spelling.HALF));
        return new ShortAnswer(Items.frame(id, Map.of()), key);
    }

    private static Response choice(String option) {
        return new Response.Choice(option);
    }

    private static Response choices(String... options) {
        return new Response.Choices(Set.of(options));
    }

    private static Response order(String... options) {
        return new Response.Order(List.of(options));
    }

    private static Response text(String text) {
        return new Response.Text(text);
    }
}
