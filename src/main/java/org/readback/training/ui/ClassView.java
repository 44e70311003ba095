package org.readback.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Collectors;
import org.readback.account.AccountName;
import org.readback.base.Centre;
import org.readback.base.ui.Cards;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.contingent.Contingents;
import org.readback.training.ClassCard;
import org.readback.training.ClassId;
import org.readback.training.ClassSheet;
import org.readback.training.TrainingClasses;

/** One class: its sessions, its people and their hours. */
@Route("classes/:class")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class ClassView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final TrainingClasses classes;
    private final Contingents contingents;
    private final Clock clock;
    private String title = "";

    ClassView(TrainingClasses classes, Contingents contingents, Clock clock) {
        this.classes = classes;
        this.contingents = contingents;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClassId id = RouteIds.of(event, "class", ClassId::of);
        show(classes.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(ClassSheet sheet) {
        title = sheet.card().name();
        Runnable again = () -> classes.find(sheet.card().id()).ifPresent(this::show);
        removeAll();
        add(
                heading(sheet),
                Cards.titled("training.class.about", facts(sheet)),
                new SessionsPane(classes, sheet, Centre.today(clock), again),
                new PeoplePane(classes, contingents, sheet, again));
    }

    private static Div heading(ClassSheet sheet) {
        var heading = new Div(
                Parts.up(Texts.text(new Anchor("classes"), "training.classes.title")),
                Texts.untranslated(new H1(sheet.card().name())),
                ContentTexts.text(new Paragraph(), sheet.card().courseTitle()));
        heading.addClassName("page-heading");
        return heading;
    }

    private static Facts facts(ClassSheet sheet) {
        ClassCard card = sheet.card();
        var facts = new Facts();
        facts.fact(
                "training.field.instructors",
                Parts.plain(sheet.instructors().stream()
                        .map(AccountName::displayName)
                        .collect(Collectors.joining(", "))));
        facts.fact(
                "training.class.when",
                Parts.words(locale -> Texts.in(
                        locale,
                        "training.class.days",
                        Formats.date(card.begins(), locale),
                        Formats.date(card.ends(), locale))));
        if (!card.room().isEmpty()) facts.fact("training.field.room", Parts.plain(card.room()));
        if (!card.contingent().isEmpty()) facts.fact("training.field.contingent", Parts.plain(card.contingent()));
        facts.fact("training.class.sessions", Parts.share(card.held(), card.sessions(), "training.class.held"));
        facts.fact("training.class.planned", Parts.hours(card.minutes()));
        facts.fact("training.class.given", Parts.hours(card.given()));
        return facts;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
