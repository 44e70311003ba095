package org.readback.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word or phrase with its translations.
 *
 * @param pos part of speech: noun, verb, adjective, adverb, phrase
 * @param alsoKk further accepted translations
 * @param alsoRu likewise
 * @param sound name of the file in which it is spoken, in the lesson's media folder
 * @param forms of a term: how it stands in texts, by language, {@code *} for any ending; else empty
 * @param meaning of a term in our own words, by language */
public record Lexeme(
        String id,
        String word,
        String pos,
        String kk,
        String ru,
        List<String> alsoKk,
        List<String> alsoRu,
        String example,
        @Nullable String note,
        @Nullable String sound,
        Map<String, List<String>> forms,
        Map<String, String> meaning) {

    public Lexeme {
        alsoKk = List.copyOf(alsoKk);
        alsoRu = List.copyOf(alsoRu);
        forms = Map.copyOf(forms);
        meaning = Map.copyOf(meaning);
    }
}
