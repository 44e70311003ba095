package org.readback.instructor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.readback.base.Centre;
import org.readback.base.LocalText;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.base.ui.TrainingLinks;
import org.readback.course.CourseId;
import org.readback.instructor.InstructorCard;
import org.readback.instructor.Instructors;
import org.readback.instructor.Period;
import org.readback.marking.RaterLoad;

/** Instructors: qualifications, courses, hours in a period, ratings. */
@Route("instructors")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class InstructorsView extends Div implements HasDynamicTitle {
    private final Instructors instructors;
    private final LocalDate today;
    final DatePicker from = Calendars.picker("instructor.from");
    final DatePicker to = Calendars.picker("instructor.to");
    private final Div place = new Div();

    InstructorsView(Instructors instructors, Clock clock) {
        this.instructors = instructors;
        this.today = Centre.today(clock);
        addClassName("stack");
        Period period = Period.until(today);
        from.setValue(period.from());
        to.setValue(period.to());
        from.addValueChangeListener(change -> show());
        to.addValueChangeListener(change -> show());
        var days = new Section(from, to);
        days.addClassNames("card", "row");
        add(new TrainingLinks("instructors"), new PageHeading("instructor.list"), days, place);
        show();
    }

    private void show() {
        to.setErrorMessage(Texts.now("instructor.period.wrong"));
        boolean wrong = from.isEmpty() || to.isEmpty() || to.getValue().isBefore(from.getValue());
        to.setInvalid(wrong);
        if (wrong) return;
        place.removeAll();
        List<InstructorCard> all = instructors.all(new Period(from.getValue(), to.getValue()));
        if (all.isEmpty()) {
            place.add(new EmptyState("instructor.none"));
            return;
        }
        int most = all.stream().mapToInt(InstructorCard::minutes).max().orElse(0);
        Map<CourseId, LocalText> courses = instructors.courses();
        var table = new ReadingTable(
                "instructor.caption",
                List.of(
                        "instructor.name",
                        "instructor.courses",
                        "instructor.qualifications",
                        "instructor.hours",
                        "instructor.queue",
                        "instructor.rated",
                        "instructor.severity"));
        all.forEach(card -> table.row(
                Texts.untranslated(new Anchor("instructors/" + card.instructor(), card.name())),
                courses(card, courses),
                qualifications(card),
                hours(card.minutes(), most),
                queue(card),
                new Span(Integer.toString(card.rating().rated())),
                severity(card)));
        var section = new Section(table);
        section.addClassName("card");
        place.add(section);
    }

    static Component courses(InstructorCard card, Map<CourseId, LocalText> titles) {
        if (card.courses().isEmpty()) return Texts.text(new Span(), "instructor.courses.none");
        var list = new Div();
        titles.forEach((course, title) -> {
            if (card.courses().contains(course)) list.add(new Div(ContentTexts.text(new Span(), title)));
        });
        return list;
    }

    private Component qualifications(InstructorCard card) {
        int valid = (int) card.qualifications().stream()
                .filter(each -> each.isValid(today))
                .count();
        int over = card.qualifications().size() - valid;
        var words = new Div(Texts.text(new Span(), "instructor.qualifications.valid", valid));
        if (over > 0) words.add(new Div(Tags.of("not", "warning", "instructor.qualifications.over", over)));
        return words;
    }

    static Component hours(int minutes, int most) {
        var hours = new Div(Texts.text(new Span(), "instructor.hours.of", minutes / 60.0));
        if (most > 0) hours.add(new ProgressBar("instructor.hours", minutes, most));
        return hours;
    }

    /** What waits to be marked by them, and since when. */
    static Component queue(InstructorCard card) {
        var words = new Span();
        RaterLoad load = card.rating();
        Texts.follow(
                words,
                locale -> words.setText(load.since()
                        .map(since -> Texts.in(
                                locale,
                                "instructor.queue.since",
                                load.waiting(),
                                load.taken(),
                                Formats.date(since, locale)))
                        .orElseGet(() -> Texts.in(locale, "instructor.queue.none"))));
        return words;
    }

    /** In words: a number alone would say nothing. */
    static Component severity(InstructorCard card) {
        return card.rating()
                .severity()
                .map(each -> {
                    String key = each.isSmall()
                            ? "instructor.severity.few"
                            : each.severity() > 0 ? "instructor.severity.under" : "instructor.severity.over";
                    return Texts.text(new Span(), key, Math.abs(each.severity()), each.works());
                })
                .orElseGet(() -> Texts.text(new Span(), "instructor.severity.none"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("instructor.list.title"));
    }
}
