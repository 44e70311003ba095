package org.readback.formats.moodle;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;
import org.readback.formats.Drafts;
import org.readback.formats.Markup;
import org.readback.formats.TypedForms;
import org.readback.formats.WrittenFile;
import org.readback.item.TypedRules;

/** Writes gaps as embedded answers. */
final class ClozeWriting {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern MARK =
            Pattern.compile(MoodleGaps.BEFORE + "([^" + MoodleGaps.AFTER + "]*)" + MoodleGaps.AFTER);

    private final MoodleWriting writing;

    ClozeWriting(MoodleWriting writing) {
        this.writing = writing;
    }

    String html(DraftBody.Cloze cloze) {
        var marked = PLACE.matcher(cloze.text()).replaceAll(MoodleGaps.BEFORE + "$1" + MoodleGaps.AFTER);
        return MARK.matcher(Markup.html(marked))
                .replaceAll(place -> Matcher.quoteReplacement(cloze.gaps().stream()
                        .filter(gap -> gap.id().equals(place.group(1)))
                        .map(this::written)
                        .findFirst()
                        .orElse("_____")));
    }

    private String written(DraftGap gap) {
        long share = Math.max(1, Math.round(gap.share()));
        if (share != gap.share()) writing.note(WrittenFile.Loss.CHANGED, "formats.lost.share", gap.id());
        var inner = switch (gap) {
            case DraftGap.Menu(var _, var options, var _) ->
                "MULTICHOICE:"
                        + options.stream()
                                .map(option -> answer(option.weight(), rich(option.text()), option.feedback()))
                                .collect(Collectors.joining("~"));
            case DraftGap.Typed(var _, var key, var _) -> {
                boolean capitals = key.rules().settings().contains(TypedRules.Setting.CAPITALS_COUNT);
                yield (capitals ? "SHORTANSWER_C:" : "SHORTANSWER:")
                        + TypedForms.spelled(key).answers().stream()
                                .map(answer -> answer(answer.weight(), plain(answer.text()), answer.feedback()))
                                .collect(Collectors.joining("~"));
            }
            case DraftGap.Figure(var _, var values, var _) ->
                "NUMERICAL:"
                        + values.stream()
                                .map(value -> {
                                    var tolerance = Drafts.plain(BigDecimal.valueOf(value.tolerance()));
                                    var number = Drafts.number(value.value())
                                            .map(Drafts::plain)
                                            .orElse("*");
                                    var text = number.equals("*") ? number : number + ":" + tolerance;
                                    return answer(value.weight(), text, value.feedback());
                                })
                                .collect(Collectors.joining("~"));
        };
        return "{" + share + ":" + inner + "}";
    }

    private static String answer(double weight, String text, String feedback) {
        var sign = weight == 1 ? "=" : weight == 0 ? "" : "%" + Drafts.percent(weight) + "%";
        return sign + text + (feedback.isBlank() ? "" : "#" + rich(feedback));
    }

    private static String rich(String markdown) {
        return escaped(Markup.inlineHtml(markdown));
    }

    private static String plain(String words) {
        return escaped(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** The signs of the syntax; an equals or percent sign counts at the start only. */
    private static String escaped(String html) {
        var text = html.replaceAll("[\\\\}~#]", "\\\\$0").replace("\n", " ");
        if (text.startsWith("=")) return "&equals;" + text.substring(1);
        return text.startsWith("%") ? "&percnt;" + text.substring(1) : text;
    }
}
