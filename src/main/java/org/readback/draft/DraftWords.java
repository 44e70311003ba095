package org.readback.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readback.draft.DraftBody.KeyFacts.Fact;
import org.readback.item.Verdict;

/** Walks through all texts of a draft with their places, in one order. */
final class DraftWords {

    interface Change {
        String at(String place, String text);
    }

    private DraftWords() {}

    static ItemDraft mapped(ItemDraft draft, Change change) {
        var stimulus = stimulus(draft.stimulus(), change);
        var stem = change.at("stem", draft.stem());
        var body = body(draft.body(), change);
        var said = draft.feedback();
        var feedback = new DraftFeedback(
                change.at("right", said.right()),
                change.at("partly", said.partly()),
                change.at("wrong", said.wrong()),
                change.at("general", said.general()));
        return draft.withStimulus(stimulus).withStem(stem).withBody(body).withFeedback(feedback);
    }

    private static @Nullable DraftStimulus stimulus(@Nullable DraftStimulus stimulus, Change change) {
        if (stimulus == null) return null;
        var title = change.at("stimulus.title", stimulus.title());
        var text = change.at("stimulus.text", stimulus.text());
        var sound = stimulus.sound();
        var said = sound == null
                ? null
                : new DraftStimulus.Sound(
                        sound.file(),
                        sound.plays(),
                        sound.radio(),
                        change.at("stimulus.transcript", sound.transcript()));
        var pictures = IntStream.range(0, stimulus.pictures().size())
                .mapToObj(i -> {
                    var picture = stimulus.pictures().get(i);
                    return new DraftStimulus.Picture(
                            picture.file(), change.at("stimulus.alt." + (i + 1), picture.alt()));
                })
                .toList();
        return new DraftStimulus(stimulus.key(), title, text, said, pictures);
    }

    private static DraftBody body(DraftBody body, Change change) {
        return switch (body) {
            case DraftBody.Choices(var options, var choosing, var marking) ->
                new DraftBody.Choices(options("option.", "why.", options, change), choosing, marking);
            case DraftBody.TrueFalse choice -> trueFalse(choice, change);
            case DraftBody.Cloze(var text, var gaps) -> {
                var words = change.at("text", text);
                yield new DraftBody.Cloze(
                        words, gaps.stream().map(gap -> gap(gap, change)).toList());
            }
            case DraftBody.Matching(var terms, var options, var pairs) -> {
                var first = texts("term.", terms, change);
                yield new DraftBody.Matching(first, texts("option.", options, change), pairs);
            }
            case DraftBody.Ordering(var items, var shown, var marking) ->
                new DraftBody.Ordering(texts("option.", items, change), shown, marking);
            case DraftBody.TypedAnswers(var key) -> new DraftBody.TypedAnswers(key("answer.", "why.", key, change));
            case DraftBody.Numeric(var values, var units) ->
                new DraftBody.Numeric(numbers("why.", values, change), units);
            case DraftBody.Coded coded -> coded;
            case DraftBody.KeyFacts(var facts) ->
                new DraftBody.KeyFacts(
                        facts.stream().map(fact -> fact(fact, change)).toList());
            case DraftBody.Dictation(var text, var rules) -> new DraftBody.Dictation(change.at("text", text), rules);
            case DraftBody.SelectWords(var text, var words) -> {
                var running = change.at("text", text);
                yield new DraftBody.SelectWords(running, options("option.", "why.", words, change));
            }
            case DraftBody.Hotspot(var areas) ->
                new DraftBody.Hotspot(
                        areas.stream().map(area -> area(area, change)).toList());
            case DraftBody.Open open -> open(open, change);
            case DraftBody.Passage passage -> passage;
            case DraftBody.NeedsRework rework -> rework;
        };
    }

    private static DraftBody trueFalse(DraftBody.TrueFalse choice, Change change) {
        var why = new EnumMap<Verdict, String>(Verdict.class);
        for (var verdict : Verdict.values()) {
            var text = choice.why().get(verdict);
            if (text != null) why.put(verdict, change.at("why." + verdict.code(), text));
        }
        return new DraftBody.TrueFalse(choice.key(), why);
    }

    private static DraftBody open(DraftBody.Open open, Change change) {
        var title = change.at("title", open.title());
        var points = IntStream.range(0, open.points().size())
                .mapToObj(i -> change.at("point." + (i + 1), open.points().get(i)))
                .toList();
        var template = change.at("template", open.template());
        return new DraftBody.Open(
                open.form(), open.use(), title, points, template, change.at("notes", open.raterNotes()));
    }

    private static DraftGap gap(DraftGap gap, Change change) {
        var place = "gap." + gap.id() + ".";
        return switch (gap) {
            case DraftGap.Menu(var id, var options, var share) ->
                new DraftGap.Menu(id, options(place, place + "why.", options, change), share);
            case DraftGap.Typed(var id, var key, var share) ->
                new DraftGap.Typed(id, key(place, place + "why.", key, change), share);
            case DraftGap.Figure(var id, var values, var share) ->
                new DraftGap.Figure(id, numbers(place + "why.", values, change), share);
        };
    }

    private static Fact fact(Fact fact, Change change) {
        var place = "fact." + fact.id() + ".";
        return new Fact(fact.id(), key(place, place + "why.", fact.key(), change));
    }

    private static DraftArea area(DraftArea area, Change change) {
        return new DraftArea(
                area.id(),
                change.at("option." + area.id(), area.name()),
                area.left(),
                area.top(),
                area.width(),
                area.height(),
                area.weight());
    }

    private static DraftKey key(String place, String why, DraftKey key, Change change) {
        var answers = key.answers().stream()
                .map(answer -> new DraftAnswer(
                        answer.id(),
                        change.at(place + answer.id(), answer.text()),
                        answer.reading(),
                        answer.weight(),
                        change.at(why + answer.id(), answer.feedback())))
                .toList();
        return new DraftKey(answers, key.rules());
    }

    private static List<DraftOption> options(String place, String why, List<DraftOption> options, Change change) {
        return options.stream()
                .map(option -> new DraftOption(
                        option.id(),
                        change.at(place + option.id(), option.text()),
                        option.weight(),
                        change.at(why + option.id(), option.feedback())))
                .toList();
    }

    private static List<DraftNumber> numbers(String why, List<DraftNumber> values, Change change) {
        return values.stream()
                .map(value -> new DraftNumber(
                        value.id(),
                        value.value(),
                        value.tolerance(),
                        value.weight(),
                        change.at(why + value.id(), value.feedback())))
                .toList();
    }

    private static List<DraftText> texts(String place, List<DraftText> texts, Change change) {
        return texts.stream()
                .map(text -> new DraftText(text.id(), change.at(place + text.id(), text.text())))
                .toList();
    }
}
