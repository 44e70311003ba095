package org.readback.qti.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.formats.XmlElement;

/** Runs the response processing of an item of QTI 1.2 as its section 3.6 tells, and as programs take it that leave out what
 * the standard wants said. */
public final class Conditions implements Scorer {

    /** What some programs write in place of a number. */
    private static final double MOST = 100;

    private static final Set<String> ADDING = Set.of("Add", "Subtract");

    private final List<XmlElement> rules;
    /** How each response is given, by its id: Single, Multiple or Ordered. */
    private final Map<String, String> kinds;

    private final Map<String, Double> start = new LinkedHashMap<>();
    private final String score;

    public Conditions(XmlElement item, Map<String, String> kinds) {
        this.kinds = kinds;
        rules = item.children("resprocessing").stream()
                .flatMap(processing -> processing.children("respcondition").stream())
                .toList();
        for (var variable : Nodes.all(item, "decvar")) {
            double value = Value.number(variable.attribute("defaultval")).orElse(0);
            start.put(Nodes.attribute(variable, "varname", "SCORE"), value);
        }
        score = measured();
    }

    /** What the rules call the right order, by response: the answers of a condition as it lists them, or by their index. */
    public Map<String, List<String>> orders() {
        var orders = new HashMap<String, List<String>>();
        kinds.forEach((id, kind) -> {
            if (kind.equals("Ordered")) {
                rules.stream()
                        .map(rule -> order(rule, id))
                        .filter(order -> order.size() > 1)
                        .findFirst()
                        .ifPresent(order -> orders.put(id, order));
            }
        });
        return orders;
    }

    /** Of responses of several, the answers that a rule wants together. */
    public Map<String, List<String>> together() {
        var sets = new HashMap<String, List<String>>();
        for (var rule : rules) {
            if (rule.children("setvar").isEmpty()) continue;
            kinds.forEach((id, kind) -> {
                var set = order(rule, id);
                if (kind.equals("Multiple") && !set.isEmpty()) sets.putIfAbsent(id, set);
            });
        }
        return sets;
    }

    private static List<String> order(XmlElement rule, String id) {
        return Nodes.all(rule, "varequal").stream()
                .filter(test -> test.attribute("respident").equals(id))
                .sorted(Comparator.comparingInt(test -> Nodes.integer(test, "index", 0)))
                .map(test -> test.text().strip())
                .toList();
    }

    /** Comparisons of one response, wherever they stand. */
    public List<XmlElement> comparisons(String id) {
        return rules.stream()
                .flatMap(rule ->
                        Nodes.all(rule, "varequal", "varlt", "varlte", "vargt", "vargte", "varsubstring", "varsubset")
                                .stream())
                .filter(comparison -> comparison.attribute("respident").equals(id))
                .toList();
    }

    @Override
    public Scored score(Map<String, List<String>> responses) {
        var values = new HashMap<>(start);
        var shown = new LinkedHashSet<String>();
        for (var rule : rules) {
            var condition = rule.child("conditionvar");
            if (condition.isPresent() && !all(condition.get(), responses)) continue;
            for (var set : rule.children("setvar")) set(set, values);
            for (var text : rule.children("displayfeedback")) shown.add(text.attribute("linkrefid"));
            if (isLast(rule)) break;
        }
        return new Scored(values.getOrDefault(score, 0.0), shown);
    }

    /** Rules end with the first that is true unless it says otherwise; programs that add up leave the word out. */
    private static boolean isLast(XmlElement rule) {
        var said = rule.attribute("continue");
        if (!said.isEmpty()) return !said.equalsIgnoreCase("Yes");
        var sets = rule.children("setvar");
        return !sets.isEmpty() && sets.stream().noneMatch(set -> ADDING.contains(set.attribute("action")));
    }

    private static void set(XmlElement set, Map<String, Double> values) {
        var name = Nodes.attribute(set, "varname", Nodes.attribute(set, "variablename", "SCORE"));
        double value = Value.number(set.text()).orElse(set.text().contains("max") ? MOST : 0);
        double before = values.getOrDefault(name, 0.0);
        values.put(
                name,
                switch (Nodes.attribute(set, "action", "Set")) {
                    case "Add" -> before + value;
                    case "Subtract" -> before - value;
                    case "Multiply" -> before * value;
                    case "Divide" -> value == 0 ? before : before / value;
                    default -> value;
                });
    }

    /** The one called SCORE in any letters, else the first that is declared, else the first that is set. */
    private String measured() {
        var set = rules.stream()
                .flatMap(rule -> rule.children("setvar").stream())
                .map(node -> Nodes.attribute(node, "varname", Nodes.attribute(node, "variablename", "SCORE")))
                .toList();
        return set.stream()
                .filter("SCORE"::equalsIgnoreCase)
                .findFirst()
                .or(() -> set.stream().filter(start::containsKey).findFirst())
                .or(() -> set.stream().findFirst())
                .orElse("SCORE");
    }

    /** All of what stands there, but one is enough of several answers to a response that has only one. */
    private boolean all(XmlElement parent, Map<String, List<String>> responses) {
        var alternatives = new LinkedHashMap<String, Boolean>();
        var places = new HashMap<String, Integer>();
        for (var test : parent.children()) {
            var id = test.attribute("respident");
            var kind = kinds.getOrDefault(id, "Single");
            if (test.name().equals("varequal")
                    && kind.equals("Ordered")
                    && test.attribute("index").isEmpty()) {
                int place = places.merge(id, 1, Integer::sum);
                if (!at(responses.getOrDefault(id, List.of()), place, test)) return false;
            } else if (test.name().equals("varequal") && kind.equals("Single")) {
                alternatives.merge(id, holds(test, responses), Boolean::logicalOr);
            } else if (!holds(test, responses)) {
                return false;
            }
        }
        return !alternatives.containsValue(false);
    }

    private boolean holds(XmlElement test, Map<String, List<String>> responses) {
        var given = responses.getOrDefault(test.attribute("respident"), List.of());
        return switch (test.name()) {
            case "and" -> test.children().stream().allMatch(child -> holds(child, responses));
            case "or" -> test.children().stream().anyMatch(child -> holds(child, responses));
            case "not" -> test.children().stream().noneMatch(child -> holds(child, responses));
            case "other", "otherwise" -> true;
            case "unanswered" -> given.isEmpty();
            case "varequal" ->
                test.attribute("index").isEmpty()
                        ? given.stream().anyMatch(answer -> same(answer, test))
                        : at(given, Nodes.integer(test, "index", 1), test);
            case "varsubstring" -> given.stream().anyMatch(answer -> contains(answer, test));
            case "varsubset" -> subset(given, List.of(test.text().strip().split("\\s*,\\s*", -1)));
            case "varlt", "varlte", "vargt", "vargte" -> given.stream().anyMatch(answer -> compared(answer, test));
            default -> throw new NotUnderstood(test.name());
        };
    }

    /** All of them were chosen, or the two of them were paired. */
    private static boolean subset(List<String> given, List<String> wanted) {
        if (new HashSet<>(given).containsAll(wanted)) return true;
        return wanted.size() == 2
                && (given.contains(String.join(" ", wanted)) || given.contains(String.join(" ", wanted.reversed())));
    }

    private static boolean at(List<String> given, int place, XmlElement test) {
        return place >= 1 && place <= given.size() && same(given.get(place - 1), test);
    }

    private static boolean same(String answer, XmlElement test) {
        var expected = test.text().strip();
        if (test.attribute("case").equalsIgnoreCase("Yes")) return answer.equals(expected);
        return answer.strip().equalsIgnoreCase(expected) || Value.same(Value.Base.NUMBER, answer, expected);
    }

    private static boolean contains(String answer, XmlElement test) {
        var node = Nodes.of(
                "substring", "", "caseSensitive", test.attribute("case").equalsIgnoreCase("Yes") ? "true" : "false");
        return Comparing.within(node, test.text().strip(), answer);
    }

    private static boolean compared(String answer, XmlElement test) {
        var given = Value.number(answer);
        var bound = Value.number(test.text());
        if (given.isEmpty() || bound.isEmpty()) return false;
        double off = given.getAsDouble() - bound.getAsDouble();
        boolean near = Value.near(given.getAsDouble(), bound.getAsDouble());
        return switch (test.name()) {
            case "varlt" -> off < 0 && !near;
            case "varlte" -> off < 0 || near;
            case "vargt" -> off > 0 && !near;
            default -> off > 0 || near;
        };
    }
}
