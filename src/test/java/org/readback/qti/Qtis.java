package org.readback.qti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftOption;
import org.readback.formats.FileKind;
import org.readback.formats.Limits;
import org.readback.formats.ReadFile;
import org.readback.formats.ReadItem;

/** Documents for tests, and what is read of them. */
final class Qtis {

    static final String MATCH = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct";
    static final String MAP = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response";

    private Qtis() {}

    /** An item of version 2.1 with the usual head. */
    static String item(String inner) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="post-1" title="At the post">
            %s
            </assessmentItem>
            """.formatted(inner).strip();
    }

    static ReadFile read(String document) {
        return Qti.read(document.getBytes(UTF_8), FileKind.QTI_21, Limits.USUAL);
    }

    /** The only item, which was taken. */
    static ReadItem.Taken taken(String document) {
        var items = read(document).items();
        assertThat(items).singleElement().isInstanceOf(ReadItem.Taken.class);
        return (ReadItem.Taken) items.getFirst();
    }

    static DraftBody body(String document) {
        return taken(document).draft().body();
    }

    static List<String> texts(List<DraftOption> options) {
        return options.stream().map(DraftOption::text).toList();
    }

    static List<Double> weights(List<DraftOption> options) {
        return options.stream().map(DraftOption::weight).toList();
    }

    static List<String> changes(ReadItem.Taken taken) {
        return taken.changes().stream().map(note -> note.key()).toList();
    }
}
