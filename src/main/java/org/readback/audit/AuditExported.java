package org.readback.audit;

import org.readback.base.Audited;

/** Entries were taken out as a file. */
record AuditExported(AuditFilter filter, int rows) implements Audited {
    @Override
    public String action() {
        return "audit-exported";
    }

    @Override
    public String subject() {
        return rows + " entries";
    }

    @Override
    public String detail() {
        return String.join(
                        " ",
                        filter.words(),
                        filter.person(),
                        filter.action(),
                        filter.days().from().map(Object::toString).orElse(""),
                        filter.days().to().map(Object::toString).orElse(""),
                        filter.contingent().map(Object::toString).orElse(""))
                .strip();
    }
}
