package org.readback.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.base.ui.TrainingLinks;
import org.readback.training.ClassCard;
import org.readback.training.TrainingClasses;

/** The classes that the person signed in made, teaches or looks after. */
@Route("classes")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class ClassesView extends Div implements HasDynamicTitle {
    ClassesView(TrainingClasses classes) {
        addClassName("stack");
        var make = Parts.button("classes/new", "training.class.make");
        make.setId("make-class");
        var head = new Div(new PageHeading("training.classes"), make);
        head.addClassNames("row", "between");
        add(new TrainingLinks("classes"), head);
        List<ClassCard> mine = classes.mine();
        if (mine.isEmpty()) {
            add(new EmptyState("training.classes.none"));
            return;
        }
        var cards = new Div();
        cards.addClassName("columns");
        mine.forEach(card -> cards.add(card(card)));
        add(cards);
    }

    private static Component card(ClassCard card) {
        var facts = new Div(
                Parts.words(locale -> Texts.in(
                        locale,
                        "training.class.days",
                        Formats.date(card.begins(), locale),
                        Formats.date(card.ends(), locale))),
                Texts.text(new Paragraph(), "training.class.people", card.people()));
        facts.addClassName("small");
        if (!card.contingent().isEmpty()) facts.add(Parts.plain(card.contingent()));
        var section = new Section(
                Texts.untranslated(new H2(new Anchor("classes/" + card.id(), card.name()))),
                ContentTexts.text(new Paragraph(), card.courseTitle()),
                facts,
                Parts.share(card.held(), card.sessions(), "training.class.held"));
        section.addClassNames("card", "stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("training.classes.title"));
    }
}
