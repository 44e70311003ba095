package org.readback.formats.moodle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftText;
import org.readback.draft.OpenForm;
import org.readback.formats.Drafts;
import org.readback.formats.Markup;
import org.readback.formats.TypedForms;
import org.readback.formats.WrittenFile;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.item.Marking;
import org.readback.item.TypedRules;
import org.readback.item.Verdict;

/** Writes what is peculiar to a kind. */
final class MoodleAnswers {

    /** @param html of a running text with gaps; blank for all other kinds */
    record Written(String type, List<XmlNode> nodes, String html) {}

    private final MoodleWriting writing;

    MoodleAnswers(MoodleWriting writing) {
        this.writing = writing;
    }

    /** Empty if the draft is not finished enough to be written. */
    Optional<Written> write(DraftBody body) {
        return switch (body) {
            case DraftBody.Choices choices -> written("multichoice", choices(choices));
            case DraftBody.TrueFalse statement ->
                statement.key() == null ? Optional.empty() : written("truefalse", statement(statement));
            case DraftBody.TypedAnswers typed -> written("shortanswer", typed(typed));
            case DraftBody.Numeric number -> written("numerical", number(number));
            case DraftBody.Matching matching -> written("matching", matching(matching));
            case DraftBody.Ordering ordering -> written("ordering", ordering(ordering));
            case DraftBody.Open open -> open(open);
            case DraftBody.Passage _ -> written("description", List.of());
            case DraftBody.Cloze cloze ->
                Optional.of(new Written("cloze", List.of(), new ClozeWriting(writing).html(cloze)));
            default -> Optional.empty();
        };
    }

    private static Optional<Written> written(String type, List<XmlNode> nodes) {
        return Optional.of(new Written(type, nodes, ""));
    }

    private XmlElement answer(String markdown, double weight, String feedback, XmlNode... more) {
        return answer(writing.text("answer", markdown), weight, feedback, more);
    }

    private XmlElement answer(XmlElement text, double weight, String feedback, XmlNode... more) {
        var about = new LinkedHashMap<String, String>();
        about.put("fraction", Drafts.percent(weight));
        about.putAll(text.attributes());
        var nodes = new ArrayList<>(text.nodes());
        nodes.addAll(List.of(more));
        nodes.add(writing.text("feedback", feedback));
        return XmlElement.of("answer", about, nodes);
    }

    private static XmlElement words(String words) {
        return XmlElement.of("answer", Map.of("format", "plain_text"), List.of(XmlElement.of("text", words)));
    }

    private List<XmlNode> choices(DraftBody.Choices choices) {
        var nodes = new ArrayList<XmlNode>();
        nodes.add(XmlElement.of("single", choices.choosing() == Choosing.ONE ? "true" : "false"));
        nodes.add(XmlElement.of("shuffleanswers", "true"));
        nodes.add(XmlElement.of("answernumbering", "abc"));
        for (var option : choices.options()) nodes.add(answer(option.text(), option.weight(), option.feedback()));
        return nodes;
    }

    private List<XmlNode> statement(DraftBody.TrueFalse statement) {
        var nodes = new ArrayList<XmlNode>();
        for (var verdict : List.of(Verdict.TRUE, Verdict.FALSE)) {
            var feedback = statement.why().getOrDefault(verdict, "");
            nodes.add(answer(words(verdict.code()), statement.key() == verdict ? 1 : 0, feedback));
        }
        return nodes;
    }

    private List<XmlNode> typed(DraftBody.TypedAnswers typed) {
        var nodes = new ArrayList<XmlNode>();
        boolean capitals = typed.key().rules().settings().contains(TypedRules.Setting.CAPITALS_COUNT);
        nodes.add(XmlElement.of("usecase", capitals ? "1" : "0"));
        for (var answer : TypedForms.spelled(typed.key()).answers()) {
            nodes.add(answer(words(answer.text()), answer.weight(), answer.feedback()));
        }
        return nodes;
    }

    private List<XmlNode> number(DraftBody.Numeric number) {
        var nodes = new ArrayList<XmlNode>();
        for (var value : number.values()) {
            var tolerance = Drafts.plain(BigDecimal.valueOf(value.tolerance()));
            var text = Drafts.number(value.value()).map(Drafts::plain).orElse(value.value());
            nodes.add(answer(words(text), value.weight(), value.feedback(), XmlElement.of("tolerance", tolerance)));
        }
        if (number.units().isEmpty()) return nodes;
        var units = new ArrayList<XmlNode>();
        for (var unit : number.units()) {
            var multiplier = new BigDecimal(1 / unit.factor(), new MathContext(12));
            units.add(XmlElement.of(
                    "unit",
                    Map.of(),
                    List.of(
                            XmlElement.of("multiplier", Drafts.plain(multiplier)),
                            XmlElement.of("unit_name", unit.name()))));
        }
        nodes.add(XmlElement.of("units", Map.of(), units));
        nodes.add(XmlElement.of("unitgradingtype", "0"));
        nodes.add(XmlElement.of("unitpenalty", "0.1"));
        nodes.add(XmlElement.of("showunits", "0"));
        nodes.add(XmlElement.of("unitsleft", "0"));
        return nodes;
    }

    private List<XmlNode> matching(DraftBody.Matching matching) {
        var nodes = new ArrayList<XmlNode>();
        nodes.add(XmlElement.of("shuffleanswers", "true"));
        for (var term : matching.terms()) {
            var option = matching.options().stream()
                    .filter(each -> each.id().equals(matching.pairs().get(term.id())))
                    .findFirst();
            if (option.isEmpty()) writing.note(WrittenFile.Loss.CHANGED, "formats.lost.pair", term.text());
            option.ifPresent(each -> nodes.add(pair(term.text(), each)));
        }
        for (var option : matching.options()) {
            if (!matching.pairs().containsValue(option.id())) nodes.add(pair("", option));
        }
        return nodes;
    }

    private XmlElement pair(String term, DraftText option) {
        var text = writing.text("subquestion", term);
        var nodes = new ArrayList<>(text.nodes());
        nodes.add(XmlElement.of("answer", Map.of(), List.of(XmlElement.of("text", Markup.plain(option.text())))));
        return XmlElement.of("subquestion", text.attributes(), nodes);
    }

    private List<XmlNode> ordering(DraftBody.Ordering ordering) {
        var nodes = new ArrayList<XmlNode>();
        nodes.add(XmlElement.of("layouttype", "VERTICAL"));
        nodes.add(XmlElement.of("selecttype", "ALL"));
        nodes.add(XmlElement.of("selectcount", "0"));
        var grading = ordering.marking() == Marking.ALL_OR_NOTHING ? "ALL_OR_NOTHING" : "RELATIVE_NEXT_EXCLUDE_LAST";
        nodes.add(XmlElement.of("gradingtype", grading));
        int place = 0;
        for (var each : ordering.items()) {
            var text = writing.text("answer", each.text());
            var about = new LinkedHashMap<String, String>();
            about.put("fraction", ++place + ".0000000");
            about.putAll(text.attributes());
            nodes.add(XmlElement.of("answer", about, text.nodes()));
        }
        return nodes;
    }

    private Optional<Written> open(DraftBody.Open open) {
        var nodes = new ArrayList<XmlNode>();
        var points = open.points().isEmpty() ? "" : "\n\n- " + String.join("\n- ", open.points());
        var notes = writing.text("graderinfo", (open.raterNotes() + points).strip());
        if (!points.isEmpty()) writing.note(WrittenFile.Loss.CHANGED, "formats.lost.points");
        return switch (open.form()) {
            case OpenForm.Essay(var fewest, var most) -> {
                essay(fewest, most, nodes);
                nodes.add(notes);
                nodes.add(writing.text("responsetemplate", open.template()));
                yield written("essay", nodes);
            }
            case OpenForm.Report(var fewest, var most, var report) -> {
                writing.note(WrittenFile.Loss.CHANGED, "formats.lost.form", report.title());
                essay(fewest, most, nodes);
                var lines = new ArrayList<String>();
                for (var field : report.fields()) lines.add("**" + field.label() + "**");
                nodes.add(notes);
                nodes.add(writing.text("responsetemplate", String.join("\n\n", lines)));
                yield written("essay", nodes);
            }
            case OpenForm.Recording(var _, var seconds, var _) -> {
                nodes.add(XmlElement.of("mediatype", "audio"));
                nodes.add(XmlElement.of("timelimitinseconds", String.valueOf(seconds)));
                nodes.add(notes);
                yield written("recordrtc", nodes);
            }
        };
    }

    private static void essay(int fewest, int most, List<XmlNode> nodes) {
        nodes.add(XmlElement.of("responseformat", "editor"));
        nodes.add(XmlElement.of("responserequired", "1"));
        nodes.add(XmlElement.of("responsefieldlines", "15"));
        nodes.add(XmlElement.of("minwordlimit", String.valueOf(fewest)));
        nodes.add(XmlElement.of("maxwordlimit", String.valueOf(most)));
        nodes.add(XmlElement.of("attachments", "0"));
        nodes.add(XmlElement.of("attachmentsrequired", "0"));
    }
}
