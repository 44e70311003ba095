package org.readback.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readback.item.ClozeTyped;
import org.readback.item.ClozeWithOptions;
import org.readback.item.CodeForm;
import org.readback.item.CodedAnswer;
import org.readback.item.Dictation;
import org.readback.item.Feedback;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.KeyFacts;
import org.readback.item.Marking;
import org.readback.item.Matching;
import org.readback.item.MediaId;
import org.readback.item.MultipleChoice;
import org.readback.item.Option;
import org.readback.item.Ordering;
import org.readback.item.SelectWords;
import org.readback.item.ShortAnswer;
import org.readback.item.SingleChoice;
import org.readback.item.Stimulus;
import org.readback.item.TrueFalseNotGiven;
import org.readback.item.TypedItem;
import org.readback.item.TypedKey;
import org.readback.item.TypedRules;
import org.readback.item.Verdict;

/** Makes drafts of items; nothing of an item is lost. */
final class BodiesOfItems {

    private BodiesOfItems() {}

    static ItemDraft draft(Item item) {
        var frame = item.frame();
        var files = new LinkedHashMap<String, MediaId>();
        var about = DraftFrame.EMPTY
                .withSkill(frame.skill())
                .withBand(frame.band())
                .withTopic(frame.topic())
                .withSource(frame.source())
                .withDuty(frame.duty() == null ? "" : frame.duty());
        var feedback =
                new DraftFeedback(frame.feedback().right(), "", frame.feedback().wrong(), "");
        return new ItemDraft(
                frame.id().itemId(),
                "",
                frame.stem(),
                stimulus(frame.stimulus(), files),
                about,
                feedback,
                body(item),
                files,
                List.of());
    }

    private static @Nullable DraftStimulus stimulus(@Nullable Stimulus stimulus, Map<String, MediaId> files) {
        if (stimulus == null) return null;
        var sound = stimulus.sound();
        var heard = sound == null
                ? null
                : new DraftStimulus.Sound(
                        file(sound.clip().media(), files),
                        sound.clip().plays(),
                        sound.clip().radio(),
                        sound.transcript());
        var pictures = stimulus.pictures().stream()
                .map(picture -> new DraftStimulus.Picture(file(picture.media(), files), picture.alt()))
                .toList();
        return new DraftStimulus(stimulus.id(), stimulus.title(), stimulus.text(), heard, pictures);
    }

    private static String file(MediaId media, Map<String, MediaId> files) {
        files.put(media.mediaId(), media);
        return media.mediaId();
    }

    private static DraftBody body(Item item) {
        return switch (item) {
            case SingleChoice choice ->
                new DraftBody.Choices(
                        options(choice.options(), Set.of(choice.key()), 1, 0, choice.feedback()),
                        DraftBody.Choosing.ONE,
                        Marking.ALL_OR_NOTHING);
            case MultipleChoice choice -> several(choice);
            case ClozeWithOptions cloze -> cloze(cloze);
            case TrueFalseNotGiven statement -> {
                var why = new EnumMap<Verdict, String>(Verdict.class);
                statement
                        .feedback()
                        .why()
                        .forEach((code, text) -> why.put(Verdict.of(code).orElseThrow(), text));
                yield new DraftBody.TrueFalse(statement.key(), why);
            }
            case Matching matching ->
                new DraftBody.Matching(texts(matching.terms()), texts(matching.options()), matching.pairs());
            case Ordering ordering -> ordering(ordering);
            case SelectWords words ->
                new DraftBody.SelectWords(words.text(), options(words.options(), words.keys(), 1, 0, words.feedback()));
            case Hotspot hotspot -> hotspot(hotspot);
            case TypedItem typed -> typed(typed);
        };
    }

    private static DraftBody several(MultipleChoice choice) {
        int right = choice.keys().size();
        int wrong = choice.options().size() - right;
        var options = options(choice.options(), choice.keys(), 1.0 / right, -1.0 / wrong, choice.feedback());
        return new DraftBody.Choices(options, DraftBody.Choosing.SEVERAL, choice.marking());
    }

    private static DraftBody cloze(ClozeWithOptions cloze) {
        var gaps = new ArrayList<DraftGap>();
        for (var gap : cloze.gaps()) {
            var none = new Feedback("-", "-", Map.of());
            gaps.add(new DraftGap.Menu(gap.id(), options(gap.options(), Set.of(gap.key()), 1, 0, none), 1));
        }
        return new DraftBody.Cloze(cloze.text(), gaps);
    }

    private static DraftBody ordering(Ordering ordering) {
        var shown = ordering.options().stream().map(Option::id).toList();
        var items = ordering.key().stream()
                .map(id -> texts(ordering.options()).get(shown.indexOf(id)))
                .toList();
        return new DraftBody.Ordering(items, shown, ordering.marking());
    }

    private static DraftBody hotspot(Hotspot hotspot) {
        return new DraftBody.Hotspot(hotspot.areas().stream()
                .map(area -> new DraftArea(
                        area.option().id(),
                        area.option().text(),
                        area.left(),
                        area.top(),
                        area.width(),
                        area.height(),
                        hotspot.keys().contains(area.option().id()) ? 1 : 0))
                .toList());
    }

    private static DraftBody typed(TypedItem item) {
        return switch (item) {
            case ShortAnswer answer -> new DraftBody.TypedAnswers(key(answer.key()));
            case ClozeTyped cloze ->
                new DraftBody.Cloze(
                        cloze.text(),
                        cloze.gaps().stream()
                                .<DraftGap>map(gap -> new DraftGap.Typed(gap.id(), key(gap.key()), 1))
                                .toList());
            case KeyFacts facts ->
                new DraftBody.KeyFacts(facts.facts().stream()
                        .map(fact -> new DraftBody.KeyFacts.Fact(fact.id(), key(fact.key())))
                        .toList());
            case CodedAnswer code -> coded(code);
            case Dictation dictation -> new DraftBody.Dictation(dictation.text(), dictation.rules());
        };
    }

    private static DraftBody coded(CodedAnswer code) {
        var texts = new ArrayList<DraftText>();
        for (var answer : code.accepted()) texts.add(new DraftText(String.valueOf(texts.size() + 1), answer));
        if (!(code.form() instanceof CodeForm.Quantity(var tolerance, var units))) {
            return new DraftBody.Coded(code.form(), texts);
        }
        return new DraftBody.Numeric(
                texts.stream()
                        .map(text -> new DraftNumber(text.id(), text.text(), tolerance, 1, ""))
                        .toList(),
                units.stream().map(unit -> new DraftBody.Numeric.Unit(unit, 1)).toList());
    }

    private static DraftKey key(TypedKey key) {
        var answers = new ArrayList<DraftAnswer>();
        key.accepted().forEach(text -> answers.add(answer(answers, text, 1, key.rules())));
        key.half().forEach(text -> answers.add(answer(answers, text, 0.5, key.rules())));
        key.rejects().forEach(text -> answers.add(answer(answers, text, 0, key.rules())));
        return new DraftKey(answers, Wildcards.rules(key.rules(), false));
    }

    private static DraftAnswer answer(List<DraftAnswer> before, String text, double weight, TypedRules rules) {
        return Wildcards.answer(String.valueOf(before.size() + 1), text, weight, rules);
    }

    private static List<DraftOption> options(
            List<Option> options, Set<String> keys, double right, double wrong, Feedback feedback) {
        return options.stream()
                .map(option -> new DraftOption(
                        option.id(),
                        option.text(),
                        keys.contains(option.id()) ? right : wrong,
                        feedback.why().getOrDefault(option.id(), "")))
                .toList();
    }

    private static List<DraftText> texts(List<Option> options) {
        return options.stream()
                .map(option -> new DraftText(option.id(), option.text()))
                .toList();
    }
}
