package org.readback.base;

import java.util.List;
import java.util.Map;

/** A term of a field: what it is called in English, and how it stands in texts of other languages.
 *
 * @param forms by language; {@code *} after a stem stands for any ending of a word
 * @param meanings in one's own words, by language; may lack */
public record Term(String english, Map<String, List<String>> forms, Map<String, String> meanings) {
    public Term {
        forms = Map.copyOf(forms);
        meanings = Map.copyOf(meanings);
    }
}
