package org.readback.bank;

import java.util.Map;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;

/** An item as the content files have it.
 *
 * @param texts one entry a language, at least one; same id, kind, options and keys in all
 * @param draft kept from approval by its author */
public record ItemSource(ItemHome home, Map<LanguageTag, Item> texts, boolean draft) {
    public ItemSource {
        texts = Wordings.checked(texts);
    }

    public ItemId id() {
        return texts.values().iterator().next().id();
    }
}
