package org.readback.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.training.ClassSessionCard;
import org.readback.training.ClassSheet;
import org.readback.training.TrainingClasses;

/** The sessions of a class, and planning one. */
final class SessionsPane extends Composite<Section> {
    private final TrainingClasses classes;
    private final LocalDate today;
    private final Runnable changed;
    final SessionForm form;

    SessionsPane(TrainingClasses classes, ClassSheet sheet, LocalDate today, Runnable changed) {
        this.classes = classes;
        this.today = today;
        this.changed = changed;
        this.form = new SessionForm(classes, sheet, today, changed);
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "training.class.sessions"));
        if (sheet.sessions().isEmpty()) {
            getContent().add(Texts.text(new Paragraph(), "training.sessions.none"));
        } else {
            var table = new ReadingTable(
                    "training.sessions.caption",
                    List.of(
                            "training.session.day",
                            "training.session.taught",
                            "training.session.hours",
                            "training.session.instructor",
                            "training.session.attendance",
                            "training.session.callOff"));
            sheet.sessions().forEach(session -> row(table, session));
            getContent().add(table);
        }
        var planning = new Details("", form);
        Texts.feed(planning, planning::setSummaryText, "training.session.plan");
        planning.setOpened(sheet.sessions().isEmpty());
        getContent().add(planning);
    }

    private void row(ReadingTable table, ClassSessionCard session) {
        table.row(
                Parts.words(locale -> Formats.date(session.day(), locale) + ", " + session.begins()),
                ContentTexts.text(new Span(), session.title()),
                Parts.hours(session.minutes()),
                Parts.plain(session.instructor()),
                attendance(session),
                callOff(session));
    }

    private Component attendance(ClassSessionCard session) {
        if (session.calledOff()) return Tags.of("unknown", "cross", "training.session.calledOff");
        if (!session.isHeld(today)) return Tags.of("unknown", "clock", "training.session.toCome");
        String key = session.marked() == 0 ? "training.session.mark" : "training.session.there";
        var link = Texts.text(new Anchor("attendance/" + session.id()), key, session.there(), session.people());
        return new Div(link);
    }

    private Component callOff(ClassSessionCard session) {
        var place = new Div();
        if (session.calledOff()) return place;
        var button = Texts.text(new Button(), "training.session.callOff");
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Texts.follow(
                button,
                locale -> button.getElement()
                        .setAttribute(
                                "aria-label",
                                Texts.in(locale, "training.session.callOff.of", Formats.date(session.day(), locale))));
        button.addClickListener(click -> {
            classes.callOff(session.id());
            changed.run();
        });
        place.add(button);
        return place;
    }
}
