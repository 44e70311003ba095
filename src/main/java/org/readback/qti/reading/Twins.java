package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.readback.formats.ReadNote;

/** Some programs put the same assessment into a cartridge twice: once as the standard wants it, once with all that they know
 * about it. The second is read. */
final class Twins {

    private static final String WHOLE = "non_cc_assessments/";

    private Twins() {}

    static List<Documents.Document> without(List<Documents.Document> documents, List<ReadNote> notes) {
        var whole = new HashMap<String, String>();
        for (var document : documents) {
            if (document.path().startsWith(WHOLE)) whole.put(key(document.path()), document.path());
        }
        var kept = new ArrayList<Documents.Document>();
        for (var document : documents) {
            var other = whole.get(key(document.path()));
            if (other == null || other.equals(document.path())) kept.add(document);
            else notes.add(ReadNote.of("qti.file.twin", document.path(), other));
        }
        return kept;
    }

    /** {@code g1/assessment_qti.xml} and {@code non_cc_assessments/g1.xml.qti} are one. */
    private static String key(String path) {
        var plain = path.startsWith(WHOLE) ? path.substring(WHOLE.length()) : path;
        return plain.replaceFirst("(/assessment_qti|/assessment_meta)?(\\.xml)?(\\.qti)?$", "");
    }
}
