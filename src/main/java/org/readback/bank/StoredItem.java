package org.readback.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of an item version as it lies in the database: what all languages share, and the words of each.
 *
 * @param kind as in the content files, such as {@code single-choice}
 * @param options ids in file order; for the kinds without gaps
 * @param key ids of the right options
 * @param marking of a multiple choice only
 * @param texts language code to words */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredItem(
        String kind,
        String skill,
        int band,
        String topic,
        String source,
        @Nullable String duty,
        @Nullable List<String> options,
        @Nullable List<String> key,
        @Nullable String marking,
        @Nullable List<StoredGap> gaps,
        Map<String, Words> texts) {

    /** A gap of a cloze: option ids in file order and the right one. */
    record StoredGap(String id, List<String> options, String key) {}

    /** One language.
     *
     * @param options option id to text
     * @param gaps gap id to option id to text
     * @param accepted the accepted answers of a short answer, which are words too
     * @param why feedback by option id */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(
            String stem,
            @Nullable Passage stimulus,
            @Nullable String text,
            @Nullable Map<String, String> options,
            @Nullable Map<String, Map<String, String>> gaps,
            @Nullable List<String> accepted,
            String right,
            String wrong,
            Map<String, String> why) {}

    record Passage(String id, String title, String text) {}
}
