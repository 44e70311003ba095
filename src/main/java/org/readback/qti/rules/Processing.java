package org.readback.qti.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readback.formats.XmlElement;

/** Runs the response processing of an item of version 2 or 3. */
public final class Processing implements Scorer {

    private static final String SCORE = "SCORE";
    private static final String HIDDEN = " \u0001";

    private final Map<String, Declaration> responses;
    private final Map<String, Value> outcomes;
    private final List<XmlElement> rules;
    private final String score;
    private final List<XmlElement> shown;
    private final boolean silent;

    /** @param item of version 2
     * @throws NotUnderstood if there are rules that are not known here at all */
    public Processing(XmlElement item) {
        responses = new LinkedHashMap<>();
        item.children("responseDeclaration").forEach(node -> {
            var declaration = Declaration.of(node);
            responses.put(declaration.id(), declaration);
        });
        outcomes = new HashMap<>();
        item.children("outcomeDeclaration").forEach(node -> outcomes.put(node.attribute("identifier"), start(node)));
        shown = Nodes.all(item, "modalFeedback", "feedbackInline", "feedbackBlock");
        rules = rules(item.child("responseProcessing"));
        score = measured(item);
        silent = rules.isEmpty() || givesNothing();
    }

    /** Rules may show texts and leave the marks to others, although the file says what is correct. */
    private boolean givesNothing() {
        var correct = new HashMap<String, List<String>>();
        responses.forEach(
                (id, declaration) -> correct.put(id, declaration.correct().items()));
        boolean none = correct.values().stream().allMatch(List::isEmpty);
        return !none && points(correct) <= points(Map.of());
    }

    private double points(Map<String, List<String>> given) {
        return ran(given).known(score).number().orElse(0);
    }

    private Variables ran(Map<String, List<String>> given) {
        var variables = new Variables(responses, outcomes, given);
        new Run(variables, new Expressions(variables)).all(rules);
        return variables;
    }

    public Map<String, Declaration> responses() {
        return responses;
    }

    /** Whether the item says how it is marked; if not, what it calls correct is. */
    public boolean isSaid() {
        return !silent;
    }

    @Override
    public Scored score(Map<String, List<String>> given) {
        var variables = ran(given);
        double points =
                silent ? byCorrect(given) : variables.known(score).number().orElse(0);
        return new Scored(points, shown(variables));
    }

    /** The sum of what the mappings give, and 1 for each answer without a mapping that is the correct one. */
    private double byCorrect(Map<String, List<String>> given) {
        double sum = 0;
        for (var declaration : responses.values()) {
            var items = given.getOrDefault(declaration.id(), List.of());
            if (items.isEmpty()) continue;
            if (!declaration.entries().isEmpty()) sum += declaration.mapped(items);
            else if (declaration.value(items).matches(declaration.correct())) sum += 1;
        }
        return sum;
    }

    private Set<String> shown(Variables variables) {
        var names = new LinkedHashSet<String>();
        for (var text : shown) {
            boolean set =
                    variables.known(text.attribute("outcomeIdentifier")).items().contains(text.attribute("identifier"));
            if (set == isShown(text)) names.add(name(text));
        }
        return names;
    }

    /** By which a text for after the answer is known; one that is hidden at this value is another than that which is shown. */
    public static String name(XmlElement feedback) {
        var name = feedback.attribute("outcomeIdentifier") + " " + feedback.attribute("identifier");
        return isShown(feedback) ? name : name + HIDDEN;
    }

    private static boolean isShown(XmlElement feedback) {
        return Nodes.attribute(feedback, "showHide", "show").equals("show");
    }

    private List<XmlElement> rules(Optional<XmlElement> processing) {
        if (processing.isEmpty()) return List.of();
        var own = processing.get().children();
        if (!own.isEmpty()) return own;
        var template =
                Nodes.attribute(processing.get(), "template", processing.get().attribute("templateLocation"));
        if (template.isEmpty()) return List.of();
        var only = responses.size() == 1 ? responses.keySet().iterator().next() : "RESPONSE";
        return Templates.rules(template, only);
    }

    private String measured(XmlElement item) {
        if (outcomes.containsKey(SCORE) || rules.isEmpty()) return SCORE;
        var numbers = item.children("outcomeDeclaration").stream()
                .filter(node -> Value.Base.of(node.attribute("baseType")) == Value.Base.NUMBER)
                .map(node -> node.attribute("identifier"))
                .toList();
        return numbers.stream()
                .filter(SCORE::equalsIgnoreCase)
                .findFirst()
                .or(() -> numbers.stream().findFirst())
                .orElse(SCORE);
    }

    private static Value start(XmlElement declaration) {
        var base = Value.Base.of(Nodes.attribute(declaration, "baseType", "string"));
        var values = declaration
                .child("defaultValue")
                .map(node -> node.children("value").stream()
                        .map(value -> value.text().strip())
                        .toList())
                .orElse(List.of());
        // as the standard says, numbers begin at nought
        return values.isEmpty() && base == Value.Base.NUMBER ? Value.of(0) : new Value(base, false, values);
    }

    private record Run(Variables variables, Expressions expressions) {

        /** Whether to go on. */
        boolean all(List<XmlElement> rules) {
            for (var rule : rules) if (!one(rule)) return false;
            return true;
        }

        private boolean one(XmlElement rule) {
            variables.step();
            return switch (rule.name()) {
                case "responseCondition" -> condition(rule);
                case "setOutcomeValue" -> {
                    if (rule.children().size() != 1) throw new NotUnderstood(rule.name());
                    var value = expressions.of(rule.children().getFirst());
                    variables.set(rule.attribute("identifier"), value);
                    yield true;
                }
                case "responseProcessingFragment" -> all(rule.children());
                case "exitResponse" -> false;
                default -> throw new NotUnderstood(rule.name());
            };
        }

        private boolean condition(XmlElement rule) {
            for (var branch : rule.children()) {
                var parts = branch.children();
                if (Nodes.is(branch, "responseElse")) return all(parts);
                if (!Nodes.is(branch, "responseIf", "responseElseIf") || parts.isEmpty())
                    throw new NotUnderstood(branch.name());
                if (expressions.isTrue(parts.getFirst())) return all(parts.subList(1, parts.size()));
            }
            return true;
        }
    }
}
