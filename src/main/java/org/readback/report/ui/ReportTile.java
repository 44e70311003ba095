package org.readback.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.Cards;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.Texts;
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
        return open == 0
                ? Optional.empty()
                : Optional.of(Cards.titled(
                        "report.desk.title",
                        Texts.text(new Paragraph(), "report.tile.open", open),
                        Texts.text(new Anchor("item-reports"), "report.tile.answer")));
    }

    private Optional<Component> mine() {
        var all = reports.mine();
        if (all.isEmpty()) return Optional.empty();
        long answered = all.stream()
                .map(MyReport::report)
                .filter(report -> report.answer().isPresent())
                .count();
        return Optional.of(Cards.titled(
                "report.mine.title",
                Texts.text(new Paragraph(), "report.tile.answered", all.size(), answered),
                Texts.text(new Anchor("reports"), "report.tile.read")));
    }
}
