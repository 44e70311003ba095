package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.readback.draft.DraftAnswer.Reading;
import org.readback.formats.XmlElement;
import org.readback.qti.rules.Declaration;
import org.readback.qti.rules.Nodes;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.rules.Value;
import org.readback.qti.shape.Numbers;
import org.readback.qti.shape.Slot;
import org.readback.qti.shape.Slot.Answer;

/** The answers to a line that the declarations and the rules of an item name, so that they can be tried. */
final class Keys {

    private static final int MOST_FORMS = 50;
    /** Signs that mean something in a pattern. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\\\[\\](){}|^$.*+?]");

    /** A letter, capital or small. */
    private static final Pattern BOTH = Pattern.compile("\\[(\\p{L})(\\p{L})]");

    private final Map<String, Declaration> responses;
    private final XmlElement item;

    Keys(Map<String, Declaration> responses, XmlElement item) {
        this.responses = responses;
        this.item = item;
    }

    boolean isSingle(String id) {
        var declaration = responses.get(id);
        return declaration != null && declaration.type().shape() == Declaration.Shape.SINGLE;
    }

    /** Whether the rules compare what is given with something. */
    boolean isCompared(String id) {
        return !rules(id).isEmpty();
    }

    /** What the file calls right. */
    List<String> correct(String id) {
        var declaration = responses.get(id);
        return declaration == null ? List.of() : declaration.correct().items();
    }

    boolean isNumber(String id) {
        var declaration = responses.get(id);
        if (declaration != null && declaration.type().base() == Value.Base.NUMBER) return true;
        return rules(id).stream().anyMatch(rule -> Nodes.is(rule, "equal", "equalRounded", "lt", "lte", "gt", "gte"));
    }

    Slot.Kind kind(String id) {
        if (!isNumber(id)) return Slot.Kind.WORDS;
        var tolerances = rules(id).stream()
                .flatMap(rule -> List.of(rule.attribute("tolerance").strip().split("\\s+", -1)).stream())
                .map(Value::number)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
        return new Slot.Kind(true, tolerances);
    }

    List<Answer> answers(String id) {
        var answers = new LinkedHashSet<Answer>();
        var declaration = responses.get(id);
        if (declaration != null) {
            declaration.correct().items().forEach(value -> answers.add(new Answer(value)));
            declaration.entries().forEach(entry -> answers.add(new Answer(entry.key())));
        }
        for (var rule : rules(id)) {
            if (rule.name().equals("patternMatch")) answers.addAll(forms(rule.attribute("pattern")));
            else
                rule.children("baseValue")
                        .forEach(value -> answers.add(new Answer(value.text().strip())));
        }
        var found = answers.stream().filter(answer -> !answer.typed().isBlank()).toList();
        return isNumber(id) ? Numbers.candidates(found) : found;
    }

    /** Comparisons that name the response. */
    private List<XmlElement> rules(String id) {
        return item.children("responseProcessing").stream()
                .flatMap(rules -> Nodes.all(
                        rules,
                        "match",
                        "stringMatch",
                        "substring",
                        "patternMatch",
                        "equal",
                        "equalRounded",
                        "lt",
                        "lte",
                        "gt",
                        "gte",
                        "member",
                        "contains")
                        .stream())
                .filter(rule -> Nodes.all(rule, "variable").stream()
                        .anyMatch(variable -> variable.attribute("identifier").equals(id)))
                .toList();
    }

    /** What a pattern stands for, as far as an asterisk or a list can say it. */
    static List<Answer> forms(String pattern) {
        var plain = pattern.replaceAll("^\\^|\\$$", "").replaceFirst("^\\(\\?i\\)", "");
        plain = BOTH.matcher(plain)
                .replaceAll(both -> both.group(1).equalsIgnoreCase(both.group(2))
                        ? both.group(1)
                        : "[" + both.group(1) + both.group(2) + "]");
        var forms = new ArrayList<Answer>();
        for (var part : alternatives(plain)) forms.add(form(part));
        if (forms.size() > MOST_FORMS) throw new NotUnderstood("patternMatch " + pattern);
        return forms;
    }

    private static List<String> alternatives(String pattern) {
        var inner = pattern.matches("\\([^()]*\\)") ? pattern.substring(1, pattern.length() - 1) : pattern;
        return inner.contains("(") ? List.of(inner) : List.of(inner.split("\\|", -1));
    }

    private static Answer form(String part) {
        var text = part.replace("\\s+", " ").replace("\\s*", " ").replace("\\s", " ");
        var pieces = List.of(text.split("\\.[*+]|\\[\\\\s\\\\S]\\*", -1));
        var plain = pieces.stream().map(Keys::unquoted).toList();
        var typed = String.join("", plain).strip();
        if (pieces.size() == 1) return new Answer(typed);
        var escaped = plain.stream()
                .map(piece -> piece.replace("\\", "\\\\").replace("*", "\\*"))
                .toList();
        return new Answer(typed, String.join("*", escaped).strip(), Reading.WILDCARD);
    }

    private static String unquoted(String piece) {
        var quoted = Pattern.compile("\\\\([^A-Za-z0-9])").matcher(piece);
        if (SPECIAL.matcher(quoted.replaceAll("")).find()) throw new NotUnderstood("patternMatch " + piece);
        return Pattern.compile("\\\\([^A-Za-z0-9])").matcher(piece).replaceAll("$1");
    }
}
