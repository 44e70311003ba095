package org.readback.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftText;
import org.readback.draft.ItemDraft;

/** Compares a draft with what came back from a file. */
final class RoundTrips {

    private RoundTrips() {}

    /** Body, texts but for their spaces, weights to five decimals, name, tags and category. */
    static void same(ItemDraft before, ItemDraft after) {
        assertThat(texts(after)).isEqualTo(texts(before));
        var body = after.with(before.texts()).body();
        assertThat(body)
                .usingRecursiveComparison()
                .withEqualsForType((one, other) -> Math.abs(one - other) < 1e-5, Double.class)
                .isEqualTo(before.body());
        assertThat(after.externalId()).isEqualTo(before.externalId());
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(frame(after)).isEqualTo(frame(before));
        assertThat(after.attachments()).isEqualTo(before.attachments());
    }

    /** As {@link #same}, for sheets: files are names there, and ids are given anew in the order of the row. */
    static void sameBut(ItemDraft before, ItemDraft after) {
        var named = after.withAttachments(before.attachments());
        switch (before.body()) {
            case DraftBody.Ordering ordering ->
                assertThat(texts((DraftBody.Ordering) after.body())).isEqualTo(texts(ordering));
            case DraftBody.Matching matching ->
                assertThat(pairs((DraftBody.Matching) after.body())).isEqualTo(pairs(matching));
            case DraftBody.SelectWords words ->
                assertThat(marked((DraftBody.SelectWords) after.body())).isEqualTo(marked(words));
            default -> same(before, named);
        }
    }

    private static String texts(DraftBody.Ordering ordering) {
        return ordering.marking()
                + ordering.items().stream().map(DraftText::text).toList().toString();
    }

    private static Set<String> pairs(DraftBody.Matching matching) {
        var pairs = new TreeSet<String>();
        for (var option : matching.options()) {
            matching.terms().stream()
                    .filter(term -> option.id().equals(matching.pairs().get(term.id())))
                    .forEach(term -> pairs.add(term.text() + " -> " + option.text()));
            if (!matching.pairs().containsValue(option.id())) pairs.add("-> " + option.text());
        }
        return pairs;
    }

    private static String marked(DraftBody.SelectWords words) {
        var text = words.text();
        for (var word : words.words())
            text = text.replace("{" + word.id() + "}", "[" + word.text() + " " + word.weight() + "]");
        return text;
    }

    private static DraftFrame frame(ItemDraft draft) {
        return draft.frame().withLanguage(null);
    }

    static Map<String, String> texts(ItemDraft draft) {
        var texts = new LinkedHashMap<String, String>();
        draft.texts()
                .forEach((place, text) ->
                        texts.put(place, text.replaceAll("\\s+", " ").strip()));
        return texts;
    }
}
