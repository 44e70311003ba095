package org.readback.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.Texts;
import org.readback.base.ui.TrainingLinks;
import org.readback.training.AssignmentCard;
import org.readback.training.Assignments;

/** What was assigned to people whom the person signed in looks after. */
@Route("assignments")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class AssignmentsView extends Div implements HasDynamicTitle {
    AssignmentsView(Assignments assignments) {
        addClassName("stack");
        List<AssignmentCard> mine = assignments.mine();
        var give = Parts.button("assignments/new", "training.assign");
        give.setId("assign-work");
        var head = new Div(new PageHeading("training.assignments"), give);
        head.addClassNames("row", "between");
        add(new TrainingLinks("assignments"), head);
        if (mine.isEmpty()) {
            add(new EmptyState("training.assignments.none"));
            return;
        }
        var table = new ReadingTable(
                "training.assignments.caption",
                List.of(
                        "training.assignment.work",
                        "training.assignment.until",
                        "training.assignment.done",
                        "training.assignment.overdue",
                        "training.assignment.given"));
        mine.forEach(
                card -> table.row(name(card), Parts.date(card.deadline()), done(card), overdue(card), given(card)));
        var section = new Section(table);
        section.addClassName("card");
        add(section);
    }

    private static Component name(AssignmentCard card) {
        var link = TargetWords.text(new Anchor("assignments/" + card.assignment(), ""), card.target(), card.title());
        var reason = Texts.untranslated(new Paragraph(card.reason()));
        reason.addClassName("small");
        return new Div(link, reason);
    }

    private static Component done(AssignmentCard card) {
        return Parts.share(card.done(), card.people(), "training.done");
    }

    private static Component overdue(AssignmentCard card) {
        return card.overdue() == 0 ? Parts.plain("0") : Parts.overdue(card.overdue());
    }

    private static Component given(AssignmentCard card) {
        LocalDate day = card.assignedOn();
        return Parts.words(locale -> Texts.in(locale, "training.given", Formats.date(day, locale), card.by()));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("training.assignments.title"));
    }
}
