package org.readback.formats.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftNumber;
import org.readback.draft.DraftOption;
import org.readback.formats.Drafts;
import org.readback.formats.ItemFault;
import org.readback.formats.Markup;
import org.readback.item.Marking;
import org.readback.item.TypedRules;

/** Embedded answers: <code>{2:MULTICHOICE:=right#well done~%50%half~wrong}</code> in a text. */
final class ClozeSyntax {

    private static final String KINDS =
            "MULTICHOICE(?:_(?:VS|HS|V|H|S))?|MCVS|MCHS|MCV|MCH|MCS|MC|SHORTANSWER(?:_C)?|SAC|SA|MWC|MW|NUMERICAL|NM"
                    + "|MULTIRESPONSE(?:_(?:HS|H|S))?|MRHS|MRH|MRS|MR|REGEXP(?:_C)?";
    private static final Pattern GAP =
            Pattern.compile("\\{([0-9.]*):(" + KINDS + "):((?:\\\\.|[^}\\\\]){0,10000}+)}", Pattern.DOTALL);
    private static final Pattern LEFT = Pattern.compile("\\{[0-9.]*:[A-Za-z_]+:");
    private static final Pattern WEIGHT = Pattern.compile("(?s)%(-?[\\d.,]+)%(.*)");

    private final MoodleTexts texts;
    private final List<DraftGap> gaps = new ArrayList<>();
    private String unsupported = "";

    ClozeSyntax(MoodleTexts texts) {
        this.texts = texts;
    }

    /** Key of the reason; blank if all gaps are known. */
    String unsupported() {
        return unsupported;
    }

    /** With a single gap in which several are right, the item is a choice of several; empty of all others. */
    Optional<DraftBody> several() {
        boolean only = gaps.size() == 1 && unsupported.equals("formats.rework.multiresponse");
        if (!only || !(gaps.getFirst() instanceof DraftGap.Menu(var _, var options, var _))) return Optional.empty();
        double sum = options.stream()
                .filter(DraftOption::isRight)
                .mapToDouble(DraftOption::weight)
                .sum();
        var shared = options.stream()
                .map(option -> new DraftOption(
                        option.id(), option.text(), sum > 0 ? option.weight() / sum : 0, option.feedback()))
                .toList();
        return Optional.of(new DraftBody.Choices(shared, DraftBody.Choosing.SEVERAL, Marking.PARTIAL));
    }

    MoodleGaps.Marked marked(MoodleTexts.Parts parts) {
        var html = GAP.matcher(parts.html()).replaceAll(found -> {
            var id = String.valueOf(gaps.size() + 1);
            double share =
                    Drafts.number(found.group(1)).map(BigDecimal::doubleValue).orElse(1.0);
            gaps.add(gap(id, share, found.group(2), found.group(3)));
            return MoodleGaps.BEFORE + id + MoodleGaps.AFTER;
        });
        if (LEFT.matcher(html).find()) throw new ItemFault("formats.moodle.cloze");
        if (gaps.isEmpty()) throw new ItemFault("formats.moodle.gaps");
        return MoodleGaps.marked(parts, html, gaps, texts);
    }

    /** @param share as a share of the mark */
    private record Answer(String text, double share, String feedback) {}

    private DraftGap gap(String id, double share, String kind, String written) {
        var answers = answers(written);
        if (answers.isEmpty()) throw new ItemFault("formats.moodle.cloze");
        if (kind.startsWith("MULTIR") || kind.startsWith("MR")) unsupported = "formats.rework.multiresponse";
        if (kind.startsWith("REGEXP")) unsupported = "formats.rework.regexp";
        if (kind.startsWith("MULTI") || kind.startsWith("MC") || kind.startsWith("MR")) return menu(id, share, answers);
        if (kind.startsWith("N")) return figure(id, share, answers);
        boolean capitals = List.of("SHORTANSWER_C", "SAC", "MWC").contains(kind);
        return typed(
                id,
                share,
                answers,
                capitals ? new TypedRules.Setting[] {TypedRules.Setting.CAPITALS_COUNT} : new TypedRules.Setting[0]);
    }

    private DraftGap menu(String id, double share, List<Answer> answers) {
        var options = new ArrayList<DraftOption>();
        for (var answer : answers) {
            options.add(new DraftOption(
                    Drafts.letter(options.size()), texts.html(answer.text()), answer.share(), said(answer)));
        }
        if (options.stream().noneMatch(DraftOption::isRight)) texts.changed("formats.changed.keyless");
        return new DraftGap.Menu(id, options, share);
    }

    private DraftGap typed(String id, double share, List<Answer> answers, TypedRules.Setting... settings) {
        var typed = new ArrayList<DraftAnswer>();
        for (var answer : answers) {
            typed.add(Drafts.answer(typed.size(), words(answer.text()), answer.share(), said(answer)));
        }
        return new DraftGap.Typed(id, Drafts.key(typed, settings), share);
    }

    private DraftGap figure(String id, double share, List<Answer> answers) {
        var values = new ArrayList<DraftNumber>();
        for (var answer : answers) {
            var parts = words(answer.text()).split(":", 2);
            var number = parts[0].strip();
            var value = number.equals("*")
                    ? number
                    : Drafts.plain(
                            Drafts.number(number).orElseThrow(() -> new ItemFault("formats.moodle.number", number)));
            double tolerance = parts.length < 2
                    ? 0
                    : Drafts.number(parts[1])
                            .orElseThrow(() -> new ItemFault("formats.moodle.number", parts[1]))
                            .abs()
                            .doubleValue();
            values.add(
                    new DraftNumber(String.valueOf(values.size() + 1), value, tolerance, answer.share(), said(answer)));
        }
        return new DraftGap.Figure(id, values, share);
    }

    private String said(Answer answer) {
        return answer.feedback().isBlank() ? "" : texts.html(answer.feedback());
    }

    private static String words(String html) {
        return Markup.looksLikeHtml(html)
                ? Jsoup.parseBodyFragment(html).body().text().strip()
                : html.strip();
    }

    private static List<Answer> answers(String written) {
        var answers = new ArrayList<Answer>();
        for (var part : split(written, '~')) {
            if (part.isBlank()) continue;
            var pieces = split(part, '#');
            var text = pieces.getFirst().strip();
            var feedback = pieces.size() < 2 ? "" : String.join("#", pieces.subList(1, pieces.size()));
            double share = text.startsWith("=") ? 1 : 0;
            if (text.startsWith("=")) text = text.substring(1).strip();
            var weighted = WEIGHT.matcher(text);
            if (weighted.matches()) {
                share = Drafts.number(weighted.group(1))
                                .map(BigDecimal::doubleValue)
                                .orElse(0.0)
                        / 100;
                text = weighted.group(2).strip();
            }
            answers.add(new Answer(unescaped(text), share, unescaped(feedback)));
        }
        return answers;
    }

    /** At the signs without a backslash before them. */
    private static List<String> split(String text, char sign) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') i++;
            else if (text.charAt(i) == sign && !isEntity(text, i)) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static boolean isEntity(String text, int at) {
        return text.charAt(at) == '#' && at > 0 && text.charAt(at - 1) == '&';
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\([}~#/\"\\\\=:])", "$1").strip();
    }
}
