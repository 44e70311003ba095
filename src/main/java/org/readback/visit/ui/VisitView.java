package org.readback.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.readback.base.Centre;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.visit.Freezes;
import org.readback.visit.SpotChecks;
import org.readback.visit.TaskKind;
import org.readback.visit.VisitId;
import org.readback.visit.VisitSheet;
import org.readback.visit.Visits;

/** One visit: what has to be ready, what was frozen, whom to question, what to do afterwards. */
@Route("visits/:visit")
@RolesAllowed("SUPERVISOR")
class VisitView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Visits visits;
    private final Freezes freezes;
    private final SpotChecks spots;
    private final LocalDate today;
    private String title = "";

    VisitView(Visits visits, Freezes freezes, SpotChecks spots, Clock clock) {
        this.visits = visits;
        this.freezes = freezes;
        this.spots = spots;
        this.today = Centre.today(clock);
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteIds.of(event, "visit", VisitId::of));
    }

    private void show(VisitId id) {
        VisitSheet sheet = visits.find(id).orElseThrow(NotFoundException::new);
        title = sheet.card().contingent().name();
        removeAll();
        var up = new Div(Texts.text(new Anchor("visits"), "visit.back"));
        up.addClassName("small");
        add(
                up,
                heading(sheet),
                facts(sheet),
                new TaskPane(visits, sheet, TaskKind.CHECK, today),
                new FreezePane(freezes, spots, sheet, () -> visits.find(id).orElseThrow()),
                new TaskPane(visits, sheet, TaskKind.ACTION, today));
    }

    private static Component heading(VisitSheet sheet) {
        var heading = new Div(
                Texts.text(
                        new H1(), "visit.page.title", sheet.card().contingent().name()),
                Texts.untranslated(new Paragraph(sheet.card().plan().team())));
        heading.addClassName("page-heading");
        return heading;
    }

    private Component facts(VisitSheet sheet) {
        var facts = new Facts();
        facts.fact("visit.field.day", day(sheet.card().plan().day()));
        facts.fact(
                "visit.field.mission",
                Texts.untranslated(new Span(sheet.card().contingent().mission())));
        LocalDate departs = sheet.card().contingent().departsOn();
        if (departs != null) facts.fact("visit.field.departs", day(departs));
        facts.fact(
                "visit.field.purpose",
                Texts.untranslated(new Span(sheet.card().plan().purpose())));
        var change = Texts.text(new Button(), "visit.change");
        change.addClickListener(_ -> PlanDialog.change(
                        visits, sheet.card(), () -> show(sheet.card().id()))
                .open());
        var box = new Section(facts, change);
        box.addClassNames("card", "stack");
        return box;
    }

    private static Span day(LocalDate day) {
        var span = new Span();
        Texts.follow(span, locale -> span.setText(Formats.date(day, locale)));
        return span;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, UI.getCurrent().getTranslation("visit.list.title"));
    }
}
