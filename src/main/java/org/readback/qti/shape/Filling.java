package org.readback.qti.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftOption;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.shape.Slot.Offer;

/** Items with places in a text: menus, lines to type in, gaps to drag something into. */
final class Filling {

    private final Shaping shaping;
    private final Map<String, DraftGap> gaps = new LinkedHashMap<>();

    private Filling(Shaping shaping) {
        this.shaping = shaping;
    }

    /** One line under a text. */
    static DraftBody line(Shaping shaping, Slot.Entry entry) {
        Typing.prepare(shaping, entry);
        shaping.told();
        if (entry.numeric()) return new DraftBody.Numeric(Numbers.values(shaping, entry), List.of());
        return new DraftBody.TypedAnswers(Typing.key(shaping, entry));
    }

    static Shaped cloze(Shaping shaping, List<Slot> slots) {
        var filling = new Filling(shaping);
        slots.forEach(filling::prepare);
        shaping.told();
        slots.forEach(filling::add);
        filling.checkTotal();
        return filling.shaped(slots);
    }

    private void prepare(Slot slot) {
        switch (slot) {
            case Slot.Menu menu -> prepare(menu.id(), menu.offers());
            case Slot.Choice choice -> prepare(choice.id(), choice.offers());
            case Slot.Entry entry -> Typing.prepare(shaping, entry);
            case Slot.Gaps dragged -> {
                shaping.tried(dragged.id(), shaping.probe.best(dragged.id()), "");
                shaping.tried(dragged.id(), List.of(), "");
            }
            default -> throw new NotUnderstood("several interactions");
        }
    }

    private void prepare(String slot, List<Offer> offers) {
        Shaping.limited(offers);
        var probe = shaping.probe;
        probe.improve(slot, offers.stream().map(offer -> List.of(offer.id())).toList());
        if (probe.most(slot) <= 0) shaping.changed("formats.changed.keyless");
        for (var offer : offers) shaping.tried(slot, List.of(offer.id()), Shaping.label(slot, offer.id()));
        shaping.tried(slot, List.of(), "");
    }

    private void add(Slot slot) {
        switch (slot) {
            case Slot.Menu menu -> gaps.put(menu.id(), menu(menu.id(), menu.offers()));
            case Slot.Choice choice -> {
                shaping.changed("qti.change.menu");
                gaps.put(choice.id(), menu(choice.id(), choice.offers()));
            }
            case Slot.Entry entry -> gaps.put(entry.id(), entry(entry));
            case Slot.Gaps dragged -> {
                shaping.changed("qti.change.dragged");
                for (var gap : dragged.gaps()) gaps.put(gap, dragged(dragged, gap));
            }
            default -> throw new NotUnderstood("several interactions");
        }
    }

    private DraftGap menu(String slot, List<Offer> offers) {
        var ids = Ids.ours(offers.stream().map(Offer::id).toList());
        var options = offers.stream()
                .map(offer -> new DraftOption(
                        Ids.known(ids, offer.id()),
                        offer.text(),
                        shaping.probe.weight(slot, List.of(offer.id())),
                        shaping.why(slot, offer.id())))
                .toList();
        return new DraftGap.Menu(next(), options, share(shaping.probe.most(slot)));
    }

    private DraftGap entry(Slot.Entry entry) {
        double share = share(shaping.probe.most(entry.id()));
        return entry.numeric()
                ? new DraftGap.Figure(next(), Numbers.values(shaping, entry), share)
                : new DraftGap.Typed(next(), Typing.key(shaping, entry), share);
    }

    /** The right one is the one that the best response has there; others are weighed against it. */
    private DraftGap dragged(Slot.Gaps slot, String gap) {
        var probe = shaping.probe;
        var best = probe.best(slot.id());
        var rest = best.stream().filter(pair -> !pair.endsWith(" " + gap)).toList();
        double open = probe.points(slot.id(), rest);
        double most = probe.points(slot.id(), best) - open;
        var ids = Ids.ours(slot.offers().stream().map(Offer::id).toList());
        var options = new ArrayList<DraftOption>();
        for (var offer : slot.offers()) {
            var other = new ArrayList<>(rest);
            other.add(offer.id() + " " + gap);
            double weight = most > 0 ? Probe.tidy((probe.points(slot.id(), other) - open) / most) : 0;
            options.add(new DraftOption(Ids.known(ids, offer.id()), offer.text(), weight, ""));
        }
        if (most <= 0) shaping.changed("formats.changed.keyless");
        return new DraftGap.Menu(next(), options, share(most));
    }

    private String next() {
        return Integer.toString(gaps.size() + 1);
    }

    private static double share(double most) {
        return most > 0 ? most : 1;
    }

    /** Where only the whole earns anything, each gap seems to be worth all of it: then they count alike. Otherwise shares
     * are measured against their mean. */
    private void checkTotal() {
        double sum = gaps.values().stream().mapToDouble(DraftGap::share).sum();
        double whole = shaping.probe.whole() - shaping.probe.nothing();
        boolean alike = sum > whole + 1e-6;
        if (alike && gaps.size() > 1) shaping.changed("qti.change.per-gap");
        double mean = sum / gaps.size();
        gaps.replaceAll((_, gap) -> with(gap, alike ? 1 : Math.round(gap.share() / mean * 1e6) / 1e6));
    }

    private static DraftGap with(DraftGap gap, double share) {
        return switch (gap) {
            case DraftGap.Menu(var id, var options, var _) -> new DraftGap.Menu(id, options, share);
            case DraftGap.Typed(var id, var key, var _) -> new DraftGap.Typed(id, key, share);
            case DraftGap.Figure(var id, var values, var _) -> new DraftGap.Figure(id, values, share);
        };
    }

    private Shaped shaped(List<Slot> slots) {
        var text = shaping.asked.text();
        if (!text.replaceAll("[^{}]", "").isEmpty()) {
            shaping.changed("qti.change.braces");
            text = text.replace('{', '(').replace('}', ')');
        }
        var placed = Asked.marks(text);
        for (var id : gaps.keySet()) if (!placed.contains(id)) text += "\n\n" + Asked.mark(id);
        var parts = parts(text);
        var prompts = new LinkedHashMap<String, String>();
        for (var slot : slots) if (slot instanceof Slot.Choice choice) prompts.put(choice.id(), choice.prompt());
        var words =
                Asked.replaced(parts.getLast(), id -> placeholder(id, prompts)).strip();
        return shaping.finished(parts.getFirst(), new DraftBody.Cloze(words, List.copyOf(gaps.values())));
    }

    /** The task and the running text: the blocks before the first that holds a mark, and the rest. */
    static List<String> parts(String text) {
        var blocks = List.of(text.split("\n\n+"));
        boolean told = text.indexOf(Asked.BEGIN) >= 0;
        int first = 0;
        while (told ? blocks.get(first).indexOf(Asked.BEGIN) < 0 : !Asked.holdsMark(blocks.get(first))) first++;
        var running = String.join("\n\n", blocks.subList(first, blocks.size()));
        return List.of(
                String.join("\n\n", blocks.subList(0, first)).strip(),
                running.replace(String.valueOf(Asked.BEGIN), "").strip());
    }

    private String placeholder(String id, Map<String, String> prompts) {
        var gap = gaps.get(id);
        if (gap == null) return "";
        return (prompts.getOrDefault(id, "") + " {" + gap.id() + "}").strip();
    }
}
