package org.readback.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What the kinds with typed answers earn, text by text. */
final class Typing {

    private Typing() {}

    /** The mean over the item's texts. */
    static Score score(TypedItem item, Response response) {
        var marks = marks(item, response);
        double sum = marks.stream().mapToDouble(mark -> mark.score().value()).sum();
        return marks.isEmpty() ? Score.ZERO : new Score(Math.min(1, sum / marks.size()));
    }

    /** In the order of the item; empty for "I don't know". */
    static List<TypedMark> marks(TypedItem item, Response response) {
        if (response instanceof Response.DontKnow) return List.of();
        return switch (item) {
            case ShortAnswer answer ->
                List.of(TypedMatching.mark(
                        "", text(item, response), answer.key(), TypedMatching.Extent.WHOLE, List.of()));
            case ClozeTyped cloze -> gaps(cloze, Scoring.as(Response.Texts.class, item, response));
            case KeyFacts facts -> facts(facts, text(item, response));
            case CodedAnswer code -> List.of(Codes.mark(code, text(item, response)));
            case Dictation dictation -> List.of(Dictations.mark(dictation, text(item, response)));
        };
    }

    /** What earns the full mark. */
    static Response key(TypedItem item) {
        return switch (item) {
            case ShortAnswer answer -> new Response.Text(answer.key().shown());
            case ClozeTyped cloze -> {
                var typed = new LinkedHashMap<String, String>();
                for (var gap : cloze.gaps()) typed.put(gap.id(), gap.key().shown());
                yield new Response.Texts(typed);
            }
            case KeyFacts facts ->
                new Response.Text(String.join(
                        "; ",
                        facts.facts().stream().map(fact -> fact.key().shown()).toList()));
            case CodedAnswer code -> new Response.Text(code.accepted().getFirst());
            case Dictation dictation -> new Response.Text(dictation.text());
        };
    }

    private static String text(TypedItem item, Response response) {
        return Scoring.as(Response.Text.class, item, response).text();
    }

    private static List<TypedMark> gaps(ClozeTyped item, Response.Texts response) {
        for (var gap : response.typed().keySet()) {
            if (item.gaps().stream().noneMatch(known -> known.id().equals(gap))) {
                throw new IllegalArgumentException(item.id() + ": no such gap: " + gap);
            }
        }
        var marks = new ArrayList<TypedMark>();
        for (var gap : item.gaps()) {
            var others = item.gaps().stream()
                    .filter(other -> !other.id().equals(gap.id()))
                    .flatMap(other -> other.key().accepted().stream())
                    .toList();
            var typed = response.typed().getOrDefault(gap.id(), "");
            marks.add(TypedMatching.mark(gap.id(), typed, gap.key(), TypedMatching.Extent.WHOLE, others));
        }
        return marks;
    }

    private static List<TypedMark> facts(KeyFacts item, String typed) {
        return item.facts().stream()
                .map(fact -> TypedMatching.mark(fact.id(), typed, fact.key(), TypedMatching.Extent.WITHIN, List.of()))
                .toList();
    }
}
