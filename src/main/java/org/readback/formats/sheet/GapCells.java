package org.readback.formats.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftKey;
import org.readback.draft.DraftNumber;
import org.readback.draft.DraftOption;
import org.readback.formats.Drafts;
import org.readback.formats.ItemFault;
import org.readback.item.TypedRules;

/**
 * Gaps in a cell: <code>[[stands|*stops|%50%halts#not quite]]</code> is a menu whose key has an asterisk,
 * <code>[[=checkpoint|%50%check point]]</code> is typed, <code>[[#10:0.5]]</code> is a number with its tolerance; what
 * weighs more than others begins with its weight: <code>[[2:=gate]]</code>. A backslash takes a sign its meaning.
 */
final class GapCells {

    private static final Pattern GAP = Pattern.compile("\\[\\[((?:\\\\.|(?!]]|\\[\\[).)*+)]]", Pattern.DOTALL);
    private static final Pattern SHARE = Pattern.compile("(?s)(\\d+(?:\\.\\d+)?):(?=[=#*]|.*\\|)(.*)");
    private static final Pattern PART = Pattern.compile("(?s)(?:%(-?[\\d.,]+)%)?((?:\\\\.|[^#\\\\])*+)(?:#(.*))?");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private GapCells() {}

    /** One of the answers of a gap; its signs have lost their meaning. */
    private record Part(double weight, String text, String feedback) {}

    static DraftBody.Cloze cloze(String cell, TypedRules rules) {
        var gaps = new ArrayList<DraftGap>();
        var text = GAP.matcher(round(cell)).replaceAll(found -> {
            gaps.add(gap(String.valueOf(gaps.size() + 1), found.group(1), rules));
            return "{" + gaps.size() + "}";
        });
        if (gaps.isEmpty()) throw new ItemFault("formats.sheet.gaps");
        return new DraftBody.Cloze(text, gaps);
    }

    /** Curly brackets are gaps here. */
    private static String round(String cell) {
        return cell.replace('{', '(').replace('}', ')');
    }

    static DraftBody.SelectWords words(String cell) {
        var words = new ArrayList<DraftOption>();
        var text = GAP.matcher(round(cell)).replaceAll(found -> {
            var id = Drafts.letter(words.size());
            boolean right = found.group(1).startsWith("*");
            words.add(new DraftOption(
                    id, plain(right ? found.group(1).substring(1) : found.group(1)), right ? 1 : 0, ""));
            return "{" + id + "}";
        });
        if (words.isEmpty()) throw new ItemFault("formats.sheet.gaps");
        return new DraftBody.SelectWords(text, words);
    }

    private static DraftGap gap(String id, String written, TypedRules rules) {
        var shared = SHARE.matcher(written);
        boolean isShared = shared.matches();
        double share = isShared ? Double.parseDouble(shared.group(1)) : 1;
        var inner = isShared ? shared.group(2) : written;
        if (inner.startsWith("#")) return figure(id, split(inner.substring(1)), share);
        if (inner.startsWith("=")) return typed(id, split(inner.substring(1)), share, rules);
        var parts = split(inner);
        return parts.stream().anyMatch(part -> part.startsWith("*"))
                ? menu(id, parts, share)
                : typed(id, parts, share, rules);
    }

    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') i++;
            else if (text.charAt(i) == '|') {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static Part part(String written, double otherwise) {
        var part = PART.matcher(written.strip());
        if (!part.matches()) throw new ItemFault("formats.sheet.gap", written);
        double weight = part.group(1) == null
                ? otherwise
                : Drafts.share(part.group(1)).orElseThrow(() -> new ItemFault("formats.sheet.gap", written));
        return new Part(weight, plain(part.group(2)), part.group(3) == null ? "" : plain(part.group(3)));
    }

    private static DraftGap menu(String id, List<String> parts, double share) {
        var options = new ArrayList<DraftOption>();
        for (var written : parts) {
            var plain = written.strip();
            boolean key = plain.startsWith("*");
            var part = part(key ? plain.substring(1) : plain, key ? 1 : 0);
            options.add(new DraftOption(Drafts.letter(options.size()), part.text(), part.weight(), part.feedback()));
        }
        return new DraftGap.Menu(id, options, share);
    }

    private static DraftGap typed(String id, List<String> parts, double share, TypedRules rules) {
        var answers = new ArrayList<DraftAnswer>();
        for (var written : parts) {
            var part = part(written, 1);
            answers.add(Drafts.answer(answers.size(), part.text(), part.weight(), part.feedback()));
        }
        return new DraftGap.Typed(id, new DraftKey(answers, rules), share);
    }

    private static DraftGap figure(String id, List<String> parts, double share) {
        var values = new ArrayList<DraftNumber>();
        for (var written : parts) {
            var part = part(written, 1);
            var pieces = part.text().split(":", 2);
            var value = pieces[0].equals("*") ? "*" : number(pieces[0]);
            double tolerance = pieces.length < 2 ? 0 : Math.abs(Double.parseDouble(number(pieces[1])));
            values.add(new DraftNumber(
                    String.valueOf(values.size() + 1), value, tolerance, part.weight(), part.feedback()));
        }
        return new DraftGap.Figure(id, values, share);
    }

    static String number(String text) {
        return Drafts.number(text).map(Drafts::plain).orElseThrow(() -> new ItemFault("formats.sheet.number", text));
    }

    private static String plain(String text) {
        return text.replaceAll("\\\\([\\[\\]|*%#=:\\\\])", "$1").strip();
    }

    private static String escaped(String text) {
        var signs = text.replaceAll("[\\[\\]|#\\\\]", "\\\\$0");
        return signs.matches("(?s)[*%=].*") ? "\\" + signs : signs;
    }

    static String written(DraftBody.Cloze cloze) {
        return PLACE.matcher(cloze.text())
                .replaceAll(place -> Matcher.quoteReplacement(cloze.gaps().stream()
                        .filter(gap -> gap.id().equals(place.group(1)))
                        .map(GapCells::written)
                        .findFirst()
                        .orElse(place.group())));
    }

    static String written(DraftBody.SelectWords words) {
        return PLACE.matcher(words.text())
                .replaceAll(place -> Matcher.quoteReplacement(words.words().stream()
                        .filter(word -> word.id().equals(place.group(1)))
                        .map(word -> "[[" + (word.isRight() ? "*" : "") + escaped(word.text()) + "]]")
                        .findFirst()
                        .orElse(place.group())));
    }

    private static String written(DraftGap gap) {
        var share = gap.share() == 1 ? "" : Drafts.plain(BigDecimal.valueOf(gap.share())) + ":";
        var inner = switch (gap) {
            case DraftGap.Menu(var _, var options, var _) ->
                options.stream()
                        .map(option -> (option.weight() == 1 ? "*" : weight(option.weight(), 0))
                                + said(option.text(), option.feedback()))
                        .collect(Collectors.joining("|"));
            case DraftGap.Typed(var _, var key, var _) ->
                "="
                        + key.answers().stream()
                                .map(answer -> weight(answer.weight(), 1) + said(answer.text(), answer.feedback()))
                                .collect(Collectors.joining("|"));
            case DraftGap.Figure(var _, var values, var _) ->
                "#"
                        + values.stream()
                                .map(value -> weight(value.weight(), 1) + said(number(value), value.feedback()))
                                .collect(Collectors.joining("|"));
        };
        return "[[" + share + inner + "]]";
    }

    private static String number(DraftNumber value) {
        return value.tolerance() == 0
                ? value.value()
                : value.value() + ":" + Drafts.plain(BigDecimal.valueOf(value.tolerance()));
    }

    private static String weight(double weight, double usual) {
        return weight == usual ? "" : "%" + Drafts.percent(weight) + "%";
    }

    private static String said(String text, String feedback) {
        return escaped(text) + (feedback.isBlank() ? "" : "#" + escaped(feedback));
    }
}
