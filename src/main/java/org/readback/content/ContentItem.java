package org.readback.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;

/** An item as the files have it.
 *
 * @param file in which it stands, below the content folder
 * @param line in which it starts
 * @param texts one entry a language, the file's own first; they differ in words only
 * @param examples of typed answers, by language; short answers, key facts and codes only, else empty
 * @param draft kept from approval by its author
 * @param replaces the item whose meaning was changed by this one */
public record ContentItem(
        String file,
        int line,
        Map<LanguageTag, Item> texts,
        Map<LanguageTag, Examples> examples,
        boolean draft,
        @Nullable String replaces) {

    public ContentItem {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        examples = Map.copyOf(examples);
    }

    public ItemId id() {
        return first().id();
    }

    /** In the language of its file. */
    public Item first() {
        return texts.values().iterator().next();
    }

    /** What a typed answer must and must not be. */
    public record Examples(List<String> accepts, List<String> rejects) {
        public Examples {
            accepts = List.copyOf(accepts);
            rejects = List.copyOf(rejects);
        }
    }
}
