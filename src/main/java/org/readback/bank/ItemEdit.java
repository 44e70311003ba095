package org.readback.bank;

import java.util.Map;
import java.util.Optional;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;

/** A wording written in this installation, approved and about to be used.
 *
 * @param texts one entry a language, at least one; same id, kind, options and keys in all
 * @param continues number of the version whose statistics and parameters go on in it; empty: it begins with the start
 *     values of its band */
public record ItemEdit(ItemHome home, Map<LanguageTag, Item> texts, Optional<Integer> continues) {
    public ItemEdit {
        texts = Wordings.checked(texts);
    }

    public ItemId id() {
        return texts.values().iterator().next().id();
    }
}
