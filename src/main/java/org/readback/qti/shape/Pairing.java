package org.readback.qti.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftText;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.shape.Slot.Offer;

/** Items in which things are paired or put in order. */
final class Pairing {

    private Pairing() {}

    static DraftBody ordering(Shaping shaping, Slot.Order order) {
        Shaping.limited(order.offers());
        var slot = order.id();
        var best = shaping.probe.best(slot);
        var ids = Ids.ours(order.offers().stream().map(Offer::id).toList());
        if (best.size() != order.offers().size() || !ids.keySet().containsAll(best)) {
            throw new NotUnderstood("an order of some of the choices");
        }
        shaping.tried(slot, best, "");
        shaping.tried(slot, List.of(), "");
        boolean partial = false;
        for (int i = 0; i + 1 < best.size(); i++) {
            var other = new ArrayList<>(best);
            other.set(i, best.get(i + 1));
            other.set(i + 1, best.get(i));
            shaping.tried(slot, other, "");
            partial |= best.size() > 2 && shaping.probe.gain(slot, other) > 1e-9;
        }
        var texts = texts(order.offers());
        var items = best.stream()
                .map(id -> new DraftText(Ids.known(ids, id), Ids.known(texts, id)))
                .toList();
        var shown =
                order.offers().stream().map(offer -> Ids.known(ids, offer.id())).toList();
        return new DraftBody.Ordering(items, shown, Shaping.partial(partial));
    }

    /** The side of which each member has one partner is that of the terms. */
    static DraftBody matching(Shaping shaping, Slot.Match match) {
        Shaping.limited(match.left());
        Shaping.limited(match.right());
        var pairs = pairs(shaping.probe, match);
        var left = match.left().stream().map(Offer::id).toList();
        var right = match.right().stream().map(Offer::id).toList();
        boolean turned = !once(pairs, left, 0) && once(pairs, right, 1);
        if (!turned && !isAtMostOnce(pairs)) throw new NotUnderstood("terms with several partners");
        if (pairs.isEmpty()) shaping.changed("formats.changed.keyless");
        var terms = turned || pairs.isEmpty()
                ? turned ? match.right() : match.left()
                : paired(
                        shaping,
                        match.left(),
                        pairs.stream().map(pair -> end(pair, 0)).toList());
        var options = turned ? match.left() : match.right();
        var termIds = numbered(terms);
        var optionIds = Ids.ours(options.stream().map(Offer::id).toList());
        var key = new LinkedHashMap<String, String>();
        for (var pair : pairs) {
            key.put(Ids.known(termIds, end(pair, turned ? 1 : 0)), Ids.known(optionIds, end(pair, turned ? 0 : 1)));
        }
        whole(shaping, match.id());
        return new DraftBody.Matching(named(terms, termIds), named(options, optionIds), key);
    }

    /** Here every term has its answer. */
    private static List<Offer> paired(Shaping shaping, List<Offer> terms, Collection<String> known) {
        var kept = new ArrayList<Offer>();
        for (var term : terms) {
            if (known.contains(term.id())) kept.add(term);
            else shaping.changed("qti.change.unpaired", term.text());
        }
        return kept;
    }

    private static boolean isAtMostOnce(List<String> pairs) {
        return pairs.stream().map(pair -> end(pair, 0)).distinct().count() == pairs.size();
    }

    /** Several choices of one, each with its own text, which offer the same options or some of them. */
    static boolean isMatching(List<Slot> slots) {
        var offered = new ArrayList<Set<String>>();
        for (var slot : slots) {
            if (!(slot instanceof Slot.Choice choice)
                    || choice.several()
                    || choice.prompt().isBlank()) return false;
            offered.add(choice.offers().stream().map(Offer::text).collect(Collectors.toSet()));
        }
        var most = offered.stream().max(Comparator.comparingInt(Set::size)).orElseThrow();
        return offered.stream().allMatch(most::containsAll);
    }

    static DraftBody matching(Shaping shaping, List<Slot> slots) {
        var terms = new ArrayList<DraftText>();
        var options = new LinkedHashMap<String, DraftText>();
        var key = new LinkedHashMap<String, String>();
        for (var slot : slots) {
            if (!(slot instanceof Slot.Choice choice)) continue;
            Shaping.limited(choice.offers());
            for (var offer : choice.offers()) {
                options.computeIfAbsent(offer.text(), text -> new DraftText(Ids.letter(options.size()), text));
            }
            shaping.probe.improve(
                    choice.id(),
                    choice.offers().stream().map(offer -> List.of(offer.id())).toList());
            var id = Integer.toString(terms.size() + 1);
            terms.add(new DraftText(id, choice.prompt()));
            var best = shaping.probe.best(choice.id());
            choice.offers().stream()
                    .filter(offer -> best.equals(List.of(offer.id())))
                    .map(offer -> options.get(offer.text()))
                    .forEach(option -> key.put(id, option == null ? "" : option.id()));
        }
        if (key.size() < terms.size()) shaping.changed("formats.changed.keyless");
        slots.forEach(slot -> whole(shaping, slot.id()));
        return new DraftBody.Matching(terms, List.copyOf(options.values()), key);
    }

    /** Things to sort into groups, each of which is a choice of several of them: the groups are the options. */
    static DraftBody sorting(Shaping shaping, List<Slot> slots) {
        var groups = new ArrayList<DraftText>();
        var key = new LinkedHashMap<String, String>();
        var things = new LinkedHashMap<String, Offer>();
        for (var slot : slots) {
            if (!(slot instanceof Slot.Choice choice)) throw new NotUnderstood("several interactions");
            shaping.probe.improve(choice.id(), Choosing.candidates(shaping.probe, choice));
            var group = Ids.letter(groups.size());
            groups.add(new DraftText(group, choice.prompt()));
            for (var offer : choice.offers()) things.putIfAbsent(offer.id(), offer);
            for (var thing : shaping.probe.best(choice.id())) {
                if (key.put(thing, group) != null) throw new NotUnderstood("a thing in two groups");
            }
        }
        if (key.isEmpty()) throw new NotUnderstood("groups without a thing");
        var terms = paired(shaping, List.copyOf(things.values()), key.keySet());
        var ids = numbered(terms);
        var pairs = new LinkedHashMap<String, String>();
        key.forEach((thing, group) -> pairs.put(Ids.known(ids, thing), group));
        return new DraftBody.Matching(named(terms, ids), groups, pairs);
    }

    private static void whole(Shaping shaping, String slot) {
        shaping.tried(slot, shaping.probe.best(slot), "");
        shaping.tried(slot, List.of(), "");
    }

    private static List<String> pairs(Probe probe, Slot.Match match) {
        var all = new ArrayList<String>();
        for (var left : match.left()) {
            for (var right : match.right()) all.add(left.id() + " " + right.id());
        }
        if (probe.best(match.id()).isEmpty()) {
            probe.improve(
                    match.id(),
                    List.of(all.stream()
                            .filter(pair -> probe.gain(match.id(), List.of(pair)) > 0)
                            .toList()));
        }
        var pairs = probe.best(match.id()).stream()
                .map(pair -> all.contains(pair) ? pair : turned(pair))
                .distinct()
                .toList();
        if (!all.containsAll(pairs)) throw new NotUnderstood("pairs of things that are not there");
        return pairs;
    }

    private static String turned(String pair) {
        return end(pair, 1) + " " + end(pair, 0);
    }

    /** One of the two names of a pair; blank if it has fewer. */
    private static String end(String pair, int which) {
        var ends = List.of(pair.split(" ", -1));
        return which < ends.size() ? ends.get(which) : "";
    }

    private static boolean once(List<String> pairs, List<String> members, int end) {
        var met = pairs.stream().map(pair -> end(pair, end)).toList();
        return met.size() == members.size() && Set.copyOf(met).equals(Set.copyOf(members));
    }

    private static Map<String, String> texts(List<Offer> offers) {
        return offers.stream().collect(Collectors.toMap(Offer::id, Offer::text, (first, _) -> first));
    }

    private static Map<String, String> numbered(List<Offer> offers) {
        var ids = new LinkedHashMap<String, String>();
        for (var offer : offers) ids.put(offer.id(), Integer.toString(ids.size() + 1));
        return ids;
    }

    private static List<DraftText> named(List<Offer> offers, Map<String, String> ids) {
        return offers.stream()
                .map(offer -> new DraftText(Ids.known(ids, offer.id()), offer.text()))
                .toList();
    }
}
