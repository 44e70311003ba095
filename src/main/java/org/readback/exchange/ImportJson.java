package org.readback.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the tables of imports hold as JSON. */
final class ImportJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ImportJson() {}

    private record Remarks(List<Remark> remarks) {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static String write(List<Remark> remarks) {
        return MAPPER.writeValueAsString(new Remarks(remarks));
    }

    static List<Remark> remarks(String json) {
        return MAPPER.readValue(json, Remarks.class).remarks();
    }

    static ImportChoices choices(String json) {
        return MAPPER.readValue(json, ImportChoices.class);
    }

    static FileFacts facts(@Nullable String json) {
        return json == null ? FileFacts.UNKNOWN : MAPPER.readValue(json, FileFacts.class);
    }

    static @Nullable Known known(@Nullable String json) {
        return json == null ? null : MAPPER.readValue(json, Known.class);
    }

    static @Nullable Remark remark(@Nullable String json) {
        return json == null ? null : MAPPER.readValue(json, Remark.class);
    }
}
