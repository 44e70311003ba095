package org.readback.progress.ui;

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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.progress.ContingentProgress;
import org.readback.progress.ContingentSheet;

/** The people of a contingent with courses done, tests and bands. */
@Route("contingents/:contingent")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class ContingentView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ContingentProgress progress;
    private final Clock clock;
    private final boolean supervisor;
    private String title = "";

    ContingentView(ContingentProgress progress, SignedIn signedIn, Clock clock) {
        this.progress = progress;
        this.supervisor = signedIn.require().is(Role.SUPERVISOR);
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ContingentSheet sheet = progress.of(new ContingentId(RouteIds.of(event, "contingent", UUID::fromString)))
                .orElseThrow(NotFoundException::new);
        title = sheet.contingent().name();
        removeAll();
        add(heading(sheet.contingent()), links(sheet.contingent()));
        if (sheet.people().isEmpty()) {
            add(new EmptyState("progress.people.none", Parts.button("contingents", "progress.people.none.add")));
        } else {
            add(new ContingentSummary(sheet), new PeoplePane(sheet));
        }
    }

    private Div links(ContingentCard contingent) {
        Div links = new Div(Parts.button("contingents/" + contingent.id() + "/results", "evidence.grid.open"));
        links.add(Parts.button("contingents/" + contingent.id() + "/members", "contingent.members.open"));
        if (supervisor) links.add(Parts.button("waivers", "evidence.waivers.open"));
        links.addClassName("row");
        return links;
    }

    private Div heading(ContingentCard contingent) {
        Span mission = new Span(contingent.mission());
        mission.addClassName("small");
        Paragraph facts = new Paragraph();
        Texts.follow(facts, locale -> facts.setText(facts(contingent, locale)));
        Div heading = new Div(Texts.untranslated(mission), Texts.untranslated(new H1(contingent.name())), facts);
        heading.addClassName("page-heading");
        return heading;
    }

    private String facts(ContingentCard contingent, Locale locale) {
        String people = Texts.now("contingent.people", contingent.members());
        LocalDate day = contingent.departsOn();
        if (day == null) {
            return people + " · " + Texts.now("contingent.departure.none");
        }
        long days = ChronoUnit.DAYS.between(Centre.today(clock), day);
        String date = Formats.date(day, locale);
        return people + " · "
                + (days < 0
                        ? Texts.now("contingent.departure.past", date)
                        : Texts.now("contingent.departure.in", date, days));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
