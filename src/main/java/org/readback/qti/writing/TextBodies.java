package org.readback.qti.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftKey;
import org.readback.draft.DraftNumber;
import org.readback.draft.DraftOption;
import org.readback.formats.TypedForms;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlText;
import org.readback.item.Marking;
import org.readback.item.Spelling;
import org.readback.item.TypedRules;
import org.readback.item.TypedRules.Setting;
import org.readback.qti.reading.Styles;
import org.readback.qti.rules.Nodes;
import org.readback.qti.rules.Templates;
import org.readback.qti.rules.Value;
import org.readback.qti.shape.Asked;
import org.readback.qti.shape.Ids;

/** Writes items with a running text and those with a line to type in. */
final class TextBodies {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private TextBodies() {}

    static void words(Parts parts, DraftBody.SelectWords body) {
        var words = new HashMap<String, XmlNode>();
        for (var word : body.words()) {
            var id = Ids.written(word.id());
            words.put(word.id(), Nodes.of("hottext", Xhtml.line(word.text(), parts), "identifier", id));
            if (!word.feedback().isBlank()) parts.lost("qti.lost.feedback");
        }
        var text = running(parts, body.text(), words);
        var content = new ArrayList<XmlNode>();
        if (!parts.draft.stem().isBlank()) content.add(Nodes.of("prompt", Xhtml.line(parts.draft.stem(), parts)));
        content.addAll(text);
        parts.body.add(
                Nodes.of("hottextInteraction", content, "responseIdentifier", Rules.RESPONSE, "maxChoices", "0"));
        Bodies.set(parts, body.words(), Marking.PARTIAL);
    }

    static void cloze(Parts parts, DraftBody.Cloze cloze) {
        Bodies.stem(parts);
        var places = new HashMap<String, XmlNode>();
        double whole = cloze.gaps().stream().mapToDouble(DraftGap::share).sum();
        for (var gap : cloze.gaps()) {
            var id = Ids.written("R", gap.id());
            double share = gap.share() / whole;
            places.put(
                    gap.id(),
                    switch (gap) {
                        case DraftGap.Menu menu -> menu(parts, id, menu.options(), share);
                        case DraftGap.Typed typed -> typed(parts, id, typed.key(), share);
                        case DraftGap.Figure figure -> figure(parts, id, figure.values(), share);
                    });
        }
        parts.body.add(Nodes.of("div", running(parts, cloze.text(), places), "class", Styles.TEXT));
    }

    static void line(Parts parts, DraftKey key) {
        Bodies.stem(parts);
        parts.body.add(Nodes.of("p", List.of(typed(parts, Rules.RESPONSE, key, 1))));
        boolean mapped =
                parts.rules.size() == 1 && parts.rules.getFirst().name().equals("setOutcomeValue");
        if (mapped) parts.template = Templates.MAP_RESPONSE;
    }

    static void number(Parts parts, DraftBody.Numeric number) {
        Bodies.stem(parts);
        if (!number.units().isEmpty()) parts.lost("qti.lost.units");
        parts.body.add(Nodes.of("p", List.of(figure(parts, Rules.RESPONSE, number.values(), 1))));
    }

    static void coded(Parts parts, DraftBody.Coded coded) {
        parts.lost("qti.lost.code");
        var answers = coded.answers().stream()
                .map(answer -> new DraftAnswer(answer.id(), answer.text(), 1))
                .toList();
        line(parts, new DraftKey(answers, TypedRules.STRICT));
    }

    static void dictation(Parts parts, DraftBody.Dictation dictation) {
        parts.lost("qti.lost.dictation");
        line(parts, new DraftKey(List.of(new DraftAnswer("1", dictation.text(), 1)), TypedRules.STRICT));
    }

    private static List<XmlNode> running(Parts parts, String text, Map<String, XmlNode> places) {
        var marked =
                PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(Asked.mark(found.group(1))));
        return Xhtml.nodes(marked, parts, id -> {
            var place = places.get(id);
            return place == null ? new XmlText("{" + id + "}") : place;
        });
    }

    private static XmlElement menu(Parts parts, String id, List<DraftOption> options, double share) {
        var choices = new ArrayList<XmlElement>();
        var entries = new ArrayList<XmlElement>();
        var best = new ArrayList<String>();
        double most = options.stream().mapToDouble(DraftOption::weight).max().orElse(0);
        for (var option : options) {
            var choice = Ids.written(option.id());
            choices.add(Nodes.of("inlineChoice", plain(option.text(), parts), "identifier", choice));
            if (option.weight() != 0) entries.add(Parts.entry(choice, option.weight() * share));
            if (best.isEmpty() && most > 0 && option.weight() == most) best.add(choice);
            var say = parts.saying(option.feedback());
            if (!say.isEmpty()) parts.rules.add(Rules.when(Rules.matches(id, "identifier", choice), say));
        }
        parts.declare(id, "single", "identifier", best, entries.isEmpty() ? List.of() : Parts.mapping(entries));
        parts.rules.add(Rules.add(Rules.mapped(id)));
        return Nodes.of("inlineChoiceInteraction", choices, "responseIdentifier", id, "shuffle", "true");
    }

    /** An option of a menu is text and nothing else. */
    private static List<XmlNode> plain(String text, Parts parts) {
        var words = new StringBuilder();
        for (var node : Xhtml.line(text, parts)) {
            words.append(node instanceof XmlElement element ? element.text() : ((XmlText) node).text());
        }
        return List.of(new XmlText(words.toString()));
    }

    private static XmlElement typed(Parts parts, String id, DraftKey key, double share) {
        var spelled = TypedForms.spelled(key).answers();
        if (key.rules().edition() != TypedRules.Edition.STRICT && key.rules().spelling() != Spelling.NONE)
            parts.lost("qti.lost.spelling");
        boolean capitals = key.rules().settings().contains(Setting.CAPITALS_COUNT);
        var entries = new ArrayList<XmlElement>();
        var patterns = new ArrayList<XmlElement>();
        for (var answer : spelled) {
            var say = new ArrayList<>(parts.saying(answer.feedback()));
            if (answer.reading() == DraftAnswer.Reading.WILDCARD
                    && answer.text().contains("*")) {
                say.addFirst(Rules.add(answer.weight() * share));
                patterns.add(Rules.branch("responseElseIf", pattern(id, answer.text(), capitals), say));
            } else {
                entries.add(entry(answer, share, capitals));
                var same = Nodes.of(
                        "stringMatch",
                        List.of(Rules.variable(id), Rules.value("string", answer.text())),
                        "caseSensitive",
                        Boolean.toString(capitals));
                if (!say.isEmpty()) parts.rules.add(Rules.when(same, say));
            }
        }
        var best = spelled.stream()
                .filter(answer -> answer.weight() > 0 && !answer.text().contains("*"))
                .map(DraftAnswer::text)
                .limit(1)
                .toList();
        parts.declare(id, "single", "string", best, entries.isEmpty() ? List.of() : Parts.mapping(entries));
        parts.rules.add(patterns.isEmpty() ? Rules.add(Rules.mapped(id)) : byPattern(id, patterns, !entries.isEmpty()));
        return Nodes.of("textEntryInteraction", List.of(), "responseIdentifier", id, "expectedLength", length(spelled));
    }

    private static XmlElement entry(DraftAnswer answer, double share, boolean capitals) {
        return Nodes.of(
                "mapEntry",
                List.of(),
                "mapKey",
                answer.text(),
                "mappedValue",
                Rules.number(answer.weight() * share),
                "caseSensitive",
                Boolean.toString(capitals));
    }

    /** What stands in the mapping first, then the patterns in their order. */
    private static XmlElement byPattern(String id, List<XmlElement> patterns, boolean mapped) {
        var none = Rules.of("isNull", Rules.variable(id));
        var listed = Rules.of("gt", Rules.mapped(id), Rules.value("float", "0"));
        var first = mapped
                ? Rules.branch("responseIf", listed, List.of(Rules.add(Rules.mapped(id))))
                : Rules.branch("responseIf", none, List.of(Rules.add(0)));
        var branches = new ArrayList<XmlElement>();
        branches.add(first);
        branches.addAll(patterns);
        return Nodes.of("responseCondition", branches);
    }

    private static XmlElement pattern(String id, String text, boolean capitals) {
        var pattern = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) pattern.append(quoted(text.charAt(++i)));
            else pattern.append(sign == '*' ? ".*" : capitals ? quoted(sign) : either(sign));
        }
        return Nodes.of("patternMatch", List.of(Rules.variable(id)), "pattern", pattern.toString());
    }

    private static String quoted(char sign) {
        return Character.isLetterOrDigit(sign) || sign == ' ' ? String.valueOf(sign) : "\\" + sign;
    }

    /** Patterns tell capitals from small letters always. */
    private static String either(char sign) {
        char small = Character.toLowerCase(sign);
        char capital = Character.toUpperCase(sign);
        return small == capital ? quoted(sign) : "[" + sign + (sign == small ? capital : small) + "]";
    }

    private static String length(List<DraftAnswer> answers) {
        int longest = answers.stream()
                .mapToInt(answer -> answer.text().length())
                .max()
                .orElse(10);
        return Integer.toString(Math.max(10, longest + 5));
    }

    /** The heaviest first: a number may lie in several ranges. */
    private static XmlElement figure(Parts parts, String id, List<DraftNumber> values, double share) {
        var branches = new ArrayList<XmlElement>();
        var sorted = values.stream()
                .sorted((one, two) -> Double.compare(two.weight(), one.weight()))
                .toList();
        for (var value : sorted) {
            var number = Value.number(value.value().replace(',', '.'));
            if (number.isEmpty()) {
                parts.lost("qti.lost.number", value.value());
                continue;
            }
            var tolerance = Rules.number(value.tolerance());
            var exact = Nodes.of(
                    "equal",
                    List.of(Rules.variable(id), Rules.value("float", Rules.number(number.getAsDouble()))),
                    "toleranceMode",
                    "exact");
            var near = Nodes.of(
                    "equal",
                    List.of(Rules.value("float", Rules.number(number.getAsDouble())), Rules.variable(id)),
                    "toleranceMode",
                    "absolute",
                    "tolerance",
                    tolerance + " " + tolerance);
            var then = new ArrayList<XmlElement>();
            then.add(Rules.add(value.weight() * share));
            then.addAll(parts.saying(value.feedback()));
            branches.add(Rules.branch(
                    branches.isEmpty() ? "responseIf" : "responseElseIf", value.tolerance() > 0 ? near : exact, then));
        }
        var best = sorted.stream()
                .filter(value -> value.weight() > 0
                        && Value.number(value.value().replace(',', '.')).isPresent())
                .map(value -> value.value().replace(',', '.'))
                .limit(1)
                .toList();
        parts.declare(id, "single", "float", best);
        if (!branches.isEmpty()) parts.rules.add(Nodes.of("responseCondition", branches));
        return Nodes.of("textEntryInteraction", List.of(), "responseIdentifier", id, "expectedLength", "10");
    }
}
