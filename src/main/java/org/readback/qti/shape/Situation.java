package org.readback.qti.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.draft.DraftFeedback;

/** An answer that was tried, and what came of it.
 *
 * @param offer the only thing that was chosen; blank if several or none were */
public record Situation(String offer, Outcome outcome, Set<String> shown) {

    /** The outcome by which our own files show texts. */
    public static final String FEEDBACK = "FEEDBACK";

    /** How our own files begin the names of texts for after one answer. */
    public static final String WHY = "why-";

    private static final Set<String> OF_ALL =
            Set.of("general_fb", "correct_fb", "incorrect_fb", "general_incorrect_fb", "general_correct_fb");

    enum Outcome {
        RIGHT,
        PARTLY,
        WRONG;

        public static Outcome of(double share) {
            if (share <= 0) return WRONG;
            return share >= 1 - 1e-9 ? RIGHT : PARTLY;
        }
    }

    /** Texts for after the answer, told apart by when they are shown.
     *
     * @param why by offer
     * @param left which are never shown, or under rules that only the other system knows */
    record Told(DraftFeedback feedback, Map<String, String> why, List<String> left) {}

    public static Told told(Asked asked, List<Situation> tried) {
        var whole = new LinkedHashMap<String, List<String>>();
        var why = new LinkedHashMap<String, List<String>>();
        var left = new ArrayList<String>();
        asked.said().forEach((name, text) -> {
            var shown = tried.stream().filter(at -> at.shown.contains(name)).toList();
            var hidden = tried.stream().filter(at -> !at.shown.contains(name)).toList();
            var offers = offers(shown, hidden);
            var own = isOfAnAnswer(name) || (offers.size() == 1 && belongs(asked, name, offers.getFirst()));
            var place = own ? "" : place(shown, hidden);
            if (!place.isEmpty()) put(whole, place, text);
            else if (!offers.isEmpty()) offers.forEach(offer -> put(why, offer, text));
            else if (!called(name).isEmpty()) put(whole, called(name), text);
            else left.add(text);
        });
        var feedback = new DraftFeedback(
                joined(whole, "right"), joined(whole, "partly"), joined(whole, "wrong"), joined(whole, "general"));
        var joined = new LinkedHashMap<String, String>();
        why.keySet().forEach(offer -> joined.put(offer, joined(why, offer)));
        return new Told(feedback, joined, left);
    }

    /** What a text that is never shown is for, by its name; blank if that does not tell. */
    private static String called(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        if (small.matches(".*(partly|partial).*")) return "partly";
        if (small.matches(".*(incorrect|wrong).*")) return "wrong";
        return small.matches(".*(correct|right).*") ? "right" : "";
    }

    /** As our own files call it, and as most files of QTI 1.2 do. */
    private static boolean isOfAnAnswer(String name) {
        boolean named = name.endsWith("_fb") && !OF_ALL.contains(name);
        return named || name.startsWith(FEEDBACK + " " + WHY);
    }

    /** Of each thing to answer the offers with which the text is shown, if that is not so with all of them: a text of one gap
     * is shown, too, while others are tried. */
    private static List<String> offers(List<Situation> shown, List<Situation> hidden) {
        var without = hidden.stream().map(Situation::slot).collect(Collectors.toSet());
        return shown.stream()
                .filter(at -> !at.offer.isEmpty() && without.contains(at.slot()))
                .map(Situation::offer)
                .distinct()
                .toList();
    }

    private String slot() {
        return slot(offer);
    }

    private static String slot(String offer) {
        return offer.substring(0, Math.max(0, offer.indexOf('\u0000')));
    }

    /** Blank if the text is of single offers. */
    private static String place(List<Situation> shown, List<Situation> hidden) {
        if (shown.isEmpty()) return "";
        if (hidden.isEmpty()) return "general";
        if (all(shown, Outcome.RIGHT) && none(hidden, Outcome.RIGHT)) return "right";
        if (!none(shown, Outcome.RIGHT)) return "";
        var wrong = shown.stream().filter(at -> at.outcome == Outcome.WRONG).toList();
        boolean chosen = Stream.concat(shown.stream(), hidden.stream())
                .anyMatch(at -> at.outcome == Outcome.WRONG && !at.offer.isEmpty());
        var left = hidden.stream().filter(at -> !chosen || !at.offer.isEmpty()).toList();
        if (!wrong.isEmpty() && none(left, Outcome.WRONG)) return "wrong";
        if (all(shown, Outcome.PARTLY) && none(hidden, Outcome.PARTLY)) return "partly";
        return shown.stream().allMatch(at -> at.offer.isEmpty()) ? "wrong" : "";
    }

    private static boolean all(List<Situation> situations, Outcome outcome) {
        return situations.stream().allMatch(at -> at.outcome == outcome);
    }

    private static boolean none(List<Situation> situations, Outcome outcome) {
        return situations.stream().noneMatch(at -> at.outcome == outcome);
    }

    /** It stands in the offer, or bears its name: {@code 1234_fb}. */
    private static boolean belongs(Asked asked, String name, String label) {
        var offer = label.substring(label.indexOf('\u0000') + 1);
        if (offer.equals(asked.inside().get(name))) return true;
        return List.of(name.split("[^\\p{L}\\p{N}.]+")).contains(offer)
                || name.endsWith(" " + offer)
                || name.equals(offer + "_fb");
    }

    private static void put(Map<String, List<String>> map, String key, String text) {
        var texts = map.computeIfAbsent(key, _ -> new ArrayList<>());
        if (!texts.contains(text)) texts.add(text);
    }

    private static String joined(Map<String, List<String>> map, String key) {
        return String.join("\n\n", map.getOrDefault(key, List.of()));
    }
}
