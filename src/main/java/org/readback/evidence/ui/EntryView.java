package org.readback.evidence.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.readback.base.Centre;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentId;
import org.readback.evidence.EntrySheet;
import org.readback.evidence.EvidenceEntries;

/** Results entered for many people of a contingent at once. */
@Route("contingents/:contingent/results")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
@StyleSheet("styles/evidence.css")
class EntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final EvidenceEntries entries;
    private final Clock clock;
    private String title = "";

    EntryView(EvidenceEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EntrySheet sheet = entries.sheet(new ContingentId(RouteIds.of(event, "contingent", UUID::fromString)))
                .orElseThrow(NotFoundException::new);
        title = event.getUI().getTranslation("evidence.grid.title");
        removeAll();
        Span up = Texts.untranslated(new Span(new Anchor(
                "contingents/" + sheet.contingent().id(), sheet.contingent().name())));
        up.addClassName("small");
        Div heading = new Div(
                up, Texts.text(new H1(), "evidence.grid.title"), Texts.text(new Paragraph(), "evidence.grid.text"));
        heading.addClassName("page-heading");
        add(heading);
        add(
                sheet.people().isEmpty()
                        ? new EmptyState("evidence.grid.none")
                        : new EntryGrid(entries, sheet, Centre.today(clock)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
