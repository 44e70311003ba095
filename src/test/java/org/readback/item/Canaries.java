package org.readback.item;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Items of every kind whose every text, and every option's id, holds a word that occurs nowhere else: {@code zqp0031x}
 * in what is shown of the item 31, {@code zqs0031x} in what is not. */
public final class Canaries {
    private static final String SHOWN = "zqp";
    private static final String SECRET = "zqs";

    private Canaries() {}

    /** @param number below 10,000; its remainder by 24 decides the kind */
    public static Item item(int number, int band, String topic, @Nullable String duty) {
        ItemFrame frame = frame(number, band, topic, duty);
        return switch (number % 12) {
            case 0 -> new SingleChoice(frame, options(number), id(number, 'b'));
            case 1 ->
                new MultipleChoice(frame, options(number), Set.of(id(number, 'a'), id(number, 'c')), Marking.PARTIAL);
            case 2 ->
                new ClozeWithOptions(
                        frame,
                        "Text " + shown(number) + " {1} and {2}.",
                        List.of(
                                new Gap("1", options(number), id(number, 'c')),
                                new Gap("2", options(number), id(number, 'a'))));
            case 3 -> new ShortAnswer(frame, List.of("first " + secret(number), "second " + secret(number)));
            case 4 -> new SelectWords(frame, text(number), options(number), Set.of(id(number, 'a'), id(number, 'd')));
            case 5 ->
                new Matching(
                        frame,
                        List.of(new Option("1", "Term 1 " + shown(number)), new Option("2", "Term 2 " + shown(number))),
                        options(number),
                        Map.of("1", id(number, 'c'), "2", id(number, 'a')));
            case 6 ->
                new Ordering(
                        frame,
                        options(number),
                        Stream.of('c', 'a', 'd', 'b')
                                .map(letter -> id(number, letter))
                                .toList(),
                        Marking.PARTIAL);
            case 7 -> number % 24 == 7 ? new TrueFalseNotGiven(frame, Verdict.FALSE) : hotspot(number, frame);
            default -> typed(number, frame);
        };
    }

    private static Item hotspot(int number, ItemFrame frame) {
        var areas = new ArrayList<Area>();
        for (var option : options(number)) areas.add(new Area(option, 25 * areas.size(), 10, 25, 50));
        var picture = new Picture(MediaId.of(shown(number).getBytes(StandardCharsets.UTF_8)), "Seen " + shown(number));
        var stimulus = new Stimulus("s" + number, "Title " + shown(number), "", null, List.of(picture));
        var pictured = new ItemFrame(
                frame.id(),
                frame.skill(),
                frame.band(),
                frame.topic(),
                frame.stem(),
                stimulus,
                frame.feedback(),
                frame.source(),
                frame.duty());
        return new Hotspot(pictured, areas, Set.of(id(number, 'a'), id(number, 'd')));
    }

    private static Item typed(int number, ItemFrame frame) {
        var rules = TypedRules.tolerant(Spelling.HALF);
        var key = new TypedKey(
                List.of("first " + secret(number) + " | second " + secret(number)),
                List.of("half " + secret(number)),
                List.of("wrong " + secret(number)),
                rules);
        return switch (number % 12) {
            case 8 ->
                new ClozeTyped(
                        frame,
                        "Text " + shown(number) + " {1} and {2}.",
                        List.of(new TypedGap("1", key), new TypedGap("2", key)));
            case 9 -> new KeyFacts(frame, List.of(new KeyFact("1", key), new KeyFact("2", key)));
            case 10 -> new CodedAnswer(frame, new CodeForm.CallSign(), List.of("first " + secret(number)));
            default -> new Dictation(frame, "first " + secret(number), rules);
        };
    }

    public static ItemId id(int number) {
        return new ItemId("canary-" + shown(number));
    }

    /** The word in everything that is shown of the item. */
    public static String shown(int number) {
        return SHOWN + "%04dx".formatted(number);
    }

    /** The word in everything that is not shown before the answer: keys, reasons, sources, accepted answers. */
    public static String secret(int number) {
        return SECRET + "%04dx".formatted(number);
    }

    private static ItemFrame frame(int number, int band, String topic, @Nullable String duty) {
        return new ItemFrame(
                id(number),
                Skill.KNOWLEDGE,
                band,
                topic,
                "Stem " + shown(number),
                stimulus(number),
                new Feedback(
                        "Right " + secret(number),
                        "Wrong " + secret(number),
                        number % 12 == 0 ? Map.of(id(number, 'a'), "Why not " + secret(number)) : Map.of()),
                "Source " + secret(number),
                duty);
    }

    private static String text(int number) {
        return Stream.of('a', 'b', 'c', 'd')
                .map(letter -> " {" + id(number, letter) + "}")
                .collect(Collectors.joining("", "Text " + shown(number), "."));
    }

    /** A passage, a sound whose words are secret until the answer, or nothing. */
    private static @Nullable Stimulus stimulus(int number) {
        return switch (number % 3) {
            case 0 -> new Stimulus("s" + number, "Title " + shown(number), "Text " + shown(number));
            case 1 -> {
                var clip = new Clip(MediaId.of(new byte[] {(byte) number}), Plays.TWICE, 1);
                var sound = new Sound(clip, "Said " + secret(number));
                yield new Stimulus("s" + number, "Title " + shown(number), "", sound, List.of());
            }
            default -> null;
        };
    }

    private static List<Option> options(int number) {
        return Stream.of('a', 'b', 'c', 'd')
                .map(letter -> new Option(id(number, letter), "Option " + letter + " " + shown(number)))
                .toList();
    }

    private static String id(int number, char option) {
        return secret(number) + "-" + option;
    }
}
