package org.readback.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.item.Area;
import org.readback.item.Dictation;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.ItemFrame;
import org.readback.item.Marking;
import org.readback.item.Matching;
import org.readback.item.MultipleChoice;
import org.readback.item.Option;
import org.readback.item.Ordering;
import org.readback.item.SelectWords;
import org.readback.item.SingleChoice;
import org.readback.item.TrueFalseNotGiven;

/** Makes items of bodies; those in which one chooses are here, those in which one types in {@link TypedBodies}. */
final class ItemBodies {

    /** Weights that differ by less are the same: files write thirds with five digits. */
    static final double CLOSE = 0.001;

    private ItemBodies() {}

    static @Nullable Item item(DraftBody body, ItemFrame frame, DraftFaults faults) {
        return switch (body) {
            case DraftBody.Choices choices ->
                choices.choosing() == DraftBody.Choosing.ONE
                        ? single(choices, frame, faults)
                        : several(choices, frame, faults);
            case DraftBody.TrueFalse(var key, var _) -> {
                if (key == null) faults.add("key", "draft.key.none");
                yield key == null ? null : new TrueFalseNotGiven(frame, key);
            }
            case DraftBody.Cloze cloze -> TypedBodies.cloze(cloze, frame, faults);
            case DraftBody.Matching matching -> matching(matching, frame, faults);
            case DraftBody.Ordering ordering -> ordering(ordering, frame, faults);
            case DraftBody.TypedAnswers(var key) -> TypedBodies.shortAnswer(key, frame, faults);
            case DraftBody.Numeric number -> TypedBodies.number(number, frame, faults);
            case DraftBody.Coded coded -> TypedBodies.coded(coded, frame, faults);
            case DraftBody.KeyFacts facts -> TypedBodies.facts(facts, frame, faults);
            case DraftBody.Dictation(var text, var rules) -> {
                faults.text("text", text, "draft.missing.text");
                yield faults.any() ? null : faults.tried("text", () -> new Dictation(frame, text, rules));
            }
            case DraftBody.SelectWords words -> words(words, frame, faults);
            case DraftBody.Hotspot hotspot -> hotspot(hotspot, frame, faults);
            case DraftBody.Open _ -> none("draft.no-item.open", faults);
            case DraftBody.Passage _ -> none("draft.no-item.passage", faults);
            case DraftBody.NeedsRework _ -> none("draft.no-item.rework", faults);
        };
    }

    private static @Nullable Item none(String key, DraftFaults faults) {
        faults.add("body", key);
        return null;
    }

    private static @Nullable Item single(DraftBody.Choices choices, ItemFrame frame, DraftFaults faults) {
        var options = options("option.", choices.options(), 2, faults);
        var key = key("option.", choices.options(), faults);
        if (faults.any() || key == null) return null;
        return faults.tried("options", () -> new SingleChoice(frame, options, key));
    }

    private static @Nullable Item several(DraftBody.Choices choices, ItemFrame frame, DraftFaults faults) {
        var options = options("option.", choices.options(), 2, faults);
        var keys = keys(choices.options(), faults);
        if (choices.marking() == Marking.PARTIAL) shares(choices.options(), faults);
        if (faults.any()) return null;
        return faults.tried("options", () -> new MultipleChoice(frame, options, keys, choices.marking()));
    }

    private static void shares(List<DraftOption> options, DraftFaults faults) {
        long right = options.stream().filter(DraftOption::isRight).count();
        long wrong = options.size() - right;
        for (var option : options) {
            double share = option.isRight() ? 1.0 / right : -1.0 / wrong;
            if (Math.abs(option.weight() - share) > CLOSE) faults.lost("weights", "draft.lost.weights");
        }
    }

    /** The one with the greatest weight; null with a fault if there is none or more than one. */
    static @Nullable String key(String place, List<DraftOption> options, DraftFaults faults) {
        var best = options.stream().mapToDouble(DraftOption::weight).max().orElse(0);
        var keys = options.stream().filter(option -> option.weight() == best).toList();
        if (best <= 0) faults.add(place, "draft.key.none");
        else if (keys.size() > 1) faults.add(place, "draft.key.several");
        if (best <= 0 || keys.size() > 1) return null;
        boolean partly = options.stream().anyMatch(option -> option.weight() != 0 && option.weight() != best);
        if (partly) faults.lost(place, "draft.lost.weights");
        return keys.getFirst().id();
    }

    private static Set<String> keys(List<DraftOption> options, DraftFaults faults) {
        var keys = options.stream()
                .filter(DraftOption::isRight)
                .map(DraftOption::id)
                .collect(Collectors.toSet());
        if (keys.isEmpty()) faults.add("options", "draft.key.none");
        else if (keys.size() == options.size()) faults.add("options", "draft.key.all");
        return keys;
    }

    static List<Option> options(String place, List<DraftOption> options, int fewest, DraftFaults faults) {
        return texts(
                place,
                options.stream()
                        .map(option -> new DraftText(option.id(), option.text()))
                        .toList(),
                fewest,
                faults);
    }

    private static List<Option> texts(String place, List<DraftText> texts, int fewest, DraftFaults faults) {
        faults.options(place, texts, fewest);
        var options = new ArrayList<Option>();
        for (var text : texts) {
            if (text.text().isBlank()) continue;
            var option = faults.tried(place + text.id(), () -> new Option(text.id(), text.text()));
            if (option != null) options.add(option);
        }
        return options;
    }

    private static @Nullable Item matching(DraftBody.Matching matching, ItemFrame frame, DraftFaults faults) {
        var terms = texts("term.", matching.terms(), 2, faults);
        var options = texts("option.", matching.options(), 2, faults);
        var known = matching.options().stream().map(DraftText::id).collect(Collectors.toSet());
        var pairs = new LinkedHashMap<String, String>();
        for (var term : matching.terms()) {
            var option = matching.pairs().get(term.id());
            if (option == null || !known.contains(option)) {
                faults.add("term." + term.id(), "draft.missing.pair", term.text());
            } else {
                pairs.put(term.id(), option);
            }
        }
        if (faults.any()) return null;
        return faults.tried("options", () -> new Matching(frame, terms, options, pairs));
    }

    private static @Nullable Item ordering(DraftBody.Ordering ordering, ItemFrame frame, DraftFaults faults) {
        int size = ordering.items().size();
        if (size < 3 || size > 8) faults.add("options", "draft.options.order", size);
        var options = texts("option.", ordering.items(), 0, faults);
        if (faults.any()) return null;
        var key = options.stream().map(Option::id).toList();
        var byId = new HashMap<String, Option>();
        options.forEach(option -> byId.put(option.id(), option));
        boolean usable = ordering.shown().size() == size
                && byId.keySet().equals(Set.copyOf(ordering.shown()))
                && !ordering.shown().equals(key);
        var shown = usable ? ordering.shown() : key.reversed();
        return faults.tried(
                "options",
                () -> new Ordering(frame, shown.stream().map(byId::get).toList(), key, ordering.marking()));
    }

    private static @Nullable Item words(DraftBody.SelectWords words, ItemFrame frame, DraftFaults faults) {
        var options = new ArrayList<Option>();
        for (var word : words.words()) {
            faults.text("option." + word.id(), word.text(), "draft.options.blank");
            if (word.text().isBlank()) continue;
            var option = faults.tried("option." + word.id(), () -> new Option(word.id(), word.text()));
            if (option != null) options.add(option);
        }
        var keys = keys(words.words(), faults);
        RunningText.check(
                words.text(), words.words().stream().map(DraftOption::id).toList(), faults);
        if (faults.any()) return null;
        return faults.tried("text", () -> new SelectWords(frame, words.text(), options, keys));
    }

    private static @Nullable Item hotspot(DraftBody.Hotspot hotspot, ItemFrame frame, DraftFaults faults) {
        var names = hotspot.areas().stream()
                .map(area -> new DraftText(area.id(), area.name()))
                .toList();
        var options = texts("option.", names, 2, faults);
        var keys = keys(
                hotspot.areas().stream()
                        .map(area -> new DraftOption(area.id(), area.name(), area.weight(), ""))
                        .toList(),
                faults);
        var stimulus = frame.stimulus();
        boolean pictured = stimulus != null && !stimulus.pictures().isEmpty();
        if (!pictured) faults.add("stimulus", "draft.missing.picture");
        if (faults.any()) return null;
        var areas = new ArrayList<Area>();
        for (int i = 0; i < options.size(); i++) {
            var area = hotspot.areas().get(i);
            var option = options.get(i);
            var made = faults.tried(
                    "option." + area.id(),
                    () -> new Area(option, area.left(), area.top(), area.width(), area.height()));
            if (made != null) areas.add(made);
        }
        return faults.any() ? null : faults.tried("options", () -> new Hotspot(frame, areas, keys));
    }
}
