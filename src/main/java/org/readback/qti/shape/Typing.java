package org.readback.qti.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftKey;
import org.readback.formats.Drafts;
import org.readback.item.TypedRules.Setting;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.shape.Slot.Answer;

/** Lines to type words in. */
final class Typing {

    private Typing() {}

    /** Finds the right answer and notes what is shown after each that is known. */
    static void prepare(Shaping shaping, Slot.Entry entry) {
        var probe = shaping.probe;
        var slot = entry.id();
        if (entry.known().size() > 400) throw new NotUnderstood("more than 400 answers");
        probe.improve(
                slot,
                entry.known().stream().map(answer -> List.of(answer.typed())).toList());
        if (probe.most(slot) <= 0) shaping.changed("formats.changed.keyless");
        for (var answer : entry.known())
            shaping.tried(slot, List.of(answer.typed()), Shaping.label(slot, answer.typed()));
        if (probe.most(slot) > 0)
            shaping.tried(
                    slot, probe.best(slot), Shaping.label(slot, probe.best(slot).getFirst()));
        shaping.tried(slot, List.of(), "");
        // some answer that nobody listed
        shaping.tried(slot, List.of("\ufffd"), "");
    }

    static DraftKey key(Shaping shaping, Slot.Entry entry) {
        var probe = shaping.probe;
        var answers = new ArrayList<DraftAnswer>();
        for (var answer : entry.known()) {
            double weight = Math.max(0, probe.weight(entry.id(), List.of(answer.typed())));
            var why = shaping.why(entry.id(), answer.typed());
            answers.add(new DraftAnswer(Ids.letter(answers.size()), answer.text(), answer.reading(), weight, why));
        }
        // the first is shown as the key; what is equal stays in the order of the file
        answers.sort(Comparator.comparingDouble(answer -> -answer.weight()));
        return capitalsCount(probe, entry) ? Drafts.key(answers, Setting.CAPITALS_COUNT) : Drafts.key(answers);
    }

    private static boolean capitalsCount(Probe probe, Slot.Entry entry) {
        for (var answer : entry.known()) {
            double gain = probe.gain(entry.id(), List.of(answer.typed()));
            var other = List.of(turned(answer));
            if (gain > 0 && !other.equals(List.of(answer.typed())) && !isKnown(entry, other)) {
                return probe.gain(entry.id(), other) < gain - 1e-9;
            }
        }
        return false;
    }

    private static boolean isKnown(Slot.Entry entry, List<String> typed) {
        return entry.known().stream().anyMatch(answer -> typed.contains(answer.typed()));
    }

    private static String turned(Answer answer) {
        var capitals = answer.typed().toUpperCase(Locale.ROOT);
        return capitals.equals(answer.typed()) ? answer.typed().toLowerCase(Locale.ROOT) : capitals;
    }
}
