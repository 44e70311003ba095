package org.readback.standard.ui;

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
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Facts;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.standard.EditionId;
import org.readback.standard.EditionSheet;
import org.readback.standard.Standards;

/** One edition: its lessons, what of ours answers to each, what became of the lessons of the edition before. */
@Route("standards/:edition")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class StandardView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Standards standards;
    private final boolean keeps;
    private String title = "";

    StandardView(Standards standards, SignedIn signedIn) {
        this.standards = standards;
        this.keeps = signedIn.require().is(Role.SUPERVISOR);
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EditionId id = RouteIds.of(event, "edition", EditionId::new);
        show(standards.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(EditionSheet sheet) {
        title = sheet.card().fullName();
        Runnable again = () -> standards.find(sheet.card().id()).ifPresent(this::show);
        removeAll();
        var up = new Div(Texts.text(new Anchor("standards"), "standard.list.title"));
        up.addClassName("small");
        var heading = new Div(
                up,
                Texts.untranslated(new H1(sheet.card().fullName())),
                StandardsView.english(new Paragraph(sheet.card().title())));
        heading.addClassName("page-heading");
        add(heading, Cards.titled("standard.about", facts(sheet), note(sheet)), new LessonsPane(sheet));
        if (keeps) add(new KeepLesson(standards, sheet, again));
        if (!sheet.former().isEmpty()) add(new FormerPane(standards, sheet, keeps, again));
    }

    private static Facts facts(EditionSheet sheet) {
        var facts = new Facts();
        facts.fact("standard.lessons", Integer.toString(sheet.lessons().size()));
        facts.fact("standard.uncovered", Integer.toString(sheet.uncovered()));
        if (!sheet.former().isEmpty()) facts.fact("standard.undecided", Integer.toString(sheet.undecided()));
        return facts;
    }

    private static Span note(EditionSheet sheet) {
        Span note = StandardsView.english(new Span(sheet.card().note()));
        note.addClassName("small");
        return note;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
