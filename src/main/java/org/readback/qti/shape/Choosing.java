package org.readback.qti.shape;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftOption;
import org.readback.item.Verdict;
import org.readback.qti.shape.Slot.Offer;

/** Items in which options are chosen. */
final class Choosing {

    /** With more options not every set of them is tried. */
    private static final int MOST_FOR_ALL_SETS = 12;

    private static final Map<String, Verdict> WORDS = Map.ofEntries(
            Map.entry("true", Verdict.TRUE),
            Map.entry("t", Verdict.TRUE),
            Map.entry("false", Verdict.FALSE),
            Map.entry("f", Verdict.FALSE),
            Map.entry("not given", Verdict.NOT_GIVEN),
            Map.entry("not-given", Verdict.NOT_GIVEN),
            Map.entry("верно", Verdict.TRUE),
            Map.entry("неверно", Verdict.FALSE),
            Map.entry("правда", Verdict.TRUE),
            Map.entry("ложь", Verdict.FALSE),
            Map.entry("истина", Verdict.TRUE),
            Map.entry("нет данных", Verdict.NOT_GIVEN),
            Map.entry("дұрыс", Verdict.TRUE),
            Map.entry("бұрыс", Verdict.FALSE),
            Map.entry("айтылмаған", Verdict.NOT_GIVEN),
            Map.entry("не сказано", Verdict.NOT_GIVEN),
            Map.entry("жалған", Verdict.FALSE),
            Map.entry("wahr", Verdict.TRUE),
            Map.entry("richtig", Verdict.TRUE),
            Map.entry("falsch", Verdict.FALSE),
            Map.entry("vrai", Verdict.TRUE),
            Map.entry("faux", Verdict.FALSE));

    private Choosing() {}

    static DraftBody body(Shaping shaping, Slot.Choice choice) {
        Shaping.limited(choice.offers());
        return choice.several() ? several(shaping, choice) : one(shaping, choice);
    }

    private static DraftBody one(Shaping shaping, Slot.Choice choice) {
        var slot = choice.id();
        var probe = shaping.probe;
        probe.improve(
                slot, choice.offers().stream().map(offer -> List.of(offer.id())).toList());
        if (probe.most(slot) <= 0) shaping.changed("formats.changed.keyless");
        shaping.tried(slot, List.of(), "");
        for (var offer : choice.offers()) {
            shaping.tried(slot, List.of(offer.id()), Shaping.label(slot, offer.id()));
        }
        shaping.told();
        var options = options(shaping, choice, offer -> probe.weight(slot, List.of(offer.id())));
        return verdict(options, choice.offers())
                .orElseGet(() -> new DraftBody.Choices(options, DraftBody.Choosing.ONE, Shaping.partial(true)));
    }

    private interface Weight {
        double of(Offer offer);
    }

    private static List<DraftOption> options(Shaping shaping, Slot.Choice choice, Weight weight) {
        var ids = Ids.ours(choice.offers().stream().map(Offer::id).toList());
        return choice.offers().stream()
                .map(offer -> new DraftOption(
                        Ids.known(ids, offer.id()),
                        offer.text(),
                        weight.of(offer),
                        shaping.why(choice.id(), offer.id())))
                .toList();
    }

    /** Two or three options that say no more than true, false and not given, and are worth 1 or nothing. */
    private static Optional<DraftBody> verdict(List<DraftOption> options, List<Offer> offers) {
        var why = new EnumMap<Verdict, String>(Verdict.class);
        var found = new EnumMap<Verdict, DraftOption>(Verdict.class);
        for (int i = 0; i < options.size(); i++) {
            var verdict = WORDS.get(plain(offers.get(i).text()));
            if (verdict == null || found.put(verdict, options.get(i)) != null) return Optional.empty();
            if (!options.get(i).feedback().isBlank())
                why.put(verdict, options.get(i).feedback());
        }
        var right = found.entrySet().stream()
                .filter(entry -> entry.getValue().weight() == 1)
                .toList();
        boolean clear = options.stream().allMatch(option -> option.weight() == 0 || option.weight() == 1);
        if (found.size() < 2 || right.size() != 1 || !clear) return Optional.empty();
        if (!found.containsKey(Verdict.TRUE) || !found.containsKey(Verdict.FALSE)) return Optional.empty();
        return Optional.of(new DraftBody.TrueFalse(right.getFirst().getKey(), why));
    }

    private static String plain(String text) {
        return text.replaceAll("[*_.]", "").strip().toLowerCase(Locale.ROOT);
    }

    static DraftBody several(Shaping shaping, Slot.Choice choice) {
        var slot = choice.id();
        var probe = shaping.probe;
        probe.improve(slot, candidates(probe, choice));
        var best = probe.best(slot);
        double most = probe.most(slot);
        if (most <= 0) shaping.changed("formats.changed.keyless");
        shaping.tried(slot, List.of(), "");
        shaping.tried(slot, best, best.size() == 1 ? Shaping.label(slot, best.getFirst()) : "");
        for (var offer : choice.offers()) {
            if (!best.equals(List.of(offer.id()))) {
                shaping.tried(slot, List.of(offer.id()), Shaping.label(slot, offer.id()));
            }
        }
        for (var offer : choice.offers()) shaping.tried(slot, near(best, offer.id()), "");
        shaping.told();
        boolean partial = isPartial(probe, choice);
        var shares = shares(shaping, choice, partial);
        var options = options(shaping, choice, offer -> shares.getOrDefault(offer.id(), 0.0));
        return new DraftBody.Choices(options, DraftBody.Choosing.SEVERAL, Shaping.partial(partial));
    }

    /** Of the right ones together 1, also where there is more for the whole than for its parts, or no more for all of them
     * than for some. */
    private static Map<String, Double> shares(Shaping shaping, Slot.Choice choice, boolean partial) {
        var probe = shaping.probe;
        var shares = new HashMap<String, Double>();
        for (var offer : choice.offers()) shares.put(offer.id(), weight(probe, choice.id(), offer, partial));
        var right = probe.best(choice.id());
        double sum =
                right.stream().mapToDouble(id -> shares.getOrDefault(id, 0.0)).sum();
        if (probe.most(choice.id()) <= 0 || Math.abs(sum - 1) < 1e-5) return shares;
        shaping.changed("qti.change.shares");
        for (var id : right) shares.put(id, Probe.tidy(1.0 / right.size()));
        return shares;
    }

    /** What a right one adds to the others, what a wrong one takes from all the right ones. */
    private static double weight(Probe probe, String slot, Offer offer, boolean partial) {
        var best = probe.best(slot);
        double most = probe.most(slot);
        boolean right = best.contains(offer.id());
        if (most <= 0) return 0;
        if (!partial) return right ? Probe.tidy(1.0 / best.size()) : 0;
        double whole = probe.points(slot, best);
        double other = probe.points(slot, right ? without(best, offer.id()) : with(best, offer.id()));
        return Probe.tidy((right ? whole - other : other - whole) / most);
    }

    /** Whether a set that is not quite right earns anything. */
    private static boolean isPartial(Probe probe, Slot.Choice choice) {
        var best = probe.best(choice.id());
        for (var offer : choice.offers()) {
            if (best.equals(List.of(offer.id()))) continue;
            var near = near(best, offer.id());
            if (probe.gain(choice.id(), near) > 1e-9) return true;
        }
        return false;
    }

    /** Sets that may be the right one. */
    static List<List<String>> candidates(Probe probe, Slot.Choice choice) {
        var ids = choice.offers().stream().map(Offer::id).toList();
        var sets = new ArrayList<List<String>>();
        sets.add(ids.stream()
                .filter(id -> probe.gain(choice.id(), List.of(id)) > 0)
                .toList());
        boolean known = probe.most(choice.id()) > 0 || probe.gain(choice.id(), sets.getFirst()) > 0;
        if (known || ids.size() > MOST_FOR_ALL_SETS) return sets;
        for (int set = 1; set < 1 << ids.size(); set++) {
            var chosen = new ArrayList<String>();
            for (int i = 0; i < ids.size(); i++) if ((set >> i & 1) == 1) chosen.add(ids.get(i));
            sets.add(chosen);
        }
        return sets;
    }

    /** One less, or one more. */
    private static List<String> near(List<String> set, String id) {
        return set.contains(id) ? without(set, id) : with(set, id);
    }

    private static List<String> without(List<String> set, String id) {
        return set.stream().filter(other -> !other.equals(id)).toList();
    }

    private static List<String> with(List<String> set, String id) {
        var more = new ArrayList<>(set);
        more.add(id);
        return more;
    }
}
