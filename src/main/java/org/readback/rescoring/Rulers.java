package org.readback.rescoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.assessment.Redecisions;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemRulings;
import org.readback.bank.ItemVersionId;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.rescoring.CorrectionRows.Stored;
import org.springframework.stereotype.Component;

/** What a correction reads and changes below. */
@Component
record Rulers(ItemBank bank, ItemRulings rulings, Redecisions redecisions) {
    /** The texts by whose key answers are marked; empty where the item is withdrawn. */
    Optional<Map<LanguageTag, Item>> key(Stored correction) {
        return switch (correction.remedy()) {
            case Remedy.Withdraw _ -> Optional.empty();
            case Remedy.ByVersion(int number) ->
                Optional.of(bank.version(new ItemVersionId(correction.item().item(), number))
                        .texts());
            case Remedy.ByKey(var key) -> Optional.of(mended(bank.version(correction.item()), key));
        };
    }

    /** @throws IllegalArgumentException if it cannot be the key of that item */
    static Map<LanguageTag, Item> mended(BankItem faulty, Remedy.ByKey key) {
        return mended(faulty, key.key());
    }

    private static Map<LanguageTag, Item> mended(BankItem faulty, Map<String, List<String>> key) {
        var texts = new LinkedHashMap<LanguageTag, Item>();
        faulty.texts().forEach((language, text) -> texts.put(language, Keys.with(text, key)));
        return texts;
    }
}
