package org.readback.qti.shape;

import java.util.List;
import org.readback.draft.DraftBody;
import org.readback.draft.OpenForm;
import org.readback.item.TaskUse;

/** Tasks that people mark. */
final class Opening {

    /** Of a recording where the file does not say how long it may be. */
    private static final int USUAL_SECONDS = 120;

    private Opening() {}

    static DraftBody essay(Slot.Essay essay) {
        return open(new OpenForm.Essay(essay.fewest(), essay.most()), essay.template());
    }

    static DraftBody recording(Shaping shaping, Slot.Upload upload) {
        if (upload.seconds() == 0) shaping.changed("qti.change.seconds", USUAL_SECONDS);
        return open(new OpenForm.Recording(0, upload.seconds() == 0 ? USUAL_SECONDS : upload.seconds(), 1), "");
    }

    private static DraftBody open(OpenForm form, String template) {
        return new DraftBody.Open(form, TaskUse.PRACTICE, "", List.of(), template, "");
    }
}
