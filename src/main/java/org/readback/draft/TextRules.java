package org.readback.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.item.LanguageTag;
import org.readback.item.Skill;
import org.readback.item.WordCount;

/** Rules about stem, passage, source and the writing of figures. */
final class TextRules {
    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?iu)\\b(arts?|articles?|ss?|secs?|sections?|paras?|pars?|paragraphs?|chapters?|ch|chap|parts?|"
                    + "rules?|principles?|lessons?|annex|pt|ref|ст|статья|статьи|п|пункт|пункты|правило|бап|тармақ|ереже)\\b\\.?"
                    + "|§|\\b[A-Z]\\.\\d");
    private static final Pattern NEGATIVE = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(not|never|except|cannot|\\p{L}+n['\u2019]t|кроме|никогда|неверно|неправильно|емес|қате)"
                    + "(?![\\p{L}\\p{N}])");
    /** Whoever is asked why, or completes a sentence, does not look for what is not so. */
    private static final Pattern CHOOSES = Pattern.compile(
            "(?iu)^(?!.*(_{2}|\\bwhy\\b|почему|неге)).*\\b(which|what|who|where|when|choose|mark|select|find|какой|какая|какое|какие|каких|что|кто|где|"
                    + "отметьте|выберите|қай|қандай|не|кім|қайсы|белгілеңіз|таңдаңыз)");
    /** What ends a task: a sign, a bracket or quote behind it, or a gap. */
    private static final Pattern TASK_END = Pattern.compile("[?.!:…_\\]}]['\"\u2019\u201d»)*_]*$");

    private static final Pattern QUOTED =
            Pattern.compile("[\"\u201c«][^\"\u201d»]*[\"\u201d»]|\u2018[^\u2019]*\u2019(?!\\p{L})");
    private static final Pattern TWELVE_HOURS = Pattern.compile("(?iu)\\b\\d{1,2}([.:]\\d{2})?\\s?[ap]\\.?m\\b");
    private static final Pattern DAY_HOURS =
            Pattern.compile("(?iu)\\b([01]\\d|2[0-3])(:[0-5]\\d|[0-5]\\d\\s?(hours|hrs|h|часов|сағат)\\b)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<![\\d,])\\d+,\\d{1,2}(?![\\d,])");
    private static final Pattern UNIT_AT_FIGURE =
            Pattern.compile("(?<![\\p{L}\\d])\\d+(km|kg|mm|cm|ml|litres|metres)\\b");
    private static final Set<Skill> LISTENED = Set.of(Skill.LISTENING);

    private final ItemDraft draft;
    private final List<WritingFinding> found = new ArrayList<>();

    private TextRules(ItemDraft draft) {
        this.draft = draft;
    }

    static List<WritingFinding> ofPassage(ItemDraft draft) {
        var rules = new TextRules(draft);
        rules.passage();
        rules.figures();
        return rules.found;
    }

    static List<WritingFinding> ofTask(ItemDraft draft) {
        var rules = new TextRules(draft);
        rules.source();
        rules.figures();
        return rules.found;
    }

    static List<WritingFinding> ofItem(ItemDraft draft) {
        var rules = new TextRules(draft);
        rules.stem();
        rules.source();
        rules.feedback();
        rules.passage();
        rules.material();
        rules.figures();
        return rules.found;
    }

    private void add(WritingRule rule, String place, Object... params) {
        found.add(new WritingFinding(rule, place, params));
    }

    private void stem() {
        var stem = draft.stem().strip();
        if (stem.isEmpty()) return;
        if (!TASK_END.matcher(stem).find()) add(WritingRule.STEM_ENDS_AS_TASK, "stem");
        if (draft.body() instanceof DraftBody.TrueFalse) return; // a statement denies what it likes
        var asked = lastSentence(QUOTED.matcher(stem).replaceAll(" "));
        if (!CHOOSES.matcher(asked).find()) return;
        var negative = NEGATIVE.matcher(asked);
        while (negative.find()) {
            var word = negative.group();
            boolean large = word.equals(word.toUpperCase(Locale.ROOT));
            boolean bold = negative.start() > 0 && "*_".indexOf(asked.charAt(negative.start() - 1)) >= 0;
            if (!large && !bold) {
                add(WritingRule.NEGATIVE_EMPHASISED, "stem", word);
                return;
            }
        }
    }

    /** What is asked; what stands before it tells the situation. */
    private static String lastSentence(String stem) {
        var words = stem.replaceAll("[?.!:\\s]+$", "");
        int cut = Math.max(words.lastIndexOf('\n'), Math.max(words.lastIndexOf(". "), words.lastIndexOf("! ")));
        return words.substring(cut + 1);
    }

    private void source() {
        var source = draft.frame().source();
        if (source.isBlank()) add(WritingRule.SOURCE_PRESENT, "source");
        else if (WritingRules.isLaw(draft.frame()) && !namesParagraph(source)) {
            add(WritingRule.LAW_NAMES_PARAGRAPH, "source");
        }
    }

    static boolean namesParagraph(String source) {
        return PARAGRAPH.matcher(source).find();
    }

    private void feedback() {
        var said = draft.feedback();
        if (!said.general().isBlank()) return;
        if (said.right().isBlank()) add(WritingRule.FEEDBACK_PRESENT, "right");
        if (said.wrong().isBlank()) add(WritingRule.FEEDBACK_PRESENT, "wrong");
    }

    private void passage() {
        var stimulus = draft.stimulus();
        if (stimulus == null || stimulus.sound() != null || !stimulus.pictures().isEmpty()) return;
        int words = WordCount.of(stimulus.text());
        boolean read = draft.frame().skill() == Skill.READING || draft.body() instanceof DraftBody.Passage;
        if (read && words > 0 && words < WritingRules.SHORTEST_PASSAGE) {
            add(WritingRule.PASSAGE_LONG_ENOUGH, "stimulus.text", words, WritingRules.SHORTEST_PASSAGE);
        }
    }

    private void material() {
        if (!draft.frame().passage().isBlank()) return;
        var stimulus = draft.stimulus();
        var skill = draft.frame().skill();
        boolean heard = draft.body() instanceof DraftBody.Dictation || (skill != null && LISTENED.contains(skill));
        boolean read = skill == Skill.READING || draft.body() instanceof DraftBody.TrueFalse;
        if (heard && (stimulus == null || stimulus.sound() == null)) {
            add(WritingRule.MATERIAL_PRESENT, "stimulus.sound", "sound");
        } else if (read && stimulus == null) {
            add(WritingRule.MATERIAL_PRESENT, "stimulus.text", "passage");
        }
    }

    private void figures() {
        var all = new StringBuilder();
        draft.texts().forEach((place, text) -> {
            if (isTyped(draft, place)) return; // an accepted answer may be written as people write it
            all.append(text).append('\n');
            boolean english = LanguageTag.EN.equals(draft.frame().language());
            var figure = DECIMAL_COMMA.matcher(text);
            var unit = UNIT_AT_FIGURE.matcher(text);
            if (!english) return;
            if (figure.find()) add(WritingRule.NUMBERS_ALIKE, place, figure.group());
            else if (unit.find()) add(WritingRule.NUMBERS_ALIKE, place, unit.group());
        });
        var twelve = TWELVE_HOURS.matcher(all);
        var day = DAY_HOURS.matcher(all);
        if (twelve.find() && day.find()) add(WritingRule.TIMES_ALIKE, "stem", twelve.group(), day.group());
    }

    /** Whether an answer stands there that somebody types. */
    static boolean isTyped(ItemDraft draft, String place) {
        return switch (draft.body()) {
            case DraftBody.TypedAnswers _ -> place.startsWith("answer.");
            case DraftBody.KeyFacts _ -> place.startsWith("fact.");
            case DraftBody.Cloze(var _, var gaps) ->
                gaps.stream()
                        .anyMatch(gap ->
                                gap instanceof DraftGap.Typed typed && place.startsWith("gap." + typed.id() + "."));
            default -> false;
        };
    }
}
