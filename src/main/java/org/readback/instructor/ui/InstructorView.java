package org.readback.instructor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.LocalText;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.course.CourseId;
import org.readback.instructor.InstructorCard;
import org.readback.instructor.Instructors;
import org.readback.instructor.Period;
import org.readback.instructor.Qualification;

/** One instructor; a supervisor enters qualifications and says which courses they may teach. */
@Route("instructors/:account")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class InstructorView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Instructors instructors;
    private final LocalDate today;
    private final boolean keeps;
    private String title = "";
    TextField paper = new TextField();
    TextField issuer = new TextField();
    Button save = new Button();

    InstructorView(Instructors instructors, SignedIn signedIn, Clock clock) {
        this.instructors = instructors;
        this.today = Centre.today(clock);
        this.keeps = signedIn.require().is(Role.SUPERVISOR);
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccountId id = RouteIds.of(event, "account", AccountId::of);
        show(instructors.find(id, Period.until(today)).orElseThrow(NotFoundException::new));
    }

    private void again(AccountId id) {
        instructors.find(id, Period.until(today)).ifPresent(this::show);
    }

    private void show(InstructorCard card) {
        title = card.name();
        removeAll();
        var up = new Div(Texts.text(new Anchor("instructors"), "instructor.list.title"));
        up.addClassName("small");
        var heading = new Div(up, Texts.untranslated(new H1(card.name())));
        heading.addClassName("page-heading");
        var facts = new Facts();
        facts.fact("instructor.hours.lately", InstructorsView.hours(card.minutes(), 0));
        facts.fact("instructor.rated", Integer.toString(card.rating().rated()));
        facts.fact("instructor.queue", InstructorsView.queue(card));
        facts.fact("instructor.severity", InstructorsView.severity(card));
        add(heading, Cards.titled("instructor.work", facts), courses(card), qualifications(card));
        if (keeps) add(form(card));
    }

    private Component courses(InstructorCard card) {
        Map<CourseId, LocalText> titles = instructors.courses();
        if (!keeps) return Cards.titled("instructor.courses", InstructorsView.courses(card, titles));
        var field = new MultiSelectComboBox<CourseId>();
        Texts.feed(field, field::setLabel, "instructor.courses.field");
        field.setItems(titles.keySet());
        Texts.follow(
                field,
                locale -> field.setItemLabelGenerator(id -> titles.getOrDefault(
                                id, new LocalText(Map.of("en", id.courseId())))
                        .in(locale)));
        field.setValue(card.courses());
        var kept = new Span();
        kept.getElement().setAttribute("role", "status");
        kept.addClassName("small");
        field.addValueChangeListener(change -> {
            instructors.permit(card.instructor(), change.getValue());
            kept.setText(Texts.now("instructor.courses.kept"));
        });
        return Cards.titled("instructor.courses", field, kept);
    }

    private Component qualifications(InstructorCard card) {
        if (card.qualifications().isEmpty()) {
            return Cards.titled("instructor.qualifications", Texts.text(new Paragraph(), "instructor.unqualified"));
        }
        var table = new ReadingTable(
                "instructor.qualifications",
                List.of("instructor.paper", "instructor.issuer", "instructor.given", "instructor.until"));
        card.qualifications()
                .forEach(each -> table.row(
                        Texts.untranslated(new Span(each.title())),
                        Texts.untranslated(new Span(each.issuedBy())),
                        date(each.givenOn()),
                        until(each)));
        var section = new Section(table);
        section.addClassName("card");
        return section;
    }

    private Component until(Qualification each) {
        Span words =
                each.until().map(InstructorView::date).orElseGet(() -> Texts.text(new Span(), "instructor.endless"));
        return each.isValid(today) ? words : Tags.of("not", "warning", words);
    }

    private static Span date(LocalDate day) {
        var words = new Span();
        Texts.follow(words, locale -> words.setText(Formats.date(day, locale)));
        return words;
    }

    private Component form(InstructorCard card) {
        paper = new TextField();
        issuer = new TextField();
        save = new Button();
        DatePicker given = Calendars.picker("instructor.given");
        DatePicker until = Calendars.picker("instructor.until");
        Texts.feed(paper, paper::setLabel, "instructor.paper");
        Texts.feed(issuer, issuer::setLabel, "instructor.issuer");
        List.of(paper, issuer).forEach(field -> field.setMaxLength(Instructors.LONGEST_TEXT));
        given.setMax(today);
        given.setValue(today);
        Texts.feed(until, until::setHelperText, "instructor.until.help");
        Texts.text(save, "instructor.save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            given.setErrorMessage(Texts.now("instructor.missing"));
            given.setInvalid(given.isEmpty());
            for (TextField field : List.of(paper, issuer)) {
                field.setErrorMessage(Texts.now("instructor.missing"));
                field.setInvalid(field.getValue().isBlank());
            }
            if (paper.isInvalid() || issuer.isInvalid() || given.isInvalid()) return;
            instructors.qualify(
                    card.instructor(),
                    new Qualification(
                            paper.getValue().strip(),
                            issuer.getValue().strip(),
                            given.getValue(),
                            until.getOptionalValue()));
            again(card.instructor());
        });
        return Cards.titled("instructor.enter", paper, issuer, given, until, new Div(save));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
