package org.readback.report;

import java.time.Instant;
import java.util.Optional;
import org.readback.bank.ItemVersionId;
import org.readback.item.LanguageTag;

/** One report; it does not say whose.
 *
 * @param id counted from 1 over all items
 * @param language in which the item was read */
public record ItemReport(
        int id,
        ItemVersionId item,
        LanguageTag language,
        NewReport report,
        Instant reportedAt,
        Optional<ReportAnswer> answer) {}
