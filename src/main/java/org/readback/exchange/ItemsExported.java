package org.readback.exchange;

import org.readback.base.Audited;

/** Items went out as a file.
 *
 * @param scope a lesson, a pool, or all
 * @param format name of the format */
public record ItemsExported(String scope, String format, int items) implements Audited {
    @Override
    public String action() {
        return "items-exported";
    }

    @Override
    public String subject() {
        return scope;
    }

    @Override
    public String detail() {
        return format + ": " + items;
    }
}
