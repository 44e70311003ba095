package org.readback.roll.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinServletRequest;
import org.readback.base.ui.Cards;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentCard;
import org.readback.formats.SheetFile;
import org.readback.roll.RollFiles;
import org.readback.roll.RollReport;
import org.springframework.web.util.UriComponentsBuilder;

/** What came of an import; slips and rows at fault to take away. */
final class ReportPane extends Composite<Section> {
    ReportPane(ContingentCard contingent, SheetFile file, RollReport report, RollFiles files) {
        Paragraph figures = Texts.text(
                new Paragraph(),
                "roll.report.figures",
                report.joined(),
                report.changed(),
                report.same(),
                report.faulty().size());
        figures.getElement().setAttribute("role", "status");
        Section card = Cards.titled("roll.report.title", figures);
        var links = new Div();
        links.addClassName("row");
        if (!report.slips().isEmpty()) {
            card.add(Texts.text(
                    new Paragraph(), "roll.report.slips", report.slips().size()));
            String address = address();
            links.add(FileLinks.always(
                    "roll.report.slips.open",
                    () -> File.pdf("sign-in-slips.pdf", files.slips(contingent.name(), report.slips(), address))));
        }
        if (!report.faulty().isEmpty()) {
            card.add(PreviewPane.faults(report.faulty()));
            links.add(FileLinks.always(
                    "roll.report.faulty.open",
                    () -> File.excel("rows-at-fault.xlsx", files.faulty(file, report.faults()))));
        }
        Anchor members = Texts.text(new Anchor("contingents/" + contingent.id() + "/members"), "roll.report.members");
        members.addClassName("button");
        links.add(members);
        card.add(links);
        getContent().add(card);
    }

    /** Of this installation, as this browser reached it. */
    private static String address() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return request == null
                ? ""
                : UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                        .replacePath(request.getContextPath())
                        .replaceQuery(null)
                        .build()
                        .toUriString();
    }
}
