package org.readback.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.draft.WritingRule.ANSWERS_APART;
import static org.readback.draft.WritingRule.FEEDBACK_PRESENT;
import static org.readback.draft.WritingRule.KEY_NOT_LONGEST;
import static org.readback.draft.WritingRule.LAW_NAMES_PARAGRAPH;
import static org.readback.draft.WritingRule.MATERIAL_PRESENT;
import static org.readback.draft.WritingRule.NEGATIVE_EMPHASISED;
import static org.readback.draft.WritingRule.NO_ALL_OF_THE_ABOVE;
import static org.readback.draft.WritingRule.NO_ARTICLE_CUE;
import static org.readback.draft.WritingRule.NUMBERS_ALIKE;
import static org.readback.draft.WritingRule.ONE_KEY;
import static org.readback.draft.WritingRule.OPTIONS_ALIKE;
import static org.readback.draft.WritingRule.OPTIONS_APART;
import static org.readback.draft.WritingRule.OPTION_WITHIN;
import static org.readback.draft.WritingRule.PASSAGE_LONG_ENOUGH;
import static org.readback.draft.WritingRule.SOURCE_PRESENT;
import static org.readback.draft.WritingRule.STEM_ENDS_AS_TASK;
import static org.readback.draft.WritingRule.TIMES_ALIKE;
import static org.readback.draft.WritingRule.TRANSLATED;
import static org.readback.draft.WritingRule.TRANSLATION_CURRENT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.readback.item.LanguageTag;
import org.readback.item.Marking;
import org.readback.item.Skill;

class WritingRulesTest {
    private static final DraftFrame USE = DraftFrame.EMPTY
            .withSkill(Skill.USE)
            .withBand(2)
            .withTopic("gate")
            .withSource("CEFR Companion Volume, A2, information exchange");
    private static final ItemDraft GOOD = new ItemDraft(
                    "What does the guard ask for?", choice("a pass", "a key", "a lamp"))
            .withFrame(USE)
            .withFeedback(new DraftFeedback("A pass.", "", "The guard wants a pass.", ""));
    private static final ItemDraft TYPED = GOOD.withBody(typed("duty officer", "duty clerk"));
    private static final ItemDraft LAW =
            GOOD.withFrame(USE.withSkill(Skill.KNOWLEDGE).withSource("UN Charter art. 24(1)"));

    /** A draft that breaks the rule, and the same one mended. */
    record Case(WritingRule rule, ItemDraft broken, ItemDraft mended) {
        @Override
        public String toString() {
            return rule + ": " + broken.stem() + " " + broken.texts().values();
        }
    }

    static final List<Case> CASES = cases();

    private static List<Case> cases() {
        var cases = new ArrayList<Case>();
        cases.addAll(options());
        cases.addAll(words());
        cases.addAll(others());
        return cases;
    }

    private static List<Case> options() {
        var two = new ArrayList<>(((DraftBody.Choices) choice("a pass", "a key", "a lamp")).options());
        two.set(1, new DraftOption("b", "a key", 1, ""));
        return List.of(
                new Case(ONE_KEY, GOOD.withBody(choices(two)), GOOD),
                with(OPTIONS_APART, choice("a pass", "a key", "A  key."), choice("a pass", "a key", "a kit")),
                with(
                        OPTIONS_APART,
                        choice("5 to 10 m", "8 to 20 m", "30 m"),
                        choice("5 to 10 m", "10 to 20 m", "30 m")),
                with(
                        OPTION_WITHIN,
                        choice("the officer of the day", "officer of the day", "a cook"),
                        choice("the officer of the day", "the officer of the guard", "a cook")),
                with(
                        KEY_NOT_LONGEST,
                        choice("a pass with a photograph that is not older than one year", "a key", "a lamp"),
                        choice("a pass with a photograph", "a key of the gate", "a lamp")),
                with(
                        NO_ALL_OF_THE_ABOVE,
                        choice("a pass", "a key", "All of the above."),
                        choice("a pass", "a key", "all keys")),
                with(
                        NO_ALL_OF_THE_ABOVE,
                        choice("пропуск", "ключ", "Всё перечисленное"),
                        choice("пропуск", "ключ", "всё")),
                with(OPTIONS_ALIKE, choice("A pass.", "A key.", "A lamp"), choice("A pass.", "A key.", "A lamp.")),
                new Case(
                        NO_ARTICLE_CUE,
                        GOOD.withStem("The guard wants to see an ___").withBody(choice("order", "pass", "key")),
                        GOOD.withStem("The guard wants to see an ___").withBody(choice("order", "address", "arm"))),
                new Case(
                        NO_ARTICLE_CUE,
                        GOOD.withBody(cloze("This is a {1}.", "pass", "order")),
                        GOOD.withBody(cloze("This is {1}.", "a pass", "an order"))));
    }

    private static List<Case> words() {
        return List.of(
                stem(NEGATIVE_EMPHASISED, "Which of these is not a rank?", "Which of these is NOT a rank?"),
                stem(NEGATIVE_EMPHASISED, "Who may never enter?", "Who may **never** enter?"),
                stem(NEGATIVE_EMPHASISED, "Which two may not be shot at?", "Why does the patrol not start?"),
                stem(STEM_ENDS_AS_TASK, "The guard asks for", "The guard asks for ___"),
                stem(STEM_ENDS_AS_TASK, "What is it", "“What is it?”"),
                stem(
                        TIMES_ALIKE,
                        "The post opens at 18:30. Who comes at 6.30 pm?",
                        "The post opens at 18:30. Who comes at 18:45?"),
                stem(NUMBERS_ALIKE, "How long is a road of 2,5 km?", "How long is a road of 2.5 km?"),
                stem(NUMBERS_ALIKE, "Who is 5km away?", "Who is 5 km away, with 1,000 others?"));
    }

    private static List<Case> others() {
        var passage = new DraftStimulus("", "Notice", "The gate is closed.", null, List.of());
        var longer = new DraftStimulus("", "Notice", "The gate is closed today. ".repeat(5), null, List.of());
        var reading = GOOD.withFrame(USE.withSkill(Skill.READING));
        return List.of(
                new Case(SOURCE_PRESENT, GOOD.withFrame(USE.withSource(" ")), GOOD),
                new Case(
                        LAW_NAMES_PARAGRAPH,
                        LAW.withFrame(LAW.frame().withSource("UN Charter")),
                        LAW.withFrame(LAW.frame().withSource("CPTM 2017, lesson 1.3"))),
                new Case(FEEDBACK_PRESENT, GOOD.withFeedback(new DraftFeedback("Yes.", "", "", "")), GOOD),
                new Case(PASSAGE_LONG_ENOUGH, reading.withStimulus(passage), reading.withStimulus(longer)),
                new Case(MATERIAL_PRESENT, reading, reading.withStimulus(longer)),
                new Case(
                        MATERIAL_PRESENT,
                        reading.withBody(DraftKind.DICTATION.blank()),
                        reading.withFrame(reading.frame().withPassage("gate"))),
                new Case(ANSWERS_APART, TYPED.withBody(typed("duty officer", "Duty  officer.")), TYPED),
                new Case(ANSWERS_APART, TYPED.withBody(typed("(the) duty officer", "the duty officer")), TYPED),
                // one slip away is what wrong answers are listed for
                new Case(
                        ANSWERS_APART,
                        TYPED.withBody(typed("colour", "color")),
                        TYPED.withBody(typed("there", "their"))));
    }

    private static Case with(WritingRule rule, DraftBody broken, DraftBody mended) {
        return new Case(rule, GOOD.withBody(broken), GOOD.withBody(mended));
    }

    private static Case stem(WritingRule rule, String broken, String mended) {
        return new Case(rule, GOOD.withStem(broken), GOOD.withStem(mended));
    }

    private static DraftBody choice(String key, String... wrong) {
        var options = new ArrayList<DraftOption>();
        options.add(new DraftOption("a", key, 1, ""));
        for (var text : wrong) options.add(new DraftOption(Character.toString('a' + options.size()), text, 0, ""));
        return choices(options);
    }

    private static DraftBody choices(List<DraftOption> options) {
        return new DraftBody.Choices(options, DraftBody.Choosing.ONE, Marking.ALL_OR_NOTHING);
    }

    private static DraftBody cloze(String text, String key, String wrong) {
        var options = ((DraftBody.Choices) choice(key, wrong)).options();
        return new DraftBody.Cloze(text, List.of(new DraftGap.Menu("1", options, 1)));
    }

    private static DraftBody typed(String right, String wrong) {
        return new DraftBody.TypedAnswers(new DraftKey(
                List.of(new DraftAnswer("a", right, 1), new DraftAnswer("b", wrong, 0)), DraftKind.USUAL_RULES));
    }

    private static Set<WritingRule> rules(List<WritingFinding> findings) {
        return findings.stream().map(WritingFinding::rule).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void aBrokenRuleIsFoundAndAMendedOneIsNot(Case each) {
        assertThat(rules(WritingRules.check(each.broken()))).contains(each.rule());
        assertThat(rules(WritingRules.check(each.mended()))).doesNotContain(each.rule());
    }

    @Test
    void everyRuleHasItsCase() {
        var tried = CASES.stream().map(Case::rule).collect(Collectors.toSet());
        tried.addAll(Set.of(TRANSLATED, TRANSLATION_CURRENT));

        assertThat(tried).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(WritingRule.class));
    }

    @Test
    void aGoodItemIsFoundGood() {
        assertThat(WritingRules.check(GOOD, List.of())).isEmpty();
        assertThat(WritingRules.check(TYPED, List.of())).isEmpty();
    }

    @Test
    void lawNeedsThreeLanguagesAndTranslationsThatAreCurrent() {
        var prints = DraftPrints.of(LAW.texts());
        var kazakh = new DraftTranslation(LanguageTag.KK, LAW.texts(), prints);
        var russian = new DraftTranslation(LanguageTag.RU, LAW.texts(), prints);

        assertThat(WritingRules.check(LAW, List.of(kazakh)))
                .containsExactly(
                        new WritingFinding(TRANSLATED, "stem", "ru", LAW.texts().size()));
        assertThat(WritingRules.check(LAW, List.of(kazakh, russian))).isEmpty();
        assertThat(WritingRules.check(LAW.withStem("What is asked for?"), List.of(kazakh, russian)))
                .containsExactly(
                        new WritingFinding(TRANSLATION_CURRENT, "stem", "kk"),
                        new WritingFinding(TRANSLATION_CURRENT, "stem", "ru"));
        assertThat(WritingRules.check(GOOD, List.of(new DraftTranslation(LanguageTag.KK, Map.of(), Map.of()))))
                .isEmpty();
    }

    @Test
    void unfinishedDraftsOfEveryKindAreLookedThrough() {
        for (var kind : DraftKind.toBegin()) {
            assertThat(WritingRules.check(new ItemDraft("", kind.blank()), List.of()))
                    .as(kind.name())
                    .allMatch(finding -> !finding.place().isEmpty());
        }
        assertThat(Arrays.stream(WritingRule.values()).filter(WritingRule::isRequired))
                .hasSize(10);
    }
}
