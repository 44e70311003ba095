package org.readback.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import org.readback.base.ui.Texts;
import org.readback.item.ItemId;
import org.readback.report.ItemReport;
import org.readback.report.NewReport;
import org.readback.report.ReportDesk;

/** What was reported about one item, and a line to answer each report that waits. */
public final class ItemReportList extends Composite<Div> {
    private final ReportDesk desk;
    private final ItemId item;

    public ItemReportList(ReportDesk desk, ItemId item) {
        this.desk = desk;
        this.item = item;
        getContent().addClassName("stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(ItemReportsView.correct(item));
        var all = desk.of(item);
        if (all.isEmpty()) {
            getContent().add(Texts.text(new Paragraph(), "report.none"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("report-list");
        all.forEach(report -> list.add(new ListItem(row(report))));
        getContent().add(list);
    }

    private Component row(ItemReport report) {
        var version = Texts.text(
                new Span(),
                "report.version",
                report.item().number(),
                report.language().code());
        version.addClassName("small");
        var row = new Div(new ReportWords(report), version);
        row.addClassName("stack");
        if (report.answer().isEmpty()) row.add(answer(report));
        return row;
    }

    private Component answer(ItemReport report) {
        var words = new TextArea();
        Texts.feed(words, words::setLabel, "report.answer");
        Texts.feed(words, words::setHelperText, "report.answer.help");
        words.setMaxLength(NewReport.LONGEST);
        words.setWidthFull();
        words.setId("answer-" + report.id());
        var send = Texts.text(new Button(), "report.answer.send");
        send.addClickListener(click -> {
            desk.answer(report.id(), words.getValue());
            show();
        });
        var both = new Div(words, send);
        both.addClassNames("stack", "report-form");
        return both;
    }
}
