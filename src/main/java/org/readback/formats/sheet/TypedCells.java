package org.readback.formats.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftKey;
import org.readback.draft.DraftKind;
import org.readback.draft.DraftNumber;
import org.readback.draft.DraftText;
import org.readback.formats.Drafts;
import org.readback.formats.ItemFault;
import org.readback.item.CodeForm;

/** Reads the typed answers of a row. */
final class TypedCells {

    private final Cells cells;

    TypedCells(Cells cells) {
        this.cells = cells;
    }

    private List<String> accepted() {
        var accepted = cells.list("accepted").isEmpty() ? cells.list("correct") : cells.list("accepted");
        if (accepted.isEmpty()) throw new ItemFault("formats.sheet.accepted");
        return accepted;
    }

    /** Of each accepted answer; whole marks where the sheet has none. */
    private List<Double> weights(int size) {
        var written = cells.list("weights");
        if (written.isEmpty()) return Collections.nCopies(size, 1.0);
        if (written.size() != size) throw new ItemFault("formats.sheet.weights", written.size(), size);
        return written.stream().map(RowBodies::share).toList();
    }

    DraftBody typed() {
        var accepted = accepted();
        var weights = weights(accepted.size());
        var answers = new ArrayList<DraftAnswer>();
        for (int i = 0; i < accepted.size(); i++) add(accepted.get(i), weights.get(i), answers);
        cells.list("half_credit").forEach(text -> add(text, 0.5, answers));
        cells.list("wrong").forEach(text -> add(text, 0, answers));
        return new DraftBody.TypedAnswers(new DraftKey(answers, cells.rules(DraftKind.USUAL_RULES)));
    }

    private void add(String text, double weight, List<DraftAnswer> answers) {
        answers.add(Drafts.answer(answers.size(), text, weight, cells.text("feedback_" + (answers.size() + 1))));
    }

    DraftBody number() {
        var accepted = accepted();
        var weights = weights(accepted.size());
        var tolerances = cells.list("tolerance");
        var values = new ArrayList<DraftNumber>();
        for (int i = 0; i < accepted.size(); i++) {
            var text = accepted.get(i);
            var tolerance = tolerances.isEmpty() ? "0" : tolerances.get(Math.min(i, tolerances.size() - 1));
            values.add(new DraftNumber(
                    String.valueOf(i + 1),
                    text.equals("*") ? text : GapCells.number(text),
                    Math.abs(Double.parseDouble(GapCells.number(tolerance))),
                    weights.get(i),
                    cells.text("feedback_" + (i + 1))));
        }
        return new DraftBody.Numeric(values, units());
    }

    private List<DraftBody.Numeric.Unit> units() {
        return cells.list("units").stream()
                .map(unit -> {
                    var parts = unit.split("=", 2);
                    double factor = parts.length < 2 ? 1 : Double.parseDouble(GapCells.number(parts[1]));
                    return new DraftBody.Numeric.Unit(parts[0].strip(), factor);
                })
                .toList();
    }

    DraftBody coded() {
        var answers = new ArrayList<DraftText>();
        for (var text : accepted()) answers.add(new DraftText(String.valueOf(answers.size() + 1), text));
        return new DraftBody.Coded(form(), answers);
    }

    private CodeForm form() {
        return switch (cells.text("form").toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_")) {
            case "time", "" -> new CodeForm.Time();
            case "grid" -> new CodeForm.Grid();
            case "date_time_group", "dtg" -> new CodeForm.DateTimeGroup();
            case "call_sign" -> new CodeForm.CallSign();
            default -> throw new ItemFault("formats.sheet.form", cells.text("form"));
        };
    }

    static String form(CodeForm form) {
        return form.kind().name().toLowerCase(Locale.ROOT);
    }

    /** A line is a fact; what tells it is parted by slashes with spaces around them. */
    DraftBody facts() {
        var rules = cells.rules(DraftKind.USUAL_RULES);
        var facts = new ArrayList<DraftBody.KeyFacts.Fact>();
        for (var line : accepted()) {
            var answers = new ArrayList<DraftAnswer>();
            for (var text : line.split("\\s+/\\s+", -1)) {
                boolean weighted = text.matches("(?s)%-?[\\d.,]+%.*");
                int end = weighted ? text.indexOf('%', 1) : -1;
                double weight = weighted ? RowBodies.share(text.substring(1, end)) : 1;
                answers.add(new DraftAnswer(
                        String.valueOf(answers.size() + 1),
                        text.substring(end + 1).strip(),
                        weight));
            }
            facts.add(new DraftBody.KeyFacts.Fact(String.valueOf(facts.size() + 1), new DraftKey(answers, rules)));
        }
        return new DraftBody.KeyFacts(facts);
    }
}
