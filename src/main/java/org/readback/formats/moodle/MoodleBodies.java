package org.readback.formats.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftNumber;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftText;
import org.readback.draft.OpenForm;
import org.readback.formats.Drafts;
import org.readback.formats.ItemFault;
import org.readback.formats.Markup;
import org.readback.formats.XmlElement;
import org.readback.item.Marking;
import org.readback.item.TaskUse;
import org.readback.item.TypedRules;
import org.readback.item.Verdict;

/** Reads the answers of kinds other than running texts with gaps. */
final class MoodleBodies {

    private static final int LONGEST_RECORDING = 180;

    private final XmlElement item;
    private final MoodleTexts texts;

    MoodleBodies(XmlElement item, MoodleTexts texts) {
        this.item = item;
        this.texts = texts;
    }

    /** @param type one that {@link MoodleItem} sends here */
    DraftBody body(String type) {
        return switch (type) {
            case "multichoice" -> choices(single(), Marking.PARTIAL);
            case "multichoiceset" -> shared(choices(Choosing.SEVERAL, Marking.ALL_OR_NOTHING));
            case "oumultiresponse" -> shared(choices(Choosing.SEVERAL, Marking.PARTIAL));
            case "truefalse" -> statement();
            case "shortanswer" -> typed();
            case "numerical" -> number();
            case "ordering" -> ordering();
            case "essay" -> essay();
            case "recordrtc" -> recording();
            case "kprime", "mtf" -> judged();
            default -> matching();
        };
    }

    private List<XmlElement> answers() {
        var answers = item.children("answer");
        if (answers.isEmpty()) throw new ItemFault("formats.moodle.answers");
        return answers;
    }

    /** As a share of the mark; Moodle 1.5 wrote it into an element. */
    private static double weight(XmlElement answer) {
        var written =
                answer.attributes().containsKey("fraction") ? answer.attribute("fraction") : answer.text("fraction");
        if (written.isBlank()) return 0;
        return Drafts.share(written).orElseThrow(() -> new ItemFault("formats.moodle.fraction", written));
    }

    private Choosing single() {
        return List.of("0", "false").contains(item.text("single").toLowerCase(Locale.ROOT))
                ? Choosing.SEVERAL
                : Choosing.ONE;
    }

    private DraftBody.Choices choices(Choosing choosing, Marking marking) {
        var options = new ArrayList<DraftOption>();
        for (var answer : answers()) {
            options.add(new DraftOption(
                    Drafts.letter(options.size()), texts.text(answer), weight(answer), texts.text(answer, "feedback")));
        }
        if (options.stream().noneMatch(DraftOption::isRight)) texts.changed("formats.changed.keyless");
        return new DraftBody.Choices(options, choosing, marking);
    }

    /** Each right one is written as the whole mark there. */
    private static DraftBody shared(DraftBody.Choices choices) {
        long right = choices.options().stream().filter(DraftOption::isRight).count();
        long wrong = choices.options().size() - right;
        var options = choices.options().stream()
                .map(option -> new DraftOption(
                        option.id(),
                        option.text(),
                        option.isRight() ? 1.0 / right : -1.0 / Math.max(1, wrong),
                        option.feedback()))
                .toList();
        return new DraftBody.Choices(options, choices.choosing(), choices.marking());
    }

    private DraftBody statement() {
        var why = new EnumMap<Verdict, String>(Verdict.class);
        Verdict key = null;
        for (var answer : answers()) {
            var verdict =
                    MoodleTexts.words(answer).toLowerCase(Locale.ROOT).startsWith("t") ? Verdict.TRUE : Verdict.FALSE;
            if (weight(answer) > 0) key = verdict;
            var feedback = texts.text(answer, "feedback");
            if (!feedback.isBlank()) why.put(verdict, feedback);
        }
        if (key == null) texts.changed("formats.changed.keyless");
        return new DraftBody.TrueFalse(key, why);
    }

    private DraftBody typed() {
        var typed = new ArrayList<DraftAnswer>();
        for (var answer : answers()) {
            typed.add(Drafts.answer(
                    typed.size(), MoodleTexts.words(answer), weight(answer), texts.text(answer, "feedback")));
        }
        boolean capitals = List.of("1", "true").contains(item.text("usecase"));
        return new DraftBody.TypedAnswers(
                capitals ? Drafts.key(typed, TypedRules.Setting.CAPITALS_COUNT) : Drafts.key(typed));
    }

    private DraftBody number() {
        var values = new ArrayList<DraftNumber>();
        for (var answer : answers()) {
            var text = MoodleTexts.words(answer);
            var value = text.equals("*")
                    ? text
                    : Drafts.plain(Drafts.number(text).orElseThrow(() -> new ItemFault("formats.moodle.number", text)));
            var tolerance = answer.text("tolerance").isBlank() ? item.text("tolerance") : answer.text("tolerance");
            values.add(new DraftNumber(
                    String.valueOf(values.size() + 1),
                    value,
                    Drafts.number(tolerance)
                            .map(BigDecimal::abs)
                            .map(BigDecimal::doubleValue)
                            .orElse(0.0),
                    weight(answer),
                    texts.text(answer, "feedback")));
        }
        return new DraftBody.Numeric(values, units());
    }

    /** Moodle says by how much the number of the key is multiplied to be in the unit. */
    private List<DraftBody.Numeric.Unit> units() {
        var units = new ArrayList<DraftBody.Numeric.Unit>();
        for (var unit : item.child("units").stream()
                .flatMap(all -> all.children("unit").stream())
                .toList()) {
            double multiplier = Drafts.number(unit.text("multiplier"))
                    .map(BigDecimal::doubleValue)
                    .orElse(1.0);
            if (multiplier > 0) units.add(new DraftBody.Numeric.Unit(unit.text("unit_name"), 1 / multiplier));
        }
        return units;
    }

    private DraftBody matching() {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        for (var pair : item.children("subquestion")) {
            var answer = pair.child("answer").orElseThrow(() -> new ItemFault("formats.moodle.pair"));
            var option = item.attribute("type").equals("ddmatch")
                    ? texts.text(answer)
                    : Markup.escaped(MoodleTexts.words(answer));
            if (!option.isBlank()) pairs.add(Map.entry(texts.text(pair), option));
        }
        if (pairs.isEmpty()) throw new ItemFault("formats.moodle.pair");
        return Drafts.matching(pairs);
    }

    /** Statements, each of which one of the columns is said of, as true or false. */
    private DraftBody judged() {
        var columns = new ArrayList<DraftText>();
        for (var column : item.children("column")) {
            var text = column.child("responsetext").map(texts::text).orElse("");
            columns.add(new DraftText(Drafts.letter(columns.size()), text));
        }
        var terms = new ArrayList<DraftText>();
        var pairs = new LinkedHashMap<String, String>();
        for (var row : item.children("row")) {
            var id = String.valueOf(terms.size() + 1);
            terms.add(new DraftText(id, row.child("optiontext").map(texts::text).orElse("")));
            var said = row.child("feedbacktext").map(texts::text).orElse("");
            if (!said.isBlank()) texts.changed("formats.changed.said", said);
            right(row.attribute("number"), columns).ifPresent(column -> pairs.put(id, column.id()));
        }
        if (terms.isEmpty() || columns.isEmpty()) throw new ItemFault("formats.moodle.answers");
        if (pairs.size() < terms.size()) texts.changed("formats.changed.keyless");
        return new DraftBody.Matching(terms, columns, pairs);
    }

    private Optional<DraftText> right(String row, List<DraftText> columns) {
        return item.children("weight").stream()
                .filter(weight -> weight.attribute("rownumber").equals(row))
                .filter(weight -> Drafts.number(weight.text("value"))
                        .filter(value -> value.signum() > 0)
                        .isPresent())
                .flatMap(weight -> Drafts.number(weight.attribute("columnnumber")).stream())
                .map(number -> number.intValue() - 1)
                .filter(index -> index >= 0 && index < columns.size())
                .map(columns::get)
                .findFirst();
    }

    /** The fraction is the place of each where the file has one. */
    private DraftBody ordering() {
        var answers = new ArrayList<>(answers());
        answers.sort(Comparator.comparingDouble(MoodleBodies::place));
        var items = new ArrayList<DraftText>();
        for (var answer : answers) items.add(new DraftText(Drafts.letter(items.size()), texts.text(answer)));
        var grading = item.text("gradingtype").toUpperCase(Locale.ROOT);
        boolean exact = grading.equals("-1") || grading.equals("ALL_OR_NOTHING");
        boolean neighbours = grading.isEmpty()
                || grading.startsWith("RELATIVE_NEXT")
                || List.of("1", "2").contains(grading);
        if (!exact && !neighbours) texts.changed("formats.changed.grading");
        return new DraftBody.Ordering(items, List.of(), exact ? Marking.ALL_OR_NOTHING : Marking.PARTIAL);
    }

    private static double place(XmlElement answer) {
        return Drafts.number(answer.attribute("fraction"))
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
    }

    private DraftBody essay() {
        int fewest = limit("minwordlimit", 1);
        int most = limit("maxwordlimit", Math.max(fewest, 500));
        if (limit("attachmentsrequired", 0) > 0 || item.text("responseformat").equals("noinline")) {
            texts.changed("formats.changed.upload");
        }
        return new DraftBody.Open(
                new OpenForm.Essay(fewest, most),
                TaskUse.PRACTICE,
                MoodleXml.name(item),
                List.of(),
                texts.text(item, "responsetemplate"),
                texts.text(item, "graderinfo"));
    }

    private int limit(String name, int otherwise) {
        return Drafts.number(item.text(name))
                .map(BigDecimal::intValue)
                .filter(limit -> limit > 0)
                .orElse(otherwise);
    }

    private DraftBody recording() {
        int seconds = Math.clamp(limit("timelimitinseconds", 60), 15, LONGEST_RECORDING);
        if (seconds != limit("timelimitinseconds", 60)) texts.changed("formats.changed.seconds", seconds);
        return new DraftBody.Open(
                new OpenForm.Recording(0, seconds, 1),
                TaskUse.PRACTICE,
                MoodleXml.name(item),
                List.of(),
                "",
                texts.text(item, "graderinfo"));
    }
}
