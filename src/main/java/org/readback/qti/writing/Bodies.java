package org.readback.qti.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readback.draft.DraftArea;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftText;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.item.LanguageTag;
import org.readback.item.Marking;
import org.readback.item.Verdict;
import org.readback.qti.reading.Pixels;
import org.readback.qti.rules.Nodes;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.rules.Templates;
import org.readback.qti.shape.Ids;

/** Writes what makes an item of its kind. */
final class Bodies {

    private static final Map<LanguageTag, List<String>> VERDICTS = Map.of(
            LanguageTag.EN, List.of("True", "False", "Not given"),
            LanguageTag.KK, List.of("Дұрыс", "Бұрыс", "Айтылмаған"),
            LanguageTag.RU, List.of("Верно", "Неверно", "Не сказано"));

    private Bodies() {}

    static void write(Parts parts) {
        switch (parts.draft.body()) {
            case DraftBody.Choices choices -> choices(parts, choices);
            case DraftBody.TrueFalse statement -> statement(parts, statement);
            case DraftBody.Matching matching -> matching(parts, matching);
            case DraftBody.Ordering ordering -> ordering(parts, ordering);
            case DraftBody.Hotspot hotspot -> hotspot(parts, hotspot);
            case DraftBody.SelectWords words -> TextBodies.words(parts, words);
            case DraftBody.Cloze cloze -> TextBodies.cloze(parts, cloze);
            case DraftBody.TypedAnswers(var key) -> TextBodies.line(parts, key);
            case DraftBody.Numeric number -> TextBodies.number(parts, number);
            case DraftBody.Coded coded -> TextBodies.coded(parts, coded);
            case DraftBody.Dictation dictation -> TextBodies.dictation(parts, dictation);
            case DraftBody.KeyFacts facts -> OpenBodies.facts(parts, facts);
            case DraftBody.Open open -> OpenBodies.open(parts, open);
            case DraftBody.Passage _ -> stem(parts);
            case DraftBody.NeedsRework rework -> throw new NotUnderstood(rework.format());
        }
    }

    static void stem(Parts parts) {
        parts.body.addAll(Xhtml.nodes(parts.draft.stem(), parts));
    }

    private static void choices(Parts parts, DraftBody.Choices choices) {
        boolean several = choices.choosing() == Choosing.SEVERAL;
        stem(parts);
        var options = new ArrayList<XmlElement>();
        for (var option : choices.options()) {
            var id = Ids.written(option.id());
            var inner = new ArrayList<>(Xhtml.line(option.text(), parts));
            if (!option.feedback().isBlank()) inner.add(ItemWriter.inside(parts, id, option.feedback()));
            options.add(Nodes.of("simpleChoice", inner, "identifier", id));
        }
        parts.body.add(Nodes.of(
                "choiceInteraction",
                options,
                "responseIdentifier",
                Rules.RESPONSE,
                "shuffle",
                "true",
                "maxChoices",
                several ? "0" : "1"));
        if (several) set(parts, choices.options(), choices.marking());
        else one(parts, choices.options());
    }

    private static void one(Parts parts, List<DraftOption> options) {
        double most = options.stream().mapToDouble(DraftOption::weight).max().orElse(0);
        var best = options.stream()
                .filter(option -> option.weight() == most && most > 0)
                .map(option -> Ids.written(option.id()))
                .limit(1)
                .toList();
        boolean plain = options.stream().allMatch(option -> option.weight() == 0 || option.weight() == 1)
                && options.stream().filter(DraftOption::isRight).count() == 1;
        keyed(parts, "single", best, plain ? List.of() : Parts.mapping(entries(options)));
    }

    /** Of several options that are to be chosen or words that are to be marked. */
    static void set(Parts parts, List<DraftOption> options, Marking marking) {
        var right = options.stream()
                .filter(DraftOption::isRight)
                .map(option -> Ids.written(option.id()))
                .toList();
        boolean whole = marking == Marking.ALL_OR_NOTHING;
        var mapping =
                whole ? List.<XmlElement>of() : Parts.mapping(entries(options), "lowerBound", "0", "upperBound", "1");
        keyed(parts, "multiple", right, mapping);
    }

    private static List<XmlElement> entries(List<DraftOption> options) {
        return options.stream()
                .filter(option -> option.weight() != 0)
                .map(option -> Parts.entry(Ids.written(option.id()), option.weight()))
                .toList();
    }

    /** Marked by the mapping if there is one, else by the key. */
    private static void keyed(Parts parts, String shape, List<String> best, List<XmlElement> mapping) {
        parts.declare(Rules.RESPONSE, shape, "identifier", best, mapping);
        parts.template = mapping.isEmpty() ? Templates.MATCH_CORRECT : Templates.MAP_RESPONSE;
        parts.rules.add(mapping.isEmpty() ? Rules.matched(Rules.RESPONSE) : Rules.add(Rules.mapped(Rules.RESPONSE)));
    }

    /** What the option of a verdict is called in this language, English where it is none of ours. */
    static String words(@Nullable LanguageTag language, Verdict verdict) {
        var words = VERDICTS.getOrDefault(
                language == null ? LanguageTag.EN : language, List.of("True", "False", "Not given"));
        return switch (verdict) {
            case TRUE -> words.get(0);
            case FALSE -> words.get(1);
            case NOT_GIVEN -> words.get(2);
        };
    }

    private static void statement(Parts parts, DraftBody.TrueFalse statement) {
        stem(parts);
        var options = new ArrayList<XmlElement>();
        for (var verdict : Verdict.values()) {
            var text = words(parts.draft.frame().language(), verdict);
            var inner = new ArrayList<XmlNode>(Xhtml.line(text, parts));
            var why = statement.why().getOrDefault(verdict, "");
            if (!why.isBlank()) inner.add(ItemWriter.inside(parts, verdict.code(), why));
            options.add(Nodes.of("simpleChoice", inner, "identifier", verdict.code()));
        }
        parts.body.add(Nodes.of(
                "choiceInteraction",
                options,
                "responseIdentifier",
                Rules.RESPONSE,
                "shuffle",
                "false",
                "maxChoices",
                "1"));
        var key = statement.key();
        keyed(parts, "single", key == null ? List.of() : List.of(key.code()), List.of());
    }

    private static void matching(Parts parts, DraftBody.Matching matching) {
        stem(parts);
        var terms = matching.terms().stream()
                .map(term -> associable("T", term, "1", parts))
                .toList();
        var options = matching.options().stream()
                .map(option -> associable("O", option, "0", parts))
                .toList();
        parts.body.add(Nodes.of(
                "matchInteraction",
                List.of(Nodes.of("simpleMatchSet", terms), Nodes.of("simpleMatchSet", options)),
                "responseIdentifier",
                Rules.RESPONSE,
                "shuffle",
                "true",
                "maxAssociations",
                Integer.toString(terms.size())));
        var pairs = matching.terms().stream()
                .filter(term -> matching.pairs().containsKey(term.id()))
                .map(term -> Ids.written("T", term.id()) + " "
                        + Ids.written("O", matching.pairs().getOrDefault(term.id(), "")))
                .toList();
        var entries = pairs.stream()
                .map(pair -> Parts.entry(pair, 1.0 / Math.max(1, pairs.size())))
                .toList();
        parts.declare(
                Rules.RESPONSE,
                "multiple",
                "directedPair",
                pairs,
                entries.isEmpty() ? List.of() : Parts.mapping(entries));
        parts.template = Templates.MAP_RESPONSE;
        parts.rules.add(Rules.add(Rules.mapped(Rules.RESPONSE)));
    }

    private static XmlElement associable(String sign, DraftText text, String most, Parts parts) {
        return Nodes.of(
                "simpleAssociableChoice",
                Xhtml.line(text.text(), parts),
                "identifier",
                Ids.written(sign, text.id()),
                "matchMax",
                most);
    }

    private static void ordering(Parts parts, DraftBody.Ordering ordering) {
        stem(parts);
        var key = ordering.items().stream().map(item -> Ids.written(item.id())).toList();
        var shown = ordering.shown().isEmpty()
                ? ordering.items().stream().map(DraftText::id).sorted().toList()
                : ordering.shown();
        var choices = new ArrayList<XmlElement>();
        for (var id : shown) {
            ordering.items().stream()
                    .filter(item -> item.id().equals(id))
                    .map(item ->
                            Nodes.of("simpleChoice", Xhtml.line(item.text(), parts), "identifier", Ids.written(id)))
                    .forEach(choices::add);
        }
        parts.body.add(Nodes.of("orderInteraction", choices, "responseIdentifier", Rules.RESPONSE, "shuffle", "true"));
        parts.declare(Rules.RESPONSE, "ordered", "identifier", key);
        if (ordering.marking() == Marking.ALL_OR_NOTHING || key.size() < 3) {
            parts.template = Templates.MATCH_CORRECT;
            parts.rules.add(Rules.matched(Rules.RESPONSE));
        } else {
            for (int i = 0; i + 1 < key.size(); i++)
                parts.rules.add(neighbours(key.get(i), key.get(i + 1), key.size()));
        }
    }

    /** A share for one of the things that is followed by the one that follows it in the right order, wherever they stand. */
    private static XmlElement neighbours(String first, String second, int count) {
        var places = new ArrayList<XmlElement>();
        for (int at = 1; at < count; at++) places.add(Rules.of("and", stands(first, at), stands(second, at + 1)));
        return Rules.when(Nodes.of("or", places), List.of(Rules.add(1.0 / (count - 1))));
    }

    private static XmlElement stands(String id, int place) {
        var index = Nodes.of("index", List.of(Rules.variable(Rules.RESPONSE)), "n", Integer.toString(place));
        return Rules.of("match", index, Rules.value("identifier", id));
    }

    private static void hotspot(Parts parts, DraftBody.Hotspot hotspot) {
        stem(parts);
        var stimulus = parts.draft.stimulus();
        if (stimulus == null || stimulus.pictures().isEmpty()) throw new NotUnderstood("hotspot without a picture");
        var picture = stimulus.pictures().getFirst();
        var bytes = parts.drawn.bytes(parts.draft, picture.file());
        var path = parts.drawn.path(parts.draft, picture.file());
        if (bytes.isEmpty() || path.isEmpty()) throw new NotUnderstood("hotspot without a picture");
        int width = (int) Pixels.of(bytes.get(), "width").orElse(100);
        int height = (int) Pixels.of(bytes.get(), "height").orElse(100);
        var content = new ArrayList<XmlElement>();
        var sizes = List.of(Integer.toString(width), Integer.toString(height));
        content.add(object(path.get(), picture.alt(), sizes));
        for (var area : hotspot.areas()) {
            var coords = coords(area, width, height);
            var id = Ids.written(area.id());
            content.add(Nodes.of(
                    "hotspotChoice",
                    List.of(),
                    "identifier",
                    id,
                    "shape",
                    "rect",
                    "coords",
                    coords,
                    "hotspotLabel",
                    area.name()));
        }
        parts.body.add(
                Nodes.of("hotspotInteraction", content, "responseIdentifier", Rules.RESPONSE, "maxChoices", "0"));
        var options = hotspot.areas().stream()
                .map(area -> new DraftOption(area.id(), area.name(), area.weight(), ""))
                .toList();
        set(parts, options, Marking.PARTIAL);
    }

    private static XmlElement object(String path, String alt, List<String> sizes) {
        var type = path.endsWith("png") ? "image/png" : "image/jpeg";
        var data = ItemWriter.TOP + path;
        return Nodes.of(
                "object", alt, "data", data, "type", type, "width", sizes.getFirst(), "height", sizes.getLast());
    }

    private static String coords(DraftArea area, int width, int height) {
        return "%d,%d,%d,%d"
                .formatted(
                        Math.round(area.left() * width / 100.0),
                        Math.round(area.top() * height / 100.0),
                        Math.round((area.left() + area.width()) * width / 100.0),
                        Math.round((area.top() + area.height()) * height / 100.0));
    }
}
