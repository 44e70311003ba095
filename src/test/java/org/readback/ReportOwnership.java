package org.readback;

import static org.readback.account.Role.TRAINEE;

import java.util.List;
import java.util.Set;
import org.readback.report.ItemReports;
import org.readback.report.NewReport;
import org.readback.report.ReportReason;

/** The ways of naming another's answers to report an item. */
final class ReportOwnership {
    static final List<OwnershipCase<?>> ALL = List.of(
            OwnershipCase.of(
                    ItemReports.class,
                    "place(UUID)",
                    Set.of(TRAINEE),
                    (reports, two) -> reports.place(two.theirs().inline().nonce())),
            OwnershipCase.of(
                    ItemReports.class,
                    "places(UUID)",
                    Set.of(TRAINEE),
                    (reports, two) -> reports.places(two.theirs().finished().attemptId())),
            OwnershipCase.of(
                    ItemReports.class,
                    "report(UUID, NewReport)",
                    Set.of(TRAINEE),
                    (reports, two) ->
                            reports.report(two.theirs().inline().nonce(), new NewReport(ReportReason.UNCLEAR, ""))));

    private ReportOwnership() {}
}
