package org.readback.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody chose for a file; what is blank or absent is as the file says, or is found out.
 *
 * @param kind name of the format; blank: as detected
 * @param encoding of a text file; blank: as detected
 * @param columns heading in the sheet to the name of our column; a heading to nothing is left out
 * @param lessons category of the file to the lesson its items go to
 * @param defaults for items that say nothing of it */
public record ImportChoices(
        String kind, String encoding, Map<String, String> columns, Map<String, String> lessons, Defaults defaults) {
    public static final ImportChoices NONE = new ImportChoices("", "", Map.of(), Map.of(), Defaults.NONE);

    public ImportChoices {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        lessons = Collections.unmodifiableMap(new LinkedHashMap<>(lessons));
    }

    /** All as in {@link org.readback.draft.DraftFrame}; what is blank is left open.
     *
     * @param skill its code
     * @param band 0 where it is left open
     * @param language its code */
    public record Defaults(
            String pool, String lesson, String skill, int band, String topic, String source, String language) {
        public static final Defaults NONE = new Defaults("", "", "", 0, "", "", "");
    }

    public ImportChoices withKind(String other) {
        return new ImportChoices(other, encoding, columns, lessons, defaults);
    }

    public ImportChoices withEncoding(String other) {
        return new ImportChoices(kind, other, columns, lessons, defaults);
    }

    public ImportChoices withColumns(Map<String, String> others) {
        return new ImportChoices(kind, encoding, others, lessons, defaults);
    }

    public ImportChoices withLessons(Map<String, String> others) {
        return new ImportChoices(kind, encoding, columns, others, defaults);
    }

    public ImportChoices withDefaults(Defaults others) {
        return new ImportChoices(kind, encoding, columns, lessons, others);
    }
}
