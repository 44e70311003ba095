package org.readback.qti.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.readback.draft.DraftBody;
import org.readback.formats.ReadNote;
import org.readback.item.Marking;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.rules.Scorer;
import org.readback.qti.shape.Situation.Outcome;
import org.readback.qti.shape.Slot.Offer;

/** Tells the kind of an item, its key, weights and feedback by trying what it gives for each answer. */
public final class Shaping {

    /** More would be tried one by one. */
    private static final int MOST_OFFERS = 400;

    public final Asked asked;
    final Probe probe;
    public final List<ReadNote> changes = new ArrayList<>();
    private final List<Situation> tried = new ArrayList<>();
    private Map<String, String> why = Map.of();

    private Shaping(Asked asked, Probe probe) {
        this.asked = asked;
        this.probe = probe;
    }

    /** @param declared what the file calls right, by slot
     * @throws NotUnderstood if no kind of ours can hold the item; the message says why */
    public static Shaped of(Asked asked, Scorer scorer, Map<String, List<String>> declared) {
        var shaping = new Shaping(asked, new Probe(scorer, declared));
        return shaping.shaped();
    }

    /** The same of an item in which things are sorted into groups, each of which is a choice. */
    public static Shaped sorted(Asked asked, Scorer scorer, Map<String, List<String>> declared) {
        var shaping = new Shaping(asked, new Probe(scorer, declared));
        return shaping.finished(shaping.stem(), Pairing.sorting(shaping, asked.slots()));
    }

    /** Notes what is shown after an answer.
     *
     * @param offer the only one chosen, or blank */
    public void tried(String slot, List<String> response, String offer) {
        double most = probe.most(slot);
        double share = most > 0 ? probe.gain(slot, response) / most : 0;
        tried.add(new Situation(offer, Outcome.of(share), probe.shown(slot, response)));
    }

    /** Text for after one choice, by {@link #label}. */
    public String why(String slot, String offer) {
        return why.getOrDefault(label(slot, offer), "");
    }

    public static String label(String slot, String offer) {
        return slot + "\u0000" + offer;
    }

    public void told() {
        why = feedback().why();
    }

    public void changed(String key, Object... params) {
        var change = ReadNote.of(key, params);
        if (!changes.contains(change)) changes.add(change);
    }

    private Shaped shaped() {
        var slots = asked.slots();
        for (var slot : slots) {
            if (slot instanceof Slot.Unknown unknown) throw new NotUnderstood(unknown.name());
        }
        if (slots.isEmpty()) return finished(asked.text(), new DraftBody.Passage());
        if (slots.size() > 1 && slots.stream().noneMatch(slot -> isInline(slot)))
            throw new NotUnderstood("several interactions");
        if (slots.size() > 1) return several(slots);
        return switch (slots.getFirst()) {
            case Slot.Choice choice -> finished(stem(choice), Choosing.body(this, choice));
            case Slot.Order order -> finished(stem(), Pairing.ordering(this, order));
            case Slot.Match match -> finished(stem(), Pairing.matching(this, match));
            case Slot.Marks marks -> Selecting.words(this, marks);
            case Slot.Spots spots -> finished(stem(), Selecting.places(this, spots));
            case Slot.Entry entry when entry.alone() -> finished(stem(), Filling.line(this, entry));
            case Slot.Menu _, Slot.Entry _, Slot.Gaps _ -> Filling.cloze(this, slots);
            case Slot.Essay essay -> opened(essay.id(), Opening.essay(essay));
            case Slot.Upload upload -> opened(upload.id(), Opening.recording(this, upload));
            case Slot.Unknown unknown -> throw new NotUnderstood(unknown.name());
        };
    }

    private Shaped opened(String slot, DraftBody body) {
        tried(slot, List.of("x"), "");
        tried(slot, List.of(), "");
        return finished(stem(), body);
    }

    private Shaped several(List<Slot> slots) {
        if (Pairing.isMatching(slots)) return finished(stem(), Pairing.matching(this, slots));
        return Filling.cloze(this, slots);
    }

    private static boolean isInline(Slot slot) {
        return switch (slot) {
            case Slot.Menu _, Slot.Entry _ -> true;
            case Slot.Choice choice -> !choice.several();
            default -> false;
        };
    }

    private String stem() {
        return Asked.withoutMarks(asked.text());
    }

    private String stem(Slot.Choice choice) {
        return (stem() + "\n\n" + choice.prompt()).strip();
    }

    public Shaped finished(String stem, DraftBody body) {
        var told = tried.isEmpty() ? Situation.told(asked, List.of()) : feedback();
        for (var left : told.left()) changed("qti.change.feedback-left", left);
        return new Shaped(stem, body, told.feedback(), changes);
    }

    private Situation.Told feedback() {
        return Situation.told(asked, tried);
    }

    static List<Offer> limited(List<Offer> offers) {
        if (offers.size() > MOST_OFFERS) throw new NotUnderstood("more than " + MOST_OFFERS + " answers");
        return offers;
    }

    static Marking partial(boolean partial) {
        return partial ? Marking.PARTIAL : Marking.ALL_OR_NOTHING;
    }
}
