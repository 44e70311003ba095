package org.readback.formats.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.draft.DraftArea;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftKind;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftText;
import org.readback.draft.OpenForm;
import org.readback.formats.Drafts;
import org.readback.formats.ItemFault;
import org.readback.item.Marking;
import org.readback.item.TaskUse;
import org.readback.item.Verdict;

/** Reads a row: what is peculiar to a kind. */
final class RowBodies {

    private static final Set<String> TRUE =
            Set.of("true", "t", "yes", "верно", "да", "правда", "истина", "дұрыс", "иә");
    private static final Set<String> FALSE =
            Set.of("false", "f", "no", "неверно", "нет", "ложь", "қате", "жоқ", "бұрыс");
    private static final Pattern AREA =
            Pattern.compile("(?s)(.*)@\\s*(\\d{1,3})\\D+(\\d{1,3})\\D+(\\d{1,3})\\D+(\\d{1,3})\\D*");

    private static final int LONGEST_AREA = 500;

    private final Cells cells;

    RowBodies(Cells cells) {
        this.cells = cells;
    }

    DraftBody body(DraftKind kind) {
        return switch (kind) {
            case SINGLE_CHOICE -> choices(Choosing.ONE, Marking.ALL_OR_NOTHING);
            case MULTIPLE_CHOICE -> choices(Choosing.SEVERAL, Marking.PARTIAL);
            case TRUE_FALSE -> statement();
            case CLOZE -> GapCells.cloze(running(), cells.rules(DraftKind.USUAL_RULES));
            case SELECT_WORDS -> GapCells.words(running());
            case MATCHING -> matching();
            case ORDERING -> ordering();
            case SHORT_ANSWER -> new TypedCells(cells).typed();
            case NUMBER -> new TypedCells(cells).number();
            case CODED_ANSWER -> new TypedCells(cells).coded();
            case KEY_FACTS -> new TypedCells(cells).facts();
            case DICTATION -> new DraftBody.Dictation(running(), cells.rules(DraftKind.USUAL_RULES));
            case HOTSPOT -> hotspot();
            case WRITING -> open(essay());
            case SPEAKING -> open(recording());
            case PASSAGE -> new DraftBody.Passage();
            case NEEDS_REWORK -> throw new ItemFault("formats.sheet.kind", kind.name());
        };
    }

    private String running() {
        return cells.text("text").isEmpty() ? cells.text("stem") : cells.text("text");
    }

    static Optional<Verdict> verdict(String written) {
        var plain = written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        if (TRUE.contains(plain)) return Optional.of(Verdict.TRUE);
        if (FALSE.contains(plain)) return Optional.of(Verdict.FALSE);
        return Set.of("not-given", "ng", "не-сказано", "айтылмаған").contains(plain)
                ? Optional.of(Verdict.NOT_GIVEN)
                : Optional.empty();
    }

    private DraftBody statement() {
        var key = verdict(cells.text("correct"));
        if (key.isEmpty()) throw new ItemFault("formats.sheet.correct", cells.text("correct"));
        var why = new EnumMap<Verdict, String>(Verdict.class);
        for (var verdict : Verdict.values()) {
            var text = cells.text("feedback_" + (Verdict.codes().indexOf(verdict.code()) + 1));
            if (!text.isEmpty()) why.put(verdict, text);
        }
        return new DraftBody.TrueFalse(key.get(), why);
    }

    /** Indices of the right options: by letters, by numbers, or by what they say. */
    Set<Integer> keys(List<String> options) {
        var written = cells.text("correct");
        var keys = new LinkedHashSet<Integer>();
        if (written.isEmpty()) return keys;
        if (options.contains(written)) return Set.of(options.indexOf(written));
        var parts = written.split("[\\s,;|]+", -1);
        for (var part : parts) {
            int index = index(part, options.size());
            if (index >= 0) keys.add(index);
        }
        if (keys.size() == parts.length) return keys;
        keys.clear();
        for (var text : cells.list("correct")) {
            if (!options.contains(text)) throw new ItemFault("formats.sheet.correct", text);
            keys.add(options.indexOf(text));
        }
        return keys;
    }

    private static int index(String part, int size) {
        var plain = part.toLowerCase(Locale.ROOT).replaceAll("[.)]$", "").replaceFirst("^option_?", "");
        int index = -1;
        if (plain.matches("[1-9]\\d?")) index = Integer.parseInt(plain) - 1;
        else if (plain.matches("[a-l]")) index = plain.charAt(0) - 'a';
        return index < size ? index : -1;
    }

    private DraftBody choices(Choosing choosing, Marking usual) {
        var texts = cells.numbered("option_");
        if (texts.stream().filter(text -> !text.isEmpty()).count() < 2) throw new ItemFault("formats.sheet.options");
        var weights = cells.list("weights");
        if (!weights.isEmpty() && weights.size() != texts.size()) {
            throw new ItemFault("formats.sheet.weights", weights.size(), texts.size());
        }
        var keys = weights.isEmpty() ? keys(texts) : Set.<Integer>of();
        if (weights.isEmpty() && keys.isEmpty()) throw new ItemFault("formats.sheet.correct", cells.text("correct"));
        var options = new ArrayList<DraftOption>();
        for (int i = 0; i < texts.size(); i++) {
            double weight = weights.isEmpty()
                    ? weight(keys.contains(i), keys.size(), texts.size() - keys.size(), choosing)
                    : share(weights.get(i));
            options.add(new DraftOption(Drafts.letter(i), texts.get(i), weight, cells.text("feedback_" + (i + 1))));
        }
        return new DraftBody.Choices(options, choosing, marking(usual));
    }

    private static double weight(boolean right, int rightOnes, int wrongOnes, Choosing choosing) {
        if (choosing == Choosing.ONE) return right ? 1 : 0;
        return right ? 1.0 / rightOnes : -1.0 / wrongOnes;
    }

    static double share(String percent) {
        return Drafts.share(percent.replace("%", "").strip())
                .orElseThrow(() -> new ItemFault("formats.sheet.weight", percent));
    }

    private Marking marking(Marking usual) {
        var written = cells.text("marking").toLowerCase(Locale.ROOT);
        if (written.startsWith("all")) return Marking.ALL_OR_NOTHING;
        return written.startsWith("part") ? Marking.PARTIAL : usual;
    }

    private DraftBody matching() {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        for (var text : cells.numbered("option_")) {
            if (text.isEmpty()) continue;
            var parts = text.split("->", 2);
            if (parts.length < 2 || parts[1].isBlank()) throw new ItemFault("formats.sheet.pair", text);
            pairs.add(Map.entry(parts[0].strip(), parts[1].strip()));
        }
        if (pairs.size() < 2) throw new ItemFault("formats.sheet.options");
        return Drafts.matching(pairs);
    }

    /** In the right order as they stand, unless the order is given by letters or numbers. */
    private DraftBody ordering() {
        var texts = cells.numbered("option_").stream()
                .filter(text -> !text.isEmpty())
                .toList();
        if (texts.size() < 2) throw new ItemFault("formats.sheet.options");
        var order = new ArrayList<>(keys(texts));
        if (!order.isEmpty() && order.size() != texts.size()) {
            throw new ItemFault("formats.sheet.correct", cells.text("correct"));
        }
        var items = new ArrayList<DraftText>();
        for (int i = 0; i < texts.size(); i++) {
            int at = order.isEmpty() ? i : order.get(i);
            items.add(new DraftText(Drafts.letter(items.size()), texts.get(at)));
        }
        return new DraftBody.Ordering(items, List.of(), marking(Marking.PARTIAL));
    }

    private DraftBody hotspot() {
        var texts = cells.numbered("option_");
        var keys = keys(texts);
        var areas = new ArrayList<DraftArea>();
        for (var text : texts) {
            var area = AREA.matcher(text);
            if (text.length() > LONGEST_AREA || !area.matches()) throw new ItemFault("formats.sheet.area", text);
            areas.add(new DraftArea(
                    Drafts.letter(areas.size()),
                    area.group(1).strip(),
                    Integer.parseInt(area.group(2)),
                    Integer.parseInt(area.group(3)),
                    Integer.parseInt(area.group(4)),
                    Integer.parseInt(area.group(5)),
                    keys.contains(areas.size()) ? 1 : 0));
        }
        return new DraftBody.Hotspot(areas);
    }

    private DraftBody open(OpenForm form) {
        var use = TaskUse.of(cells.text("use").toLowerCase(Locale.ROOT)).orElse(TaskUse.PRACTICE);
        return new DraftBody.Open(
                form, use, cells.text("name"), cells.list("points"), cells.text("template"), cells.text("rater_notes"));
    }

    private List<Integer> limits(List<Integer> usual) {
        var written = cells.text("limits");
        if (written.isEmpty()) return usual;
        var numbers = Pattern.compile("\\d{1,5}")
                .matcher(written)
                .results()
                .map(number -> Integer.valueOf(number.group()))
                .toList();
        if (numbers.size() == usual.size()) return numbers;
        cells.notUnderstood("limits");
        return usual;
    }

    private OpenForm essay() {
        var words = limits(List.of(1, 500));
        return new OpenForm.Essay(words.get(0), words.get(1));
    }

    private OpenForm recording() {
        var limits = limits(List.of(30, 60, 1));
        return new OpenForm.Recording(limits.get(0), limits.get(1), limits.get(2));
    }
}
