package org.readback.report;

import org.readback.base.Audited;

/** A report was made or answered. */
record ReportChange(String action, String subject, String detail) implements Audited {
    static ReportChange made(ItemReport report) {
        return new ReportChange(
                "item-reported",
                report.item().toString(),
                report.report().reason().name());
    }

    static ReportChange answered(ItemReport report) {
        return new ReportChange("item-report-answered", report.item().toString(), "");
    }
}
