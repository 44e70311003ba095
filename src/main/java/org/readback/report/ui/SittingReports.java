package org.readback.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.readback.base.ui.Texts;
import org.readback.report.ItemReports;
import org.readback.report.ReportPlace;

/** "Report an item" where the items of a sitting are not shown again: by their places. */
public final class SittingReports extends Composite<NativeDetails> {
    final Select<ReportPlace> place = new Select<>();
    private final ItemReports reports;
    private final Div chosen = new Div();

    /** Takes no room if the person signed in answered nothing in that sitting. */
    public SittingReports(ItemReports reports, UUID sitting) {
        this.reports = reports;
        List<ReportPlace> places = reports.places(sitting);
        Texts.feed(place, place::setLabel, "report.place");
        place.setItems(places);
        Texts.follow(place, _ -> place.setItemLabelGenerator(SittingReports::name));
        place.addValueChangeListener(change -> choose(change.getValue().nonce()));
        var about = Texts.text(new Paragraph(), "report.place.about");
        about.addClassName("small");
        var body = new Div(about, place, chosen);
        body.addClassName("stack");
        getContent().setSummary(Texts.text(new Span(), "report.place.open"));
        getContent().setContent(body);
        getContent().addClassName("sitting-reports");
        getContent().setVisible(!places.isEmpty());
    }

    private static String name(ReportPlace place) {
        return Texts.now(place.report().isPresent() ? "report.place.reported" : "report.place.item", place.position());
    }

    private void choose(UUID nonce) {
        chosen.removeAll();
        chosen.add(new ReportPane(reports, nonce));
    }
}
