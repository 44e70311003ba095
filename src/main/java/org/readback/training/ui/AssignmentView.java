package org.readback.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.readback.base.Centre;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Notices;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.training.AssignmentCard;
import org.readback.training.AssignmentId;
import org.readback.training.AssignmentSheet;
import org.readback.training.Assignments;
import org.readback.training.Due;

/** One assignment: who has not done it, who has. */
@Route("assignments/:assignment")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class AssignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Assignments assignments;
    private final Clock clock;
    private String title = "";

    AssignmentView(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId id = RouteIds.of(event, "assignment", AssignmentId::of);
        AssignmentSheet sheet = assignments.find(id).orElseThrow(NotFoundException::new);
        title = TargetWords.in(
                event.getUI().getLocale(), sheet.card().target(), sheet.card().title());
        show(sheet);
    }

    private void show(AssignmentSheet sheet) {
        removeAll();
        AssignmentCard card = sheet.card();
        var reason = Texts.untranslated(new Paragraph(card.reason()));
        var heading = new Div(
                Parts.up(Texts.text(new Anchor("assignments"), "training.assignments.title")),
                TargetWords.text(new H1(), card.target(), card.title()),
                reason);
        heading.addClassName("page-heading");
        var facts = new Facts();
        facts.fact("training.assignment.until", Parts.date(card.deadline()));
        facts.fact("training.assignment.done", Parts.share(card.done(), card.people(), "training.done"));
        facts.fact("training.assignment.overdue", Integer.toString(card.overdue()));
        facts.fact("training.assignment.on", Parts.date(card.assignedOn()));
        facts.fact("training.assignment.by", Parts.plain(card.by()));
        var table = new ReadingTable(
                "training.assignment.people",
                List.of("training.person", "training.assignment.state", "training.assignment.back"));
        LocalDate today = Centre.today(clock);
        sheet.people()
                .forEach(due -> table.row(
                        Texts.untranslated(new Anchor("people/" + due.person(), sheet.name(due.person()))),
                        DueWords.tag(due, today),
                        back(due, sheet.name(due.person()))));
        var section = new Section(facts, table);
        section.addClassNames("card", "stack");
        add(heading, section);
    }

    /** Work that is done is not taken back. */
    private Div back(Due due, String name) {
        var place = new Div();
        if (due.isDone()) return place;
        var button = Texts.text(new Button(), "training.withdraw");
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Texts.name(button, "training.withdraw.from", name);
        button.addClickListener(click -> {
            assignments.withdraw(due.assignment(), Set.of(due.person()));
            Notices.tell("training.withdrawn", name);
            assignments
                    .find(due.assignment())
                    .ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate("assignments")));
        });
        place.add(button);
        return place;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
