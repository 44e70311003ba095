package org.readback.bank;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.bank.StoredItem.StoredCode;
import org.readback.bank.StoredItem.StoredKey;
import org.readback.item.ClozeTyped;
import org.readback.item.CodeForm;
import org.readback.item.CodedAnswer;
import org.readback.item.Dictation;
import org.readback.item.ItemFrame;
import org.readback.item.KeyFact;
import org.readback.item.KeyFacts;
import org.readback.item.ShortAnswer;
import org.readback.item.Spelling;
import org.readback.item.TypedGap;
import org.readback.item.TypedKey;
import org.readback.item.TypedRules;

/** The typed kinds' part of {@link ItemBody}. */
final class TypedBody {
    private static final String ONE_PLACE = "";

    private TypedBody() {}

    /** Null for a short answer by strict rules, which is stored as before there were others. */
    static @Nullable List<StoredKey> keys(ShortAnswer item) {
        return item.key().equals(TypedKey.strict(item.accepted())) ? null : List.of(store(ONE_PLACE, item.key()));
    }

    static List<StoredKey> keys(ClozeTyped item) {
        return item.gaps().stream().map(gap -> store(gap.id(), gap.key())).toList();
    }

    static List<StoredKey> keys(KeyFacts item) {
        return item.facts().stream().map(fact -> store(fact.id(), fact.key())).toList();
    }

    /** The text of a dictation is its only answer. */
    static List<StoredKey> keys(Dictation item) {
        return List.of(store(ONE_PLACE, new TypedKey(List.of(item.text()), List.of(), List.of(), item.rules())));
    }

    private static StoredKey store(String place, TypedKey key) {
        TypedRules rules = key.rules();
        return new StoredKey(
                place,
                key.accepted(),
                key.half(),
                key.rejects(),
                rules.edition().name(),
                rules.spelling().name(),
                rules.settings().stream().map(Enum::name).sorted().toList());
    }

    static ShortAnswer shortAnswer(ItemFrame frame, StoredItem.Words words) {
        return words.typed() == null
                ? new ShortAnswer(frame, requireNonNull(words.accepted()))
                : new ShortAnswer(frame, key(words.typed().getFirst()));
    }

    static ClozeTyped cloze(ItemFrame frame, StoredItem.Words words) {
        var gaps = requireNonNull(words.typed()).stream()
                .map(gap -> new TypedGap(gap.place(), key(gap)))
                .toList();
        return new ClozeTyped(frame, requireNonNull(words.text()), gaps);
    }

    static KeyFacts keyFacts(ItemFrame frame, StoredItem.Words words) {
        return new KeyFacts(
                frame,
                requireNonNull(words.typed()).stream()
                        .map(fact -> new KeyFact(fact.place(), key(fact)))
                        .toList());
    }

    static CodedAnswer code(ItemFrame frame, StoredItem stored, StoredItem.Words words) {
        return new CodedAnswer(frame, form(requireNonNull(stored.code())), requireNonNull(words.accepted()));
    }

    static Dictation dictation(ItemFrame frame, StoredItem.Words words) {
        StoredKey said = requireNonNull(words.typed()).getFirst();
        return new Dictation(frame, said.accepted().getFirst(), rules(said));
    }

    private static TypedKey key(StoredKey stored) {
        return new TypedKey(stored.accepted(), stored.half(), stored.rejects(), rules(stored));
    }

    private static TypedRules rules(StoredKey stored) {
        return new TypedRules(
                TypedRules.Edition.valueOf(stored.edition()),
                Spelling.valueOf(stored.spelling()),
                stored.settings().stream().map(TypedRules.Setting::valueOf).collect(Collectors.toSet()));
    }

    static StoredCode store(CodeForm form) {
        return form instanceof CodeForm.Quantity(double tolerance, List<String> units)
                ? new StoredCode(form.kind().name(), tolerance, units)
                : new StoredCode(form.kind().name(), null, null);
    }

    private static CodeForm form(StoredCode stored) {
        return switch (CodeForm.Kind.valueOf(stored.form())) {
            case TIME -> new CodeForm.Time();
            case GRID -> new CodeForm.Grid();
            case DATE_TIME_GROUP -> new CodeForm.DateTimeGroup();
            case CALL_SIGN -> new CodeForm.CallSign();
            case NUMBER -> new CodeForm.Quantity(requireNonNull(stored.tolerance()), requireNonNull(stored.units()));
        };
    }
}
