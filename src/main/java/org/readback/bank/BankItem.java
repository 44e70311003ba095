package org.readback.bank;

import java.util.Map;
import org.readback.item.Item;
import org.readback.item.ItemFrame;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.ResponseModel;

/** One stored version of an item. It holds the key: what may be shown of it is made by
 * {@link org.readback.item.Presentations}.
 *
 * @param texts one entry a language, at least one
 * @param model the parameters in force, or those of the version asked for */
public record BankItem(
        ItemVersionId version, ItemStatus status, ItemHome home, Map<LanguageTag, Item> texts, ResponseModel model) {
    public BankItem {
        texts = Wordings.checked(texts);
    }

    /** The text in that language; where it is missing the English one, or else the first there is. */
    public Item in(LanguageTag language) {
        Item english =
                texts.getOrDefault(LanguageTag.EN, texts.values().iterator().next());
        return texts.getOrDefault(language, english);
    }

    /** What all languages share: band, topic, skill, duty; its words are those of one of them. */
    public ItemFrame frame() {
        return texts.values().iterator().next().frame();
    }

    /** The language that {@link #in} gives for the one wished. */
    public LanguageTag languageFor(LanguageTag wished) {
        if (texts.containsKey(wished)) return wished;
        return texts.containsKey(LanguageTag.EN)
                ? LanguageTag.EN
                : texts.keySet().iterator().next();
    }

    /** Not approved by anybody: marked on screen as a specimen. */
    public boolean isSpecimen() {
        return !status.isApproved();
    }
}
