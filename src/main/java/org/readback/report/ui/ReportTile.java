package org.readback.report.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.WaitingCard;
import org.readback.base.ui.WaitingCard.Way;
import org.readback.report.ItemReports;
import org.readback.report.MyReport;
import org.readback.report.ReportDesk;
import org.readback.report.ReportedItem;

/** On Today: reports that wait for an answer, and what became of one's own. */
@org.springframework.stereotype.Component
class ReportTile implements HomeTile {
    private static final int ORDER = 90;

    private final ItemReports reports;
    private final ReportDesk desk;
    private final SignedIn signedIn;

    ReportTile(ItemReports reports, ReportDesk desk, SignedIn signedIn) {
        this.reports = reports;
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> card() {
        if (signedIn.require().is(Role.INSTRUCTOR)) return waiting();
        return signedIn.require().is(Role.TRAINEE) ? mine() : Optional.empty();
    }

    private Optional<Component> waiting() {
        int open = desk.open().stream().mapToInt(ReportedItem::open).sum();
        return new WaitingCard("report.desk.title")
                .count(open, "report.tile.open", new Way("item-reports", "report.tile.answer"))
                .card();
    }

    private Optional<Component> mine() {
        var all = reports.mine();
        long answered = all.stream()
                .map(MyReport::report)
                .filter(report -> report.answer().isPresent())
                .count();
        return new WaitingCard("report.mine.title")
                .count(all.size(), "report.tile.answered", new Way("reports", "report.tile.read"), answered)
                .card();
    }
}
