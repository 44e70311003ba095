package org.readback.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Texts;
import org.readback.visit.VisitCard;
import org.readback.visit.Visits;

/** Visits to contingents that the person signed in looks after. */
@Route("visits")
@RolesAllowed("SUPERVISOR")
@Menu(title = "shell.menu.visits", icon = "visits", order = 12)
class VisitsView extends Div implements HasDynamicTitle {
    VisitsView(Visits visits) {
        addClassName("stack");
        var head = new Div(new PageHeading("visit.list"));
        head.addClassNames("row", "between");
        add(head);
        if (visits.contingents().isEmpty()) {
            add(Texts.text(new Paragraph(), "visit.none.contingent"));
            return;
        }
        var plan = Texts.text(new Button(), "visit.plan");
        plan.setId("plan-visit");
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        plan.addClickListener(_ -> PlanDialog.plan(visits).open());
        head.add(plan);
        var all = visits.mine();
        if (all.isEmpty()) add(new EmptyState("visit.none"));
        var cards = new Div();
        cards.addClassName("columns");
        all.forEach(card -> cards.add(card(card)));
        add(cards);
    }

    private static Component card(VisitCard card) {
        var name = Texts.untranslated(new H2(Texts.untranslated(
                new Anchor("visits/" + card.id(), card.contingent().name()))));
        var when = new Span();
        Texts.follow(when, locale -> when.setText(Formats.date(card.plan().day(), locale)));
        when.addClassName("visit-day");
        var team = Texts.untranslated(new Paragraph(card.plan().team()));
        var ready = Texts.text(new Span(), "visit.ready", card.done(), card.checks());
        ready.addClassName("small");
        var freezes = Texts.text(new Span(), "visit.freezes", card.freezes());
        freezes.addClassName("small");
        var box = new Section(
                name, when, team, new ProgressBar("visit.ready.label", card.done(), card.checks()), ready, freezes);
        box.addClassNames("card", "stack", "visit-card");
        return box;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("visit.list.title"));
    }
}
