package org.readback.snapshot;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A snapshot as text: names in the order of the alphabet, nothing between them, so that the same is always written the
 * same. */
public final class SnapshotText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private SnapshotText() {}

    public static String write(Snapshot snapshot) {
        return JSON.writeValueAsString(snapshot);
    }

    public static Snapshot read(String text) {
        return JSON.readValue(text, Snapshot.class);
    }

    static String write(Script script) {
        return JSON.writeValueAsString(script);
    }

    public static Script readScript(String text) {
        return JSON.readValue(text, Script.class);
    }
}
