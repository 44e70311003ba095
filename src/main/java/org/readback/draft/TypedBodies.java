package org.readback.draft;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readback.item.ClozeTyped;
import org.readback.item.ClozeWithOptions;
import org.readback.item.CodeForm;
import org.readback.item.CodedAnswer;
import org.readback.item.Gap;
import org.readback.item.Item;
import org.readback.item.ItemFrame;
import org.readback.item.KeyFact;
import org.readback.item.KeyFacts;
import org.readback.item.ShortAnswer;
import org.readback.item.Spelling;
import org.readback.item.TypedGap;
import org.readback.item.TypedKey;
import org.readback.item.TypedRules;

/** Makes items with typed answers, and those with gaps. */
final class TypedBodies {

    private TypedBodies() {}

    static @Nullable Item shortAnswer(DraftKey key, ItemFrame frame, DraftFaults faults) {
        var typed = key("answer.", key, faults);
        return faults.any() || typed == null ? null : new ShortAnswer(frame, typed);
    }

    static @Nullable Item facts(DraftBody.KeyFacts body, ItemFrame frame, DraftFaults faults) {
        if (body.facts().size() < 2) faults.add("facts", "draft.options.few", 2);
        var facts = new ArrayList<KeyFact>();
        for (var fact : body.facts()) {
            var key = key("fact." + fact.id() + ".", fact.key(), faults);
            if (key == null) continue;
            var made = faults.tried("fact." + fact.id(), () -> new KeyFact(fact.id(), key));
            if (made != null) facts.add(made);
        }
        return faults.any() ? null : faults.tried("facts", () -> new KeyFacts(frame, facts));
    }

    static @Nullable Item coded(DraftBody.Coded body, ItemFrame frame, DraftFaults faults) {
        var answers = body.answers().stream().map(DraftText::text).toList();
        if (answers.isEmpty()) faults.add("answers", "draft.missing.answer");
        if (faults.any()) return null;
        return faults.tried("answers", () -> new CodedAnswer(frame, body.form(), answers));
    }

    static @Nullable Item number(DraftBody.Numeric body, ItemFrame frame, DraftFaults faults) {
        var values = right(body.values());
        if (values.isEmpty()) {
            faults.add("answers", "draft.missing.answer");
            return null;
        }
        if (faults.any()) return null;
        double tolerance = values.getFirst().tolerance();
        if (values.stream().anyMatch(value -> value.tolerance() != tolerance)) {
            faults.lost("answers", "draft.lost.tolerances");
        }
        if (values.size() < body.values().size()) faults.lost("answers", "draft.lost.weights");
        var units = body.units().stream()
                .filter(unit -> unit.factor() == 1)
                .map(DraftBody.Numeric.Unit::name)
                .toList();
        if (units.size() < body.units().size()) faults.lost("units", "draft.lost.units");
        said(body.values().stream().map(DraftNumber::feedback).toList(), faults);
        var accepted = values.stream().map(DraftNumber::value).toList();
        return faults.tried("answers", () -> new CodedAnswer(frame, new CodeForm.Quantity(tolerance, units), accepted));
    }

    private static List<DraftNumber> right(List<DraftNumber> values) {
        return values.stream()
                .filter(value -> value.weight() >= 1 && !value.value().strip().equals("*"))
                .toList();
    }

    static @Nullable Item cloze(DraftBody.Cloze body, ItemFrame frame, DraftFaults faults) {
        var gaps = body.gaps();
        RunningText.check(body.text(), gaps.stream().map(DraftGap::id).toList(), faults);
        boolean menus = gaps.stream().allMatch(DraftGap.Menu.class::isInstance);
        boolean mixed = MixedGaps.isMixed(body);
        if (mixed) faults.lost("text", "draft.lost.menus");
        if (gaps.stream().anyMatch(gap -> gap.share() != gaps.getFirst().share())) {
            faults.lost("text", "draft.lost.shares");
        }
        if (menus) return withOptions(body, frame, faults);
        return typed(mixed ? MixedGaps.typed(body) : body, frame, faults);
    }

    private static @Nullable Item withOptions(DraftBody.Cloze body, ItemFrame frame, DraftFaults faults) {
        var gaps = new ArrayList<Gap>();
        for (var gap : body.gaps()) {
            if (!(gap instanceof DraftGap.Menu menu)) continue;
            var place = "gap." + gap.id() + ".";
            var options = ItemBodies.options(place, menu.options(), 2, faults);
            var key = ItemBodies.key(place, menu.options(), faults);
            said(menu.options().stream().map(DraftOption::feedback).toList(), faults);
            if (faults.any() || key == null) continue;
            var made = faults.tried(place, () -> new Gap(gap.id(), options, key));
            if (made != null) gaps.add(made);
        }
        return faults.any() ? null : faults.tried("text", () -> new ClozeWithOptions(frame, body.text(), gaps));
    }

    private static @Nullable Item typed(DraftBody.Cloze body, ItemFrame frame, DraftFaults faults) {
        var gaps = new ArrayList<TypedGap>();
        for (var gap : body.gaps()) {
            var place = "gap." + gap.id() + ".";
            var key = gapKey(place, gap, faults);
            var made = key == null ? null : faults.tried(place, () -> new TypedGap(gap.id(), requireNonNull(key)));
            if (made != null) gaps.add(made);
        }
        return faults.any() ? null : faults.tried("text", () -> new ClozeTyped(frame, body.text(), gaps));
    }

    private static @Nullable TypedKey gapKey(String place, DraftGap gap, DraftFaults faults) {
        return switch (gap) {
            case DraftGap.Menu _ -> null;
            case DraftGap.Typed(var _, var key, var _) -> key(place, key, faults);
            case DraftGap.Figure(var _, var values, var _) -> {
                var right = right(values);
                if (right.stream().anyMatch(value -> value.tolerance() > 0)) {
                    faults.lost(place, "draft.lost.tolerances");
                }
                if (right.size() < values.size()) faults.lost(place, "draft.lost.weights");
                var rules = TypedRules.tolerant(Spelling.NONE, TypedRules.Setting.NUMBERS_ALIKE);
                var answers = right.stream()
                        .map(value -> new DraftAnswer(value.id(), value.value(), 1))
                        .toList();
                yield key(place, new DraftKey(answers, rules), faults);
            }
        };
    }

    /** Null with a fault if nothing of it can be the key. */
    private static @Nullable TypedKey key(String place, DraftKey key, DraftFaults faults) {
        var accepted = new ArrayList<String>();
        var half = new ArrayList<String>();
        var rejects = new ArrayList<String>();
        boolean strict = key.rules().edition() == TypedRules.Edition.STRICT;
        boolean open = !strict
                && key.answers().stream().anyMatch(answer -> !isAnythingElse(answer) && Wildcards.isNeeded(answer));
        said(key.answers().stream().map(DraftAnswer::feedback).toList(), faults);
        for (var answer : key.answers()) {
            if (isAnythingElse(answer)) continue;
            faults.text(place + answer.id(), answer.text(), "draft.options.blank");
            if (strict && Wildcards.isNeeded(answer)) {
                if (answer.weight() > 0) faults.add(place + answer.id(), "draft.wildcard", answer.text());
                else faults.lost(place + answer.id(), "draft.lost.wildcard", answer.text());
                continue;
            }
            var written = open ? Wildcards.written(answer) : Wildcards.plain(answer);
            if (answer.weight() >= 1) accepted.add(written);
            else if (answer.weight() > 0) half.add(written);
            else rejects.add(written);
            boolean known = answer.weight() >= 1 || answer.weight() <= 0 || answer.weight() == 0.5;
            if (!known) faults.lost(place + answer.id(), "draft.lost.half", answer.text());
        }
        if (accepted.isEmpty()) faults.add(place, "draft.missing.answer");
        if (strict && !half.isEmpty()) faults.add(place, "draft.strict.half");
        if (accepted.isEmpty() || (strict && !half.isEmpty())) return null;
        return faults.tried(place, () -> new TypedKey(accepted, half, rejects, Wildcards.rules(key.rules(), open)));
    }

    /** The last line of many files: whatever else is typed is wrong. */
    private static boolean isAnythingElse(DraftAnswer answer) {
        return answer.reading() == DraftAnswer.Reading.WILDCARD
                && answer.weight() <= 0
                && answer.text().strip().equals("*");
    }

    private static void said(List<String> feedback, DraftFaults faults) {
        if (feedback.stream().anyMatch(text -> !text.isBlank())) faults.lost("why", "draft.lost.why");
    }
}
