package org.readback.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Items to the JSON of the database and back. What differs between languages is kept once a language, all else once. */
final class ItemJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private ItemJson() {}

    /** The same items give the same text, byte for byte. */
    static String write(Map<LanguageTag, Item> texts) {
        return MAPPER.writeValueAsString(ItemBody.store(texts));
    }

    /** @throws IllegalArgumentException if a language does not fit the structure */
    static Map<LanguageTag, Item> read(ItemId id, String json) {
        StoredItem stored = MAPPER.readValue(json, StoredItem.class);
        var texts = new LinkedHashMap<LanguageTag, Item>();
        // jsonb forgets the order of keys: en, kk, ru it is
        stored.texts().keySet().stream()
                .sorted()
                .forEach(code -> texts.put(new LanguageTag(code), ItemBody.restore(id, stored, code)));
        return texts;
    }

    static byte[] sha256(String json) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
