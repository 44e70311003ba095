package org.readback.qti.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
            var offers = offers(tried, shown);
            var own = isOfAnAnswer(name) || (offers.size() == 1 && belongs(asked, name, offers.getFirst()));
            var place = own ? "" : place(tried, shown);
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
    private static List<String> offers(List<Situation> tried, List<Situation> shown) {
        var with = shown.stream()
                .map(Situation::offer)
                .filter(offer -> !offer.isEmpty())
                .distinct()
                .toList();
        var without = tried.stream()
                .filter(at -> !shown.contains(at))
                .map(Situation::slot)
                .distinct()
                .toList();
        return with.stream().filter(offer -> without.contains(slot(offer))).toList();
    }

    private String slot() {
        return slot(offer);
    }

    private static String slot(String offer) {
        return offer.substring(0, Math.max(0, offer.indexOf('\u0000')));
    }

    /** Blank if the text is of single offers. */
    private static String place(List<Situation> tried, List<Situation> shown) {
        if (shown.isEmpty()) return "";
        if (shown.size() == tried.size()) return "general";
        if (shown.containsAll(of(tried, Outcome.RIGHT)) && shown.stream().allMatch(at -> at.outcome == Outcome.RIGHT))
            return "right";
        if (shown.stream().anyMatch(at -> at.outcome == Outcome.RIGHT)) return "";
        var wrong = of(tried, Outcome.WRONG);
        var chosen = wrong.stream().filter(at -> !at.offer.isEmpty()).toList();
        if (!wrong.isEmpty() && shown.containsAll(chosen.isEmpty() ? wrong : chosen)) return "wrong";
        if (shown.stream().allMatch(at -> at.outcome == Outcome.PARTLY)
                && shown.size() == of(tried, Outcome.PARTLY).size()) {
            return "partly";
        }
        return shown.stream().allMatch(at -> at.offer.isEmpty()) ? "wrong" : "";
    }

    private static List<Situation> of(List<Situation> tried, Outcome outcome) {
        return tried.stream().filter(at -> at.outcome == outcome).toList();
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
