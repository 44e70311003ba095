package org.readback.approval;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.draft.DraftArea;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftKey;
import org.readback.draft.DraftNumber;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftText;

/** What counts as right in a draft, in one line of ids and numbers that needs no language. */
public final class DraftKeys {
    private DraftKeys() {}

    /** Blank where nothing is right by itself. */
    public static String of(DraftBody body) {
        return switch (body) {
            case DraftBody.Choices choices -> options(choices.options());
            case DraftBody.TrueFalse statement ->
                statement.key() == null ? "" : statement.key().code();
            case DraftBody.Cloze cloze ->
                cloze.gaps().stream().map(DraftKeys::gap).collect(Collectors.joining("; "));
            case DraftBody.Matching matching ->
                matching.pairs().entrySet().stream()
                        .map(pair -> pair.getKey() + "–" + pair.getValue())
                        .sorted()
                        .collect(Collectors.joining(", "));
            case DraftBody.Ordering ordering ->
                ordering.items().stream().map(DraftText::id).collect(Collectors.joining(" < "));
            case DraftBody.TypedAnswers typed -> key(typed.key());
            case DraftBody.Numeric number ->
                numbers(number.values())
                        + number.units().stream().map(unit -> " " + unit.name()).collect(Collectors.joining());
            case DraftBody.Coded code ->
                code.answers().stream().map(DraftText::text).collect(Collectors.joining(" | "));
            case DraftBody.KeyFacts facts ->
                facts.facts().stream()
                        .map(fact -> fact.id() + ": " + key(fact.key()))
                        .collect(Collectors.joining("; "));
            case DraftBody.Dictation dictation -> dictation.text();
            case DraftBody.SelectWords words -> options(words.words());
            case DraftBody.Hotspot hotspot -> areas(hotspot.areas());
            case DraftBody.Open _, DraftBody.Passage _, DraftBody.NeedsRework _ -> "";
        };
    }

    private static String options(List<DraftOption> options) {
        return weighed(options.stream()
                .filter(option -> option.weight() != 0)
                .map(option -> new Weighed(option.id(), option.weight())));
    }

    private static String areas(List<DraftArea> areas) {
        return weighed(
                areas.stream().filter(area -> area.weight() != 0).map(area -> new Weighed(area.id(), area.weight())));
    }

    private record Weighed(String words, double weight) {}

    private static String weighed(Stream<Weighed> all) {
        return all.map(each -> each.weight() == 1 ? each.words() : each.words() + " (" + percent(each.weight()) + ")")
                .collect(Collectors.joining(" | "));
    }

    private static String gap(DraftGap gap) {
        return gap.id() + ": "
                + switch (gap) {
                    case DraftGap.Menu menu -> options(menu.options());
                    case DraftGap.Typed typed -> key(typed.key());
                    case DraftGap.Figure figure -> numbers(figure.values());
                };
    }

    private static String key(DraftKey key) {
        return weighed(key.answers().stream().map(answer -> new Weighed(answer.text(), answer.weight())));
    }

    private static String numbers(List<DraftNumber> values) {
        return weighed(values.stream()
                .map(value -> new Weighed(
                        value.tolerance() == 0 ? value.value() : value.value() + " ± " + value.tolerance(),
                        value.weight())));
    }

    private static String percent(double weight) {
        return Math.round(weight * 100) + " %";
    }
}
