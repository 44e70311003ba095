package org.readback.command;

import java.util.List;
import org.readback.account.AccountId;
import org.readback.account.WorkAs;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.Results;
import org.readback.report.ItemReport;
import org.readback.report.ItemReports;
import org.readback.report.NewReport;
import org.readback.report.ReportDesk;
import org.readback.report.ReportPlace;
import org.readback.report.ReportReason;
import org.springframework.stereotype.Component;

/** Reports about items of tests that are over: one of the visitor with its answer, others that wait. */
@Component
class DemoReports {
    private final Results results;
    private final ItemReports reports;
    private final ReportDesk desk;
    private final WorkAs workAs;

    DemoReports(Results results, ItemReports reports, ReportDesk desk, WorkAs workAs) {
        this.results = results;
        this.reports = reports;
        this.desk = desk;
        this.workAs = workAs;
    }

    void send(AccountId instructor, AccountId visitor, List<AccountId> others) {
        send(visitor, 2, new NewReport(ReportReason.UNCLEAR, "“Later” can mean today or another day."))
                .forEach(report -> workAs.person(
                        instructor,
                        () -> desk.answer(report.id(), "You are right. The next version of the item names the day.")));
        send(visitor, 4, new NewReport(ReportReason.WRONG_KEY, "Two of the answers say the same."));
        others.stream()
                .limit(2)
                .forEach(person -> send(
                        person,
                        4,
                        new NewReport(ReportReason.TRANSLATION, "Қазақша мәтінде сөз түсіп қалған сияқты.")));
    }

    /** @param position of an item in the person's newest test */
    private List<ItemReport> send(AccountId person, int position, NewReport report) {
        return results.of(List.of(person)).stream()
                .map(ResultSummary::attempt)
                .limit(1)
                .flatMap(attempt -> workAs.person(person, () -> reports.places(attempt.attemptId())).stream())
                .filter(place -> place.position() == position)
                .map(ReportPlace::nonce)
                .map(nonce -> workAs.person(person, () -> reports.report(nonce, report)))
                .toList();
    }
}
