package org.readback.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of an item version as it lies in the database: what all languages share, and the words of each.
 *
 * @param kind as in the content files, such as {@code single-choice}
 * @param options ids in file order; for the kinds without gaps
 * @param key ids of the right options, of an ordering all of them in the right order
 * @param marking of the kinds that have one
 * @param pairs of a matching, in the order of its terms
 * @param areas of a picture with places to mark, in file order
 * @param code of a coded answer only
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
        @Nullable List<StoredPair> pairs,
        @Nullable List<StoredArea> areas,
        @Nullable StoredCode code,
        Map<String, Words> texts) {

    /** A gap of a cloze: option ids in file order and the right one. */
    record StoredGap(String id, List<String> options, String key) {}

    /** A term to match and the option that belongs to it. */
    record StoredPair(String term, String option) {}

    /** A rectangle on a picture, in percent of it. */
    record StoredArea(String option, int left, int top, int width, int height) {}

    /** @param tolerance of a number only, as {@code units} are */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoredCode(
            String form,
            @Nullable Double tolerance,
            @Nullable List<String> units) {}

    /** What counts as right in one typed place, and by which rules.
     *
     * @param place gap or fact id, or the empty text where there is one place to type in
     * @param edition of the rules */
    record StoredKey(
            String place,
            List<String> accepted,
            List<String> half,
            List<String> rejects,
            String edition,
            String spelling,
            List<String> settings) {}

    /** One language.
     *
     * @param terms term id to text
     * @param options option id to text
     * @param gaps gap id to option id to text
     * @param accepted the accepted answers of a short answer by strict rules or of a code, which are words too
     * @param typed keys of the places to type in, in their order
     * @param why feedback by option id */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(
            String stem,
            @Nullable Passage stimulus,
            @Nullable String text,
            @Nullable Map<String, String> terms,
            @Nullable Map<String, String> options,
            @Nullable Map<String, Map<String, String>> gaps,
            @Nullable List<String> accepted,
            @Nullable List<StoredKey> typed,
            String right,
            String wrong,
            Map<String, String> why) {}

    /** @param text may be blank where there is a sound or a picture
     * @param sound {@code pictures}: absent in most items, and then not written, so that those of earlier releases keep
     *     their fingerprint */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Passage(
            String id,
            String title,
            String text,
            @Nullable StoredSound sound,
            @Nullable List<StoredPicture> pictures) {}

    /** @param plays name of {@link org.readback.item.Plays} */
    record StoredSound(String media, String plays, int radio, String transcript) {}

    record StoredPicture(String media, String alt) {}
}
