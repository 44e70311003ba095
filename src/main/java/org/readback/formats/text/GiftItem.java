package org.readback.formats.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftFeedback;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftNumber;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftStimulus;
import org.readback.draft.ItemDraft;
import org.readback.draft.OpenForm;
import org.readback.formats.Attached;
import org.readback.formats.Drafts;
import org.readback.formats.ItemFault;
import org.readback.formats.Markup;
import org.readback.formats.ReadNote;
import org.readback.item.Marking;
import org.readback.item.TaskUse;
import org.readback.item.Verdict;

/** Reads one item of a GIFT file. */
final class GiftItem {

    private static final Pattern VERDICT = Pattern.compile("(?is)(T|TRUE|F|FALSE)\\s*(#.*)?");
    private static final Pattern WEIGHT = Pattern.compile("(?s)%\\s*(-?[\\d.,]+)\\s*%(.*)");
    private static final String BLANK = "_____";

    private final Gift.Block block;
    private final GiftText texts = new GiftText();

    GiftItem(Gift.Block block) {
        this.block = block;
    }

    /** One of the answers: how it is marked, its share of the mark, its text and what is said to it. */
    private record Answer(char sign, double weight, String text, String feedback) {}

    /** After {@link #read}: what could not be kept as it was. */
    List<ReadNote> changes(ItemDraft draft) {
        var changes = new ArrayList<>(texts.changes());
        boolean keyless = draft.body() instanceof DraftBody.Choices(var options, var _, var _)
                && options.stream().noneMatch(DraftOption::isRight);
        if (keyless) changes.add(ReadNote.of("formats.changed.keyless"));
        for (var name : Attached.missing(draft)) changes.add(ReadNote.of("formats.changed.missing", name));
        return changes;
    }

    ItemDraft read() {
        if (block.text().length() > Markup.LONGEST) throw new ItemFault("formats.item.large", Markup.LONGEST);
        var rest = GiftText.aside(block.text()).strip();
        var name = "";
        if (rest.startsWith("::")) {
            int end = rest.indexOf("::", 2);
            if (end < 0) throw new ItemFault("formats.gift.name");
            name = GiftText.back(rest.substring(2, end)).strip();
            rest = rest.substring(end + 2).strip();
        }
        int open = rest.indexOf('{');
        if (open < 0 && rest.indexOf('}') >= 0) throw new ItemFault("formats.gift.braces");
        var draft = open < 0 ? description(rest, name) : asked(rest, open, name);
        var frame = Drafts.frame(DraftFrame.EMPTY, Gift.tags(block))
                .withCategory(block.category())
                .withLanguage(Drafts.language(block.text()));
        return draft.withExternalId(Gift.id(block)).withFrame(frame).withNotes(Gift.notes(block));
    }

    private ItemDraft description(String text, String name) {
        var words = texts.stem(text);
        if (words.isBlank()) throw new ItemFault("formats.gift.empty");
        var title = name.isBlank() ? Drafts.name(words) : name;
        return new ItemDraft("", new DraftBody.Passage())
                .withName(title)
                .withStimulus(new DraftStimulus(title, title, words, null, List.of()));
    }

    private ItemDraft asked(String text, int open, String name) {
        int close = close(text, open);
        var inner = text.substring(open + 1, close).strip();
        var before = text.substring(0, open);
        var after = text.substring(close + 1).strip();
        if (after.indexOf('{') >= 0 || after.indexOf('}') >= 0) throw new ItemFault("formats.gift.braces");
        var start = texts.stem(before);
        int hash = inner.indexOf("####");
        var general = hash < 0 ? "" : texts.other(inner.substring(hash + 4));
        var answers = hash < 0 ? inner : inner.substring(0, hash).strip();
        var body = body(answers, name);
        var draft = after.isEmpty()
                ? new ItemDraft(start, body)
                : around(start, body, spaced(before, text.substring(close + 1)));
        if (draft.stem().isBlank() && !(draft.body() instanceof DraftBody.Cloze))
            throw new ItemFault("formats.gift.empty");
        var title = name.isBlank() ? Drafts.name(start.isBlank() ? after : start) : name;
        return draft.withName(title).withFeedback(new DraftFeedback("", "", "", general));
    }

    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '{') depth++;
            if (text.charAt(i) == '}' && --depth == 0) return i;
        }
        throw new ItemFault("formats.gift.unclosed");
    }

    /** How the gap stands between the words before and after it. */
    private record Around(String before, String after) {}

    private Around spaced(String before, String after) {
        var space = Character.isWhitespace(before.isEmpty() ? 'x' : before.charAt(before.length() - 1)) ? " " : "";
        var next = Character.isWhitespace(after.charAt(0)) ? " " : "";
        return new Around(space, next + texts.other(after));
    }

    /** Words after the answers: a gap where one chooses or types, a line where one does something else. */
    private ItemDraft around(String start, DraftBody body, Around around) {
        var gap = gap(body);
        if (gap == null) return new ItemDraft(start + around.before() + BLANK + around.after(), body);
        int end = start.lastIndexOf("\n\n");
        var stem = end < 0 ? "" : start.substring(0, end).strip();
        var words = end < 0 ? start : start.substring(end).strip();
        var text = words.replace("{", "(").replace("}", ")") + around.before() + "{1}"
                + around.after().replace("{", "(").replace("}", ")");
        return new ItemDraft(stem, new DraftBody.Cloze(text, List.of(gap)));
    }

    private static @Nullable DraftGap gap(DraftBody body) {
        return switch (body) {
            case DraftBody.Choices(var options, var choosing, var _)
            when choosing == Choosing.ONE -> new DraftGap.Menu("1", options, 1);
            case DraftBody.TypedAnswers(var key) -> new DraftGap.Typed("1", key, 1);
            case DraftBody.Numeric(var values, var units) when units.isEmpty() -> new DraftGap.Figure("1", values, 1);
            default -> null;
        };
    }

    private DraftBody body(String inner, String name) {
        if (inner.isEmpty()) return essay(name);
        if (inner.startsWith("#")) return number(inner.substring(1).strip());
        var verdict = VERDICT.matcher(inner);
        if (verdict.matches()) return statement(verdict.group(1), verdict.group(2));
        var answers = answers(inner);
        if (answers.stream().anyMatch(answer -> answer.sign() == '~')) return choices(answers);
        boolean pairs = answers.stream().allMatch(answer -> answer.text().contains("->"));
        if (pairs) return matching(answers);
        return typed(answers);
    }

    private static DraftBody essay(String name) {
        return new DraftBody.Open(new OpenForm.Essay(1, 500), TaskUse.PRACTICE, name, List.of(), "", "");
    }

    private DraftBody statement(String written, @Nullable String said) {
        var key = written.toUpperCase(Locale.ROOT).startsWith("T") ? Verdict.TRUE : Verdict.FALSE;
        var other = key == Verdict.TRUE ? Verdict.FALSE : Verdict.TRUE;
        var why = new EnumMap<Verdict, String>(Verdict.class);
        if (said != null) {
            var parts = said.substring(1).split("#", 2);
            put(other, parts[0], why);
            if (parts.length > 1) put(key, parts[1], why);
        }
        return new DraftBody.TrueFalse(key, why);
    }

    private void put(Verdict verdict, String text, Map<Verdict, String> why) {
        var words = texts.other(text);
        if (!words.isBlank()) why.put(verdict, words);
    }

    /** Each starts with an equals sign or a tilde that does not stand in a tag of HTML. */
    private List<Answer> answers(String inner) {
        var starts = new ArrayList<Integer>();
        boolean tag = false;
        int lastClosed = inner.lastIndexOf('>');
        for (int i = 0; i < inner.length(); i++) {
            char sign = inner.charAt(i);
            if (sign == '<'
                    && i + 1 < inner.length()
                    && (Character.isLetter(inner.charAt(i + 1)) || inner.charAt(i + 1) == '/')) {
                tag = i < lastClosed;
            }
            if (sign == '>') tag = false;
            if (!tag && (sign == '=' || sign == '~')) starts.add(i);
        }
        var answers = new ArrayList<Answer>();
        if (starts.isEmpty() || !inner.substring(0, starts.getFirst()).isBlank()) {
            answers.add(answer('=', inner.substring(0, starts.isEmpty() ? inner.length() : starts.getFirst())));
        }
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : inner.length();
            answers.add(answer(inner.charAt(from), inner.substring(from + 1, to)));
        }
        return answers;
    }

    private Answer answer(char sign, String written) {
        var text = written.strip();
        double weight = sign == '=' ? 1 : 0;
        var weighted = WEIGHT.matcher(text);
        if (weighted.matches()) {
            weight = Drafts.share(weighted.group(1))
                    .orElseThrow(() -> new ItemFault("formats.gift.weight", weighted.group(1)));
            text = weighted.group(2).strip();
        }
        int hash = text.indexOf('#');
        return hash < 0
                ? new Answer(sign, weight, text, "")
                : new Answer(sign, weight, text.substring(0, hash).strip(), texts.other(text.substring(hash + 1)));
    }

    private DraftBody choices(List<Answer> answers) {
        var options = new ArrayList<DraftOption>();
        for (var answer : answers) {
            options.add(new DraftOption(
                    Drafts.letter(options.size()), texts.other(answer.text()), answer.weight(), answer.feedback()));
        }
        boolean one = answers.stream().anyMatch(answer -> answer.sign() == '=')
                || answers.stream().allMatch(answer -> answer.weight() <= 0);
        return new DraftBody.Choices(options, one ? Choosing.ONE : Choosing.SEVERAL, Marking.PARTIAL);
    }

    private DraftBody typed(List<Answer> answers) {
        var typed = new ArrayList<DraftAnswer>();
        for (var answer : answers) {
            if (answer.text().isBlank()) throw new ItemFault("formats.gift.answer");
            typed.add(Drafts.answer(typed.size(), GiftText.back(answer.text()), answer.weight(), answer.feedback()));
        }
        return new DraftBody.TypedAnswers(Drafts.key(typed));
    }

    private DraftBody matching(List<Answer> answers) {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        for (var answer : answers) {
            var parts = answer.text().split("->", 2);
            pairs.add(Map.entry(texts.other(parts[0]), texts.other(parts[1])));
        }
        if (pairs.size() < 2) throw new ItemFault("formats.gift.pairs");
        return Drafts.matching(pairs);
    }

    private DraftBody number(String inner) {
        var values = new ArrayList<DraftNumber>();
        for (var answer : answers(inner)) {
            var id = String.valueOf(values.size() + 1);
            values.add(
                    answer.text().isBlank() || answer.text().equals("*")
                            ? new DraftNumber(id, "*", 0, answer.weight(), answer.feedback())
                            : value(id, answer));
        }
        if (values.isEmpty()) throw new ItemFault("formats.gift.answer");
        return new DraftBody.Numeric(values, List.of());
    }

    private static DraftNumber value(String id, Answer answer) {
        var text = GiftText.back(answer.text());
        int dots = text.indexOf("..");
        int colon = text.indexOf(':');
        if (dots >= 0) {
            var low = number(text.substring(0, dots), text);
            var high = number(text.substring(dots + 2), text);
            var two = BigDecimal.TWO;
            var middle = Drafts.plain(low.add(high).divide(two));
            return new DraftNumber(
                    id, middle, high.subtract(low).abs().divide(two).doubleValue(), answer.weight(), answer.feedback());
        }
        var value = number(colon < 0 ? text : text.substring(0, colon), text);
        double tolerance =
                colon < 0 ? 0 : number(text.substring(colon + 1), text).abs().doubleValue();
        return new DraftNumber(id, Drafts.plain(value), tolerance, answer.weight(), answer.feedback());
    }

    private static BigDecimal number(String text, String whole) {
        return Drafts.number(text).orElseThrow(() -> new ItemFault("formats.gift.number", whole));
    }
}
