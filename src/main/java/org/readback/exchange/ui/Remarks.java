package org.readback.exchange.ui;

import org.readback.base.ui.Texts;
import org.readback.exchange.Remark;

/** Sentences about files, in the language of the screen. */
final class Remarks {
    private Remarks() {}

    static String text(Remark remark) {
        String words = Texts.now(remark.key(), remark.params().toArray());
        return remark.place().isBlank() ? words : remark.place() + ": " + words;
    }
}
