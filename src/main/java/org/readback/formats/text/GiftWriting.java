package org.readback.formats.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftKey;
import org.readback.draft.DraftNumber;
import org.readback.draft.DraftOption;
import org.readback.draft.ItemDraft;
import org.readback.draft.OpenForm;
import org.readback.formats.Attached;
import org.readback.formats.Drafts;
import org.readback.formats.FileKind;
import org.readback.formats.ReadNote;
import org.readback.formats.TypedForms;
import org.readback.formats.WrittenFile;
import org.readback.item.Verdict;

/** Writes items as GIFT; all texts are Markdown there too. */
final class GiftWriting {

    private final StringBuilder out = new StringBuilder();
    private final List<WrittenFile.Note> notes = new ArrayList<>();
    private String category = "";

    private GiftWriting() {}

    static WrittenFile write(List<ItemDraft> drafts) {
        var writing = new GiftWriting();
        drafts.forEach(writing::item);
        return new WrittenFile(FileKind.GIFT, writing.out.toString().getBytes(UTF_8), writing.notes);
    }

    private void item(ItemDraft draft) {
        var simple = draft.body() instanceof DraftBody.TrueFalse(var key, var _) && key == Verdict.NOT_GIVEN
                ? Simpler.statementAsChoice(draft)
                : draft;
        if (simple.body() instanceof DraftBody.Passage) {
            description(simple);
            return;
        }
        var lowered = Attached.lowered(simple);
        var answers = answers(lowered.body());
        if (answers.isEmpty()) {
            note(draft, WrittenFile.Loss.LEFT_OUT, "formats.lost.kind");
            return;
        }
        losses(draft, simple);
        head(draft);
        if (lowered.body() instanceof DraftBody.Cloze(var text, var _)) {
            var stem = lowered.stem().isBlank() ? "" : lowered.stem().strip() + "\n\n";
            var parts = (stem + text).split("\\{[^{}]*}", 2);
            out.append(written(parts[0])).append(trailing(parts[0]));
            end(answers, draft);
            out.append(leading(parts[1])).append(GiftText.written(parts[1])).append("\n\n");
        } else {
            out.append(written(lowered.stem())).append(' ');
            end(answers, draft);
            out.append("\n\n");
        }
    }

    private static String trailing(String text) {
        return text.endsWith(" ") ? " " : "";
    }

    private static String leading(String text) {
        return text.startsWith(" ") ? " " : "";
    }

    private static String written(String text) {
        return GiftText.written(text);
    }

    private void end(String answers, ItemDraft draft) {
        var general = draft.feedback().general();
        out.append('{').append(answers);
        if (!general.isBlank()) out.append("\n####").append(written(general));
        out.append('}');
    }

    private void losses(ItemDraft draft, ItemDraft simple) {
        var said = draft.feedback();
        if (!(said.right() + said.partly() + said.wrong()).isBlank()) {
            note(draft, WrittenFile.Loss.CHANGED, "formats.lost.feedback");
        }
        if (!simple.body().equals(draft.body())) note(draft, WrittenFile.Loss.CHANGED, "formats.lost.statement");
        var stimulus = draft.stimulus();
        if (stimulus != null) note(draft, WrittenFile.Loss.CHANGED, "formats.lost.stimulus");
        if (draft.body() instanceof DraftBody.Numeric(var _, var units) && !units.isEmpty()) {
            note(draft, WrittenFile.Loss.CHANGED, "formats.lost.units");
        }
    }

    private void note(ItemDraft draft, WrittenFile.Loss loss, String key) {
        notes.add(new WrittenFile.Note(Drafts.called(draft), loss, ReadNote.of(key)));
    }

    private void head(ItemDraft draft) {
        if (!draft.frame().category().equals(category)) {
            category = draft.frame().category();
            out.append("$CATEGORY: ")
                    .append(category.isEmpty() ? "top" : category)
                    .append("\n\n");
        }
        var marks = new ArrayList<String>();
        if (!draft.externalId().isBlank()) marks.add(mark("id", draft.externalId()));
        Drafts.tags(draft.frame()).forEach(tag -> marks.add(mark("tag", tag)));
        if (!marks.isEmpty()) out.append("// ").append(String.join(" ", marks)).append('\n');
        for (var note : draft.notes())
            out.append("// ").append(note.replaceAll("\\s+", " ")).append('\n');
        var name = draft.name().isBlank() ? draft.externalId() : draft.name();
        if (!name.isBlank())
            out.append("::").append(written(name.replaceAll("\\s+", " "))).append("::");
        out.append("[markdown]");
    }

    private static String mark(String kind, String text) {
        return "[" + kind + ":"
                + text.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("]", "\\]") + "]";
    }

    private void description(ItemDraft draft) {
        head(draft);
        var stimulus = Objects.requireNonNull(draft.stimulus());
        out.append(written(stimulus.text())).append("\n\n");
        if (stimulus.sound() != null || !stimulus.pictures().isEmpty()) {
            note(draft, WrittenFile.Loss.CHANGED, "formats.lost.stimulus");
        }
    }

    /** Empty if GIFT does not carry the kind; one blank for an essay. */
    private static String answers(DraftBody body) {
        return switch (body) {
            case DraftBody.Choices choices -> choices(choices);
            case DraftBody.TrueFalse statement -> statement(statement);
            case DraftBody.TypedAnswers(var key) -> typed(key);
            case DraftBody.Numeric(var values, var _) -> numbers(values);
            case DraftBody.Matching matching -> matching(matching);
            case DraftBody.Coded(var _, var texts) ->
                texts.stream().map(text -> "=" + written(text.text())).collect(Collectors.joining(" "));
            case DraftBody.Cloze(var _, var gaps)
            when gaps.size() == 1 ->
                switch (gaps.getFirst()) {
                    case DraftGap.Menu(var _, var options, var _) -> menu(options);
                    case DraftGap.Typed(var _, var key, var _) -> typed(key);
                    case DraftGap.Figure(var _, var values, var _) -> numbers(values);
                };
            case DraftBody.Open open -> open.form() instanceof OpenForm.Essay ? " " : "";
            default -> "";
        };
    }

    private static String choices(DraftBody.Choices choices) {
        if (choices.choosing() == Choosing.ONE) return menu(choices.options());
        return choices.options().stream()
                .map(option -> "\n~%" + Drafts.percent(option.weight()) + "%" + said(option.text(), option.feedback()))
                .collect(Collectors.joining());
    }

    private static String menu(List<DraftOption> options) {
        return options.stream()
                .map(option -> {
                    var sign = option.weight() >= 1
                            ? "="
                            : option.weight() == 0 ? "~" : "~%" + Drafts.percent(option.weight()) + "%";
                    return "\n" + sign + said(option.text(), option.feedback());
                })
                .collect(Collectors.joining());
    }

    private static String said(String text, String feedback) {
        return written(text) + (feedback.isBlank() ? "" : "#" + written(feedback));
    }

    private static String statement(DraftBody.TrueFalse statement) {
        if (statement.key() == null) return "";
        boolean isTrue = statement.key() == Verdict.TRUE;
        var right = written(statement.why().getOrDefault(statement.key(), ""));
        var wrong = written(statement.why().getOrDefault(isTrue ? Verdict.FALSE : Verdict.TRUE, ""));
        var word = isTrue ? "TRUE" : "FALSE";
        if (right.isEmpty() && wrong.isEmpty()) return word;
        return word + "#" + wrong + (right.isEmpty() ? "" : "#" + right);
    }

    private static String typed(DraftKey key) {
        return TypedForms.spelled(key).answers().stream()
                .map(answer -> "\n=%" + Drafts.percent(answer.weight()) + "%" + said(answer.text(), answer.feedback()))
                .collect(Collectors.joining())
                .replace("=%100%", "=");
    }

    private static String numbers(List<DraftNumber> values) {
        return "#"
                + values.stream()
                        .map(value -> {
                            if (value.value().equals("*")) return "\n~" + said("", value.feedback());
                            var weight = value.weight() == 1 ? "" : "%" + Drafts.percent(value.weight()) + "%";
                            var number = Drafts.number(value.value())
                                    .map(Drafts::plain)
                                    .orElse(value.value());
                            var text = number + ":" + Drafts.plain(BigDecimal.valueOf(value.tolerance()));
                            return "\n=" + weight + text
                                    + (value.feedback().isBlank() ? "" : "#" + written(value.feedback()));
                        })
                        .collect(Collectors.joining());
    }

    private static String matching(DraftBody.Matching matching) {
        var lines = new StringBuilder();
        for (var term : matching.terms()) {
            var option = matching.options().stream()
                    .filter(each -> each.id().equals(matching.pairs().get(term.id())))
                    .findFirst();
            if (option.isEmpty()) return "";
            lines.append("\n=")
                    .append(written(term.text()))
                    .append(" -> ")
                    .append(written(option.get().text()));
        }
        for (var option : matching.options()) {
            if (!matching.pairs().containsValue(option.id()))
                lines.append("\n= -> ").append(written(option.text()));
        }
        return lines.toString();
    }
}
