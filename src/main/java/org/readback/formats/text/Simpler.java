package org.readback.formats.text;

import java.util.ArrayList;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftOption;
import org.readback.draft.ItemDraft;
import org.readback.item.Marking;
import org.readback.item.Verdict;

/** Kinds that a format does not know, as kinds that it knows. */
public final class Simpler {

    private Simpler() {}

    /** A statement as a choice of what its text says of it, in the language of the draft. */
    public static ItemDraft statementAsChoice(ItemDraft draft) {
        if (!(draft.body() instanceof DraftBody.TrueFalse statement)) return draft;
        var options = new ArrayList<DraftOption>();
        for (var verdict : Verdict.values()) {
            boolean offered = verdict != Verdict.NOT_GIVEN || statement.key() == Verdict.NOT_GIVEN;
            if (!offered) continue;
            options.add(new DraftOption(
                    verdict.code(),
                    words(verdict, draft),
                    verdict == statement.key() ? 1 : 0,
                    statement.why().getOrDefault(verdict, "")));
        }
        return draft.withBody(new DraftBody.Choices(options, DraftBody.Choosing.ONE, Marking.ALL_OR_NOTHING));
    }

    private static String words(Verdict verdict, ItemDraft draft) {
        var language = draft.frame().language();
        return switch (language == null ? "en" : language.code()) {
            case "kk" ->
                switch (verdict) {
                    case TRUE -> "Дұрыс";
                    case FALSE -> "Қате";
                    case NOT_GIVEN -> "Мәтінде айтылмаған";
                };
            case "ru" ->
                switch (verdict) {
                    case TRUE -> "Верно";
                    case FALSE -> "Неверно";
                    case NOT_GIVEN -> "В тексте не сказано";
                };
            default ->
                switch (verdict) {
                    case TRUE -> "True";
                    case FALSE -> "False";
                    case NOT_GIVEN -> "Not given";
                };
        };
    }
}
