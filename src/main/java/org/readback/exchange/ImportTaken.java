package org.readback.exchange;

import org.readback.base.Audited;

/** Items of a file became drafts.
 *
 * @param drafts how many */
public record ImportTaken(ImportId id, String file, int drafts) implements Audited {
    @Override
    public String action() {
        return "import-taken";
    }

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public String detail() {
        return file + ": " + drafts;
    }
}
