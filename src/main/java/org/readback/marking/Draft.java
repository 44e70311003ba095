package org.readback.marking;

import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody is writing.
 *
 * @param revision of what the window had before its person wrote; 0 before anything was saved
 * @param texts by field of the form; {@link #FREE} where there is no form. What is not a field of the task is dropped
 *     when it is saved */
public record Draft(int revision, Map<String, String> texts) {
    /** The one field of a text without a form. */
    public static final String FREE = "text";

    public static final Draft EMPTY = new Draft(0, Map.of());

    /** Letters of one field at most. */
    public static final int MOST = 10_000;

    public Draft {
        texts = Map.copyOf(texts);
    }

    /** As it may be stored: known fields only, no longer than {@link #MOST}, without what PostgreSQL cannot hold. */
    Map<String, String> only(Iterable<String> fields) {
        var kept = new LinkedHashMap<String, String>();
        for (String field : fields) {
            String text = texts.getOrDefault(field, "").replace("\u0000", "");
            kept.put(field, text.length() > MOST ? text.substring(0, MOST) : text);
        }
        return kept;
    }
}
