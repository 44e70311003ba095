package org.readback.exchange;

import org.readback.base.Audited;

/** The drafts that a file brought were taken back.
 *
 * @param gone how many drafts
 * @param stayed how many somebody had worked on */
public record ImportUndone(ImportId id, int gone, int stayed) implements Audited {
    @Override
    public String action() {
        return "import-undone";
    }

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public String detail() {
        return gone + " gone, " + stayed + " stayed";
    }
}
