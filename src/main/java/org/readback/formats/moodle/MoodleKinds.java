package org.readback.formats.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftKey;
import org.readback.draft.DraftOption;
import org.readback.draft.ItemDraft;
import org.readback.draft.OpenForm;
import org.readback.formats.text.Simpler;
import org.readback.item.Marking;
import org.readback.item.TaskUse;
import org.readback.item.TypedRules;
import org.readback.item.Verdict;

/** Which kinds Moodle knows, and as which of them the others are written. */
final class MoodleKinds {

    private MoodleKinds() {}

    /** Empty if there is none that asks the same. */
    static Optional<ItemDraft> known(ItemDraft draft) {
        return switch (draft.body()) {
            case DraftBody.TrueFalse(var key, var _) ->
                Optional.of(key == Verdict.NOT_GIVEN ? Simpler.statementAsChoice(draft) : draft);
            case DraftBody.Coded(var _, var texts) -> {
                var answers = new ArrayList<DraftAnswer>();
                for (var text : texts) answers.add(new DraftAnswer(text.id(), text.text(), 1));
                yield Optional.of(draft.withBody(typed(answers)));
            }
            case DraftBody.Dictation(var text, var _) ->
                Optional.of(draft.withBody(typed(List.of(new DraftAnswer("1", text, 1)))));
            case DraftBody.KeyFacts(var facts) -> {
                var notes = facts.stream()
                        .map(fact -> "- "
                                + fact.key().answers().stream()
                                        .filter(answer -> answer.weight() > 0)
                                        .map(DraftAnswer::text)
                                        .collect(Collectors.joining(" / ")))
                        .collect(Collectors.joining("\n"));
                yield Optional.of(draft.withBody(new DraftBody.Open(
                        new OpenForm.Essay(1, 200), TaskUse.PRACTICE, draft.name(), List.of(), "", notes)));
            }
            case DraftBody.SelectWords(var text, var words) -> Optional.of(words(draft, text, words));
            case DraftBody.Hotspot _, DraftBody.NeedsRework _ -> Optional.empty();
            default -> Optional.of(draft);
        };
    }

    private static DraftBody typed(List<DraftAnswer> answers) {
        return new DraftBody.TypedAnswers(new DraftKey(answers, TypedRules.STRICT));
    }

    private static ItemDraft words(ItemDraft draft, String text, List<DraftOption> words) {
        var shown = text;
        for (var word : words) shown = shown.replace("{" + word.id() + "}", word.text());
        long right = words.stream().filter(DraftOption::isRight).count();
        long wrong = words.size() - right;
        var options = words.stream()
                .map(word -> new DraftOption(
                        word.id(),
                        word.text(),
                        word.isRight() ? 1.0 / right : -1.0 / Math.max(1, wrong),
                        word.feedback()))
                .toList();
        return draft.withStem(draft.stem() + "\n\n" + shown)
                .withBody(new DraftBody.Choices(options, Choosing.SEVERAL, Marking.PARTIAL));
    }
}
