package org.readback.formats.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftKind;
import org.readback.draft.DraftNumber;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftStimulus;
import org.readback.draft.ItemDraft;
import org.readback.draft.OpenForm;
import org.readback.formats.Drafts;
import org.readback.item.Marking;
import org.readback.item.Verdict;

/** Writes a draft as cells by our columns; empty if the sheet does not carry it. */
final class RowWriting {

    private final Map<String, String> cells = new LinkedHashMap<>();

    private RowWriting() {}

    static Map<String, String> cells(ItemDraft draft) {
        var row = new RowWriting();
        row.frame(draft);
        row.stimulus(draft);
        boolean carried = row.body(draft);
        row.cells.values().removeIf(String::isBlank);
        return carried ? row.cells : Map.of();
    }

    private void frame(ItemDraft draft) {
        var frame = draft.frame();
        cells.put("id", draft.externalId());
        cells.put("kind", DraftKind.of(draft.body()).name().toLowerCase(Locale.ROOT));
        cells.put("lesson", frame.lesson());
        cells.put("skill", frame.skill() == null ? "" : frame.skill().code());
        cells.put("band", frame.band() == null ? "" : frame.band().toString());
        cells.put("pool", frame.pool());
        cells.put("must_pass", frame.duty());
        cells.put("language", frame.language() == null ? "" : frame.language().code());
        cells.put("stem", draft.stem());
        cells.put("feedback_right", draft.feedback().right());
        cells.put("feedback_wrong", draft.feedback().wrong());
        cells.put("feedback_partly", draft.feedback().partly());
        cells.put("feedback_general", draft.feedback().general());
        cells.put("source", frame.source());
        cells.put("topic", frame.topic());
        cells.put("tags", String.join(", ", frame.tags()));
        cells.put("category", frame.category());
        cells.put("passage_key", frame.passage());
        cells.put("name", draft.name());
        cells.put("notes", String.join("\n", draft.notes()));
    }

    private void stimulus(ItemDraft draft) {
        var stimulus = draft.stimulus();
        if (stimulus == null) return;
        cells.put("passage_key", stimulus.key());
        cells.put("passage_title", stimulus.title());
        cells.put("passage_text", stimulus.text());
        var files = new ArrayList<>(
                stimulus.pictures().stream().map(DraftStimulus.Picture::file).toList());
        cells.put(
                "media_alt",
                lines(stimulus.pictures().stream()
                        .map(DraftStimulus.Picture::alt)
                        .toList()));
        var sound = stimulus.sound();
        if (sound != null) {
            files.add(sound.file());
            cells.put(
                    "plays",
                    sound.plays().limit().isPresent()
                            ? String.valueOf(sound.plays().limit().getAsInt())
                            : "free");
            cells.put("radio", sound.radio() == 0 ? "" : String.valueOf(sound.radio()));
            cells.put("transcript", sound.transcript());
        }
        cells.put("media", lines(files));
    }

    private static String lines(List<String> texts) {
        return texts.stream().map(text -> text.replaceAll("\\s+", " ").strip()).collect(Collectors.joining("\n"));
    }

    private boolean body(ItemDraft draft) {
        switch (draft.body()) {
            case DraftBody.Choices choices -> choices(choices);
            case DraftBody.TrueFalse(var key, var why) -> {
                cells.put("correct", key == null ? "" : key.code());
                for (var verdict : Verdict.values()) {
                    cells.put(
                            "feedback_" + (Verdict.codes().indexOf(verdict.code()) + 1), why.getOrDefault(verdict, ""));
                }
            }
            case DraftBody.Cloze cloze -> {
                cells.put("text", GapCells.written(cloze));
                cloze.gaps().stream()
                        .filter(DraftGap.Typed.class::isInstance)
                        .map(gap -> ((DraftGap.Typed) gap).key().rules())
                        .findFirst()
                        .ifPresent(rules -> cells.put("rules", Cells.written(rules)));
            }
            case DraftBody.Matching matching -> matching(matching);
            case DraftBody.Ordering(var items, var _, var marking) -> {
                for (var each : items) option(items.indexOf(each), each.text(), "");
                marking(marking);
            }
            case DraftBody.TypedAnswers(var key) -> {
                typed(key.answers());
                cells.put("rules", Cells.written(key.rules()));
            }
            case DraftBody.Numeric(var values, var units) -> number(values, units);
            case DraftBody.Passage _ -> {}
            case DraftBody.NeedsRework _ -> {
                return false;
            }
            default -> more(draft.body());
        }
        return cells.keySet().stream().noneMatch(column -> column.equals("option_" + (Columns.MOST_OPTIONS + 1)));
    }

    private void more(DraftBody body) {
        switch (body) {
            case DraftBody.Coded(var form, var answers) -> {
                cells.put("form", TypedCells.form(form));
                cells.put(
                        "accepted",
                        lines(answers.stream().map(answer -> answer.text()).toList()));
            }
            case DraftBody.KeyFacts(var facts) -> facts(facts);
            case DraftBody.Dictation(var text, var rules) -> {
                cells.put("text", text);
                cells.put("rules", Cells.written(rules));
            }
            case DraftBody.SelectWords words -> cells.put("text", GapCells.written(words));
            case DraftBody.Hotspot hotspot -> hotspot(hotspot);
            case DraftBody.Open open -> open(open);
            default -> throw new IllegalArgumentException("not written here: " + body);
        }
    }

    private void option(int index, String text, String feedback) {
        cells.put("option_" + (index + 1), text);
        cells.put("feedback_" + (index + 1), feedback);
    }

    private void marking(Marking marking) {
        cells.put("marking", marking == Marking.PARTIAL ? "partial" : "all-or-nothing");
    }

    private void choices(DraftBody.Choices choices) {
        var options = choices.options();
        for (int i = 0; i < options.size(); i++)
            option(i, options.get(i).text(), options.get(i).feedback());
        var right = options.stream()
                .filter(DraftOption::isRight)
                .map(option -> String.valueOf((char) ('A' + options.indexOf(option))))
                .collect(Collectors.joining(", "));
        cells.put("correct", right);
        boolean plain = choices.choosing() == Choosing.ONE
                && options.stream().allMatch(option -> option.weight() == 0 || option.weight() == 1);
        if (!plain) cells.put("weights", weights(options, DraftOption::weight));
        marking(choices.marking());
    }

    private static <T> String weights(List<T> all, ToDoubleFunction<T> weight) {
        return all.stream()
                .map(each -> Drafts.percent(weight.applyAsDouble(each)))
                .collect(Collectors.joining("; "));
    }

    private void matching(DraftBody.Matching matching) {
        int row = 0;
        for (var term : matching.terms()) {
            var partner = matching.options().stream()
                    .filter(option -> option.id().equals(matching.pairs().get(term.id())))
                    .map(option -> option.text())
                    .findFirst()
                    .orElse("");
            option(row++, term.text() + " -> " + partner, "");
        }
        for (var option : matching.options()) {
            if (!matching.pairs().containsValue(option.id())) option(row++, "-> " + option.text(), "");
        }
    }

    private void typed(List<DraftAnswer> answers) {
        cells.put("accepted", lines(answers.stream().map(DraftAnswer::text).toList()));
        if (answers.stream().anyMatch(answer -> answer.weight() != 1)) {
            cells.put("weights", weights(answers, DraftAnswer::weight));
        }
        for (int i = 0; i < answers.size(); i++)
            cells.put("feedback_" + (i + 1), answers.get(i).feedback());
    }

    private void number(List<DraftNumber> values, List<DraftBody.Numeric.Unit> units) {
        cells.put("accepted", lines(values.stream().map(DraftNumber::value).toList()));
        cells.put(
                "tolerance",
                values.stream()
                        .map(value -> Drafts.plain(BigDecimal.valueOf(value.tolerance())))
                        .collect(Collectors.joining("; ")));
        if (values.stream().anyMatch(value -> value.weight() != 1)) {
            cells.put("weights", weights(values, DraftNumber::weight));
        }
        for (int i = 0; i < values.size(); i++)
            cells.put("feedback_" + (i + 1), values.get(i).feedback());
        cells.put(
                "units",
                lines(units.stream()
                        .map(unit -> unit.factor() == 1
                                ? unit.name()
                                : unit.name() + "=" + Drafts.plain(BigDecimal.valueOf(unit.factor())))
                        .toList()));
    }

    private void facts(List<DraftBody.KeyFacts.Fact> facts) {
        var written = facts.stream()
                .map(fact -> fact.key().answers().stream()
                        .map(answer -> (answer.weight() == 1 ? "" : "%" + Drafts.percent(answer.weight()) + "%")
                                + answer.text())
                        .collect(Collectors.joining(" / ")))
                .toList();
        cells.put("accepted", lines(written));
        if (!facts.isEmpty())
            cells.put("rules", Cells.written(facts.getFirst().key().rules()));
    }

    private void hotspot(DraftBody.Hotspot hotspot) {
        var right = new ArrayList<String>();
        int row = 0;
        for (var area : hotspot.areas()) {
            if (area.weight() > 0) right.add(String.valueOf((char) ('A' + row)));
            var place = area.left() + ", " + area.top() + ", " + area.width() + ", " + area.height();
            option(row++, area.name() + " @ " + place, "");
        }
        cells.put("correct", String.join(", ", right));
    }

    private void open(DraftBody.Open open) {
        cells.put(
                "limits",
                switch (open.form()) {
                    case OpenForm.Essay(var fewest, var most) -> fewest + "-" + most;
                    case OpenForm.Report(var fewest, var most, var _) -> fewest + "-" + most;
                    case OpenForm.Recording(var preparation, var seconds, var retries) ->
                        preparation + "/" + seconds + "/" + retries;
                });
        cells.put("use", open.use().code());
        cells.put("points", lines(open.points()));
        cells.put("template", open.template());
        cells.put("rater_notes", open.raterNotes());
        if (!open.title().isBlank()) cells.put("name", open.title());
    }
}
