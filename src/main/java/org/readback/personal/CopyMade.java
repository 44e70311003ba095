package org.readback.personal;

import org.readback.account.AccountId;
import org.readback.base.Audited;

/** Somebody had a copy made of what is kept about them.
 *
 * @param size in bytes */
public record CopyMade(AccountId person, long size) implements Audited {
    @Override
    public String action() {
        return "personal-copy-made";
    }

    @Override
    public String subject() {
        return person.toString();
    }

    @Override
    public String detail() {
        return size + " bytes";
    }
}
