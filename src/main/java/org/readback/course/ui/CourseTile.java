package org.readback.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readback.account.CurrentAccount;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.NextStep;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Texts;
import org.readback.course.Catalogue;
import org.readback.course.CourseCard;
import org.readback.course.LessonState;
import org.readback.course.NextLesson;

/** On the page Today: the lesson with which a trainee goes on, and how far the courses are. */
@org.springframework.stereotype.Component
class CourseTile implements HomeTile {
    private static final int URGENCY_STARTED = 40;
    private static final int URGENCY_NEW = 30;

    private final Catalogue catalogue;
    private final SignedIn signedIn;

    CourseTile(Catalogue catalogue, SignedIn signedIn) {
        this.catalogue = catalogue;
        this.signedIn = signedIn;
    }

    private boolean isTrainee() {
        return signedIn.find().map(CurrentAccount::roles).orElse(Set.of()).contains(Role.TRAINEE);
    }

    @Override
    public Optional<NextStep> nextStep() {
        return isTrainee() ? catalogue.next().map(CourseTile::step) : Optional.empty();
    }

    private static NextStep step(NextLesson next) {
        Locale locale = UI.getCurrent().getLocale();
        boolean started = next.lesson().state() == LessonState.STARTED;
        return new NextStep(
                started ? URGENCY_STARTED : URGENCY_NEW,
                next.course().in(locale),
                next.lesson().title().in(locale),
                Texts.now("course.minutes", next.lesson().minutes()),
                Texts.now(started ? "course.tile.goon" : "course.tile.start"),
                "lessons/" + next.lesson().id());
    }

    @Override
    public Optional<Component> card() {
        if (!isTrainee()) return Optional.empty();
        List<CourseCard> courses = catalogue.courses();
        if (courses.isEmpty()) return Optional.empty();
        var card = new Section(Texts.text(new H2(), "course.catalogue.title"));
        card.addClassNames("card", "stack");
        courses.forEach(course -> card.add(row(course)));
        return Optional.of(card);
    }

    private static Component row(CourseCard course) {
        Span count = Words.small("course.count", course.done(), course.lessons());
        var row = new Div(
                ContentTexts.text(new Anchor("courses/" + course.id()), course.title()),
                new ProgressBar("course.progress", course.done(), course.lessons()),
                count);
        row.addClassName("course-progress");
        return row;
    }

    @Override
    public int order() {
        return 10;
    }
}
