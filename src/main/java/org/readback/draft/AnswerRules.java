package org.readback.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.readback.item.Feedback;
import org.readback.item.ItemFrame;
import org.readback.item.ItemId;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.readback.item.ShortAnswer;
import org.readback.item.Skill;
import org.readback.item.Spelling;
import org.readback.item.TypedKey;
import org.readback.item.TypedRules;

/** Rules about answers that are typed. */
final class AnswerRules {
    private static final ItemFrame FRAME = new ItemFrame(
            new ItemId("rule"), Skill.USE, 1, "-", "-", null, new Feedback("-", "-", Map.of()), "-", null);

    private final List<WritingFinding> found = new ArrayList<>();

    private AnswerRules() {}

    static List<WritingFinding> check(ItemDraft draft) {
        var rules = new AnswerRules();
        switch (draft.body()) {
            case DraftBody.TypedAnswers(var key) -> rules.key("answer.", key);
            case DraftBody.KeyFacts(var facts) ->
                facts.forEach(fact -> rules.key("fact." + fact.id() + ".", fact.key()));
            case DraftBody.Cloze(var _, var gaps) ->
                gaps.forEach(gap -> {
                    if (gap instanceof DraftGap.Typed(var id, var key, var _)) rules.key("gap." + id + ".", key);
                });
            default -> {}
        }
        return rules.found;
    }

    /** A slip is no matter here: wrong answers are listed so that no slip makes them right. */
    private void key(String place, DraftKey key) {
        var accepted = texts(key, 1, 1);
        if (accepted.isEmpty()) return;
        ShortAnswer item;
        try {
            item = new ShortAnswer(FRAME, new TypedKey(accepted, half(key), List.of(), withoutSlips(key.rules())));
        } catch (IllegalArgumentException unfinished) {
            return; // an answer that cannot stand is said by DraftItems
        }
        for (var answer : key.answers()) {
            if (answer.weight() > 0 || !isWords(answer)) continue;
            if (Scoring.score(item, new Response.Text(answer.text())).value() > 0) {
                found.add(new WritingFinding(WritingRule.ANSWERS_APART, place + answer.id(), answer.text()));
            }
        }
    }

    private static TypedRules withoutSlips(TypedRules rules) {
        return new TypedRules(rules.edition(), Spelling.NONE, rules.settings());
    }

    private static List<String> half(DraftKey key) {
        return key.rules().edition() == TypedRules.Edition.STRICT
                ? List.of()
                : texts(key, Double.MIN_VALUE, Math.nextDown(1));
    }

    private static List<String> texts(DraftKey key, double least, double most) {
        return key.answers().stream()
                .filter(answer -> isWords(answer) && answer.weight() >= least && answer.weight() <= most)
                .map(DraftAnswer::text)
                .toList();
    }

    private static boolean isWords(DraftAnswer answer) {
        return answer.reading() == DraftAnswer.Reading.WORDS && !answer.text().isBlank();
    }
}
