package org.readback.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.readback.draft.DraftFrame;
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
