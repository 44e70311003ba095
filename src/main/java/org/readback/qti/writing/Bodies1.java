package org.readback.qti.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftKey;
import org.readback.draft.DraftNumber;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftText;
import org.readback.draft.OpenForm;
import org.readback.formats.TypedForms;
import org.readback.formats.XmlElement;
import org.readback.item.Marking;
import org.readback.item.TypedRules;
import org.readback.item.Verdict;
import org.readback.qti.rules.Nodes;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.rules.Value;

/** Writes what makes an item of its kind in QTI 1.2. */
final class Bodies1 {

    private static final String ONE = "response1";

    private Bodies1() {}

    /** @throws NotUnderstood if the format has no such kind */
    static void write(Responses1 out) {
        switch (out.parts.draft.body()) {
            case DraftBody.Choices choices
            when choices.choosing() == Choosing.ONE -> one(out, choices.options(), "multiple_choice_question");
            case DraftBody.Choices choices -> several(out, choices);
            case DraftBody.TrueFalse statement -> statement(out, statement);
            case DraftBody.Matching matching -> matching(out, matching);
            case DraftBody.Ordering ordering -> ordering(out, ordering);
            case DraftBody.Cloze cloze -> cloze(out, cloze);
            case DraftBody.TypedAnswers(var key) -> typed(out, key);
            case DraftBody.Numeric number -> number(out, number);
            case DraftBody.Coded coded -> {
                out.parts.lost("qti.lost.code");
                typed(out, strict(coded.answers().stream().map(DraftText::text).toList()));
            }
            case DraftBody.Dictation dictation -> {
                out.parts.lost("qti.lost.dictation");
                typed(out, strict(List.of(dictation.text())));
            }
            case DraftBody.KeyFacts _ -> {
                out.parts.lost("qti.lost.facts-only");
                essay(out);
            }
            case DraftBody.Open open -> open(out, open);
            case DraftBody.Passage _ -> out.type = "text_only_question";
            case DraftBody.SelectWords _, DraftBody.Hotspot _, DraftBody.NeedsRework _ ->
                throw new NotUnderstood("no such kind");
        }
    }

    private static DraftKey strict(List<String> answers) {
        return new DraftKey(
                answers.stream().map(answer -> new DraftAnswer("1", answer, 1)).toList(), TypedRules.STRICT);
    }

    private static void one(Responses1 out, List<DraftOption> options, String type) {
        out.type = type;
        boolean plain = options.stream().allMatch(option -> option.weight() == 0 || option.weight() == 1);
        if (plain) out.profile = type.startsWith("true") ? "cc.true_false.v0p1" : "cc.multiple_choice.v0p1";
        out.responses.add(out.choice(ONE, "Single", labels(out, options), List.of()));
        for (var option : options) {
            out.comment(Responses1.equal(ONE, option.id()), option.id(), option.feedback());
            if (option.weight() == 0) continue;
            var then = option.weight() == 1 ? out.full() : List.of(Responses1.points("Set", option.weight()));
            boolean goesOn =
                    option.weight() < 1 && !out.parts.draft.feedback().wrong().isBlank();
            out.scoring.add(Responses1.when(goesOn, List.of(Responses1.equal(ONE, option.id())), then));
        }
    }

    private static List<XmlElement> labels(Responses1 out, List<DraftOption> options) {
        return options.stream()
                .map(option -> out.label(option.id(), option.text()))
                .toList();
    }

    private static void statement(Responses1 out, DraftBody.TrueFalse statement) {
        var key = statement.key();
        boolean three = key == Verdict.NOT_GIVEN || statement.why().containsKey(Verdict.NOT_GIVEN);
        var options = new ArrayList<DraftOption>();
        for (var verdict : Verdict.values()) {
            if (verdict == Verdict.NOT_GIVEN && !three) continue;
            var text = Bodies.words(out.parts.draft.frame().language(), verdict);
            options.add(new DraftOption(
                    verdict.code(),
                    text,
                    verdict == key ? 1 : 0,
                    statement.why().getOrDefault(verdict, "")));
        }
        one(out, options, three ? "multiple_choice_question" : "true_false_question");
    }

    private static void several(Responses1 out, DraftBody.Choices choices) {
        out.type = "multiple_answers_question";
        out.responses.add(out.choice(ONE, "Multiple", labels(out, choices.options()), List.of()));
        var exactly = new ArrayList<XmlElement>();
        for (var option : choices.options()) {
            var chosen = Responses1.equal(ONE, option.id());
            out.comment(chosen, option.id(), option.feedback());
            exactly.add(option.isRight() ? chosen : Nodes.of("not", List.of(chosen)));
            if (choices.marking() == Marking.PARTIAL && option.weight() != 0) {
                out.scoring.add(
                        Responses1.when(true, List.of(chosen), List.of(Responses1.points("Add", option.weight()))));
            }
        }
        if (choices.marking() == Marking.PARTIAL) {
            out.whole.addAll(exactly);
        } else {
            out.profile = "cc.multiple_response.v0p1";
            out.scoring.add(Responses1.when(false, List.of(Nodes.of("and", exactly)), out.full()));
        }
    }

    private static void matching(Responses1 out, DraftBody.Matching matching) {
        out.type = "matching_question";
        for (var term : matching.terms()) {
            var id = "response_" + term.id();
            var labels = matching.options().stream()
                    .map(option -> out.label(option.id(), option.text()))
                    .toList();
            out.responses.add(out.choice(id, "Single", labels, List.of(out.material(term.text()))));
            var option = matching.pairs().get(term.id());
            if (option != null)
                share(out, Responses1.equal(id, option), 1.0 / matching.terms().size());
        }
    }

    private static void share(Responses1 out, XmlElement test, double share) {
        out.scoring.add(Responses1.when(true, List.of(test), List.of(Responses1.points("Add", share))));
        out.whole.add(test);
    }

    private static void ordering(Responses1 out, DraftBody.Ordering ordering) {
        out.type = "ordering_question";
        if (ordering.marking() == Marking.PARTIAL) out.parts.lost("qti.lost.partial");
        var shown = ordering.shown().isEmpty()
                ? ordering.items().stream().map(DraftText::id).sorted().toList()
                : ordering.shown();
        var labels = new ArrayList<XmlElement>();
        for (var id : shown) {
            ordering.items().stream()
                    .filter(item -> item.id().equals(id))
                    .map(item -> out.label(id, item.text()))
                    .forEach(labels::add);
        }
        var listed = Nodes.of("ims_render_object", List.of(Nodes.of("flow_label", labels)), "shuffle", "No");
        out.responses.add(Nodes.of(
                "response_lid",
                List.of(Nodes.of("render_extension", List.of(listed))),
                "ident",
                ONE,
                "rcardinality",
                "Ordered"));
        var order = ordering.items().stream()
                .map(item -> Responses1.equal(ONE, item.id()))
                .toList();
        out.scoring.add(Responses1.when(false, order, out.full()));
    }

    /** Gaps of one kind, named in square brackets in the text, which is part of the stem. */
    private static void cloze(Responses1 out, DraftBody.Cloze cloze) {
        boolean menus = cloze.gaps().stream().allMatch(DraftGap.Menu.class::isInstance);
        boolean lines = cloze.gaps().stream().allMatch(DraftGap.Typed.class::isInstance);
        if (!menus && !lines) throw new NotUnderstood("gaps of several kinds");
        out.type = menus ? "multiple_dropdowns_question" : "fill_in_multiple_blanks_question";
        double whole = cloze.gaps().stream().mapToDouble(DraftGap::share).sum();
        for (var gap : cloze.gaps()) {
            var name = "gap" + gap.id();
            var id = "response_" + name;
            var labels = new ArrayList<XmlElement>();
            for (var offer : offers(out, gap).entrySet()) {
                labels.add(out.label(offer.getKey(), offer.getValue().text()));
                var chosen = Responses1.equal(id, offer.getKey());
                boolean first = menus || labels.size() == 1;
                if (offer.getValue().weight() >= 1 && first) share(out, chosen, gap.share() / whole);
                else if (menus && offer.getValue().weight() != 0) {
                    out.scoring.add(Responses1.when(
                            true,
                            List.of(chosen),
                            List.of(Responses1.points("Add", offer.getValue().weight() * gap.share() / whole))));
                }
                if (menus)
                    out.comment(
                            chosen,
                            name + "-" + offer.getKey(),
                            offer.getValue().feedback());
                else if (!offer.getValue().feedback().isBlank()) out.parts.lost("formats.lost.feedback");
            }
            out.responses.add(out.choice(
                    id, "Single", labels, List.of(Nodes.of("material", List.of(Nodes.of("mattext", name))))));
        }
    }

    /** What a gap accepts or offers, by ids; of lines, only what earns all of the mark. */
    private static Map<String, DraftOption> offers(Responses1 out, DraftGap gap) {
        var offers = new LinkedHashMap<String, DraftOption>();
        switch (gap) {
            case DraftGap.Menu menu -> menu.options().forEach(option -> offers.put(option.id(), option));
            case DraftGap.Typed typed -> {
                for (var answer : TypedForms.spelled(typed.key()).answers()) {
                    boolean kept = answer.weight() >= 1 && !answer.text().contains("*");
                    if (kept)
                        offers.put(
                                "g" + gap.id() + "-" + (offers.size() + 1),
                                new DraftOption("", answer.text(), 1, answer.feedback()));
                    else out.parts.lost("qti.lost.answer", answer.text());
                }
            }
            case DraftGap.Figure _ -> throw new NotUnderstood("numbers in gaps");
        }
        return offers;
    }

    private static void typed(Responses1 out, DraftKey key) {
        out.type = "short_answer_question";
        var answers = TypedForms.spelled(key).answers();
        boolean plain = answers.stream()
                .allMatch(answer -> answer.weight() >= 1 && !answer.text().contains("*"));
        if (plain) out.profile = "cc.fib.v0p1";
        out.responses.add(Responses1.line(ONE, "String"));
        var capitals = key.rules().settings().contains(TypedRules.Setting.CAPITALS_COUNT) ? "Yes" : "No";
        var full = new ArrayList<XmlElement>();
        int place = 0;
        for (var answer : answers) {
            var inner = answer.text().replaceAll("^\\*|\\*$", "");
            boolean within = answer.reading() == DraftAnswer.Reading.WILDCARD
                    && answer.text().contains("*");
            if (within && (inner.contains("*") || !answer.text().equals("*" + inner + "*"))) {
                out.parts.lost("qti.lost.answer", answer.text());
                continue;
            }
            var test = Nodes.of(within ? "varsubstring" : "varequal", inner, "respident", ONE, "case", capitals);
            out.comment(test, "a" + ++place, answer.feedback());
            if (answer.weight() >= 1) full.add(test);
            else if (answer.weight() > 0)
                out.scoring.add(
                        Responses1.when(false, List.of(test), List.of(Responses1.points("Set", answer.weight()))));
        }
        if (!full.isEmpty()) out.scoring.addFirst(Responses1.when(false, full, out.full()));
    }

    private static void number(Responses1 out, DraftBody.Numeric number) {
        out.type = "numerical_question";
        if (!number.units().isEmpty()) out.parts.lost("qti.lost.units");
        out.responses.add(Responses1.line(ONE, "Decimal"));
        var sorted = number.values().stream()
                .sorted((one, two) -> Double.compare(two.weight(), one.weight()))
                .toList();
        int place = 0;
        for (DraftNumber value : sorted) {
            var at = Value.number(value.value().replace(',', '.'));
            if (at.isEmpty()) {
                out.parts.lost("qti.lost.number", value.value());
                continue;
            }
            var low = Nodes.of("vargte", Rules.number(at.getAsDouble() - value.tolerance()), "respident", ONE);
            var high = Nodes.of("varlte", Rules.number(at.getAsDouble() + value.tolerance()), "respident", ONE);
            var exact = Responses1.equal(ONE, Rules.number(at.getAsDouble()));
            var test = Nodes.of("or", List.of(exact, Nodes.of("and", List.of(low, high))));
            out.comment(test, "a" + ++place, value.feedback());
            var then = value.weight() >= 1 ? out.full() : List.of(Responses1.points("Set", value.weight()));
            if (value.weight() > 0) out.scoring.add(Responses1.when(false, List.of(test), then));
        }
    }

    private static void open(Responses1 out, DraftBody.Open open) {
        if (open.form() instanceof OpenForm.Recording) out.parts.lost("qti.lost.recording");
        if (!open.points().isEmpty()
                || !open.template().isBlank()
                || !open.raterNotes().isBlank()) out.parts.lost("qti.lost.task");
        essay(out);
    }

    private static void essay(Responses1 out) {
        out.type = "essay_question";
        out.profile = "cc.essay.v0p1";
        out.responses.add(
                Nodes.of("response_str", List.of(Nodes.of("render_fib", "")), "ident", ONE, "rcardinality", "Single"));
    }
}
