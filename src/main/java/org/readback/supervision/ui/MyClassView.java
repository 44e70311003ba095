package org.readback.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import org.readback.base.ui.Cards;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Polls;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.exam.ExamSessions;
import org.readback.exam.SessionCard;
import org.readback.exam.SessionState;
import org.readback.supervision.ClassWatch;
import org.readback.supervision.LessonCrowd;

/** What one's people are at now: sessions that are open, lessons in which somebody is. */
@Route("my-class")
@RolesAllowed("INSTRUCTOR")
class MyClassView extends Div implements HasDynamicTitle {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final ClassWatch watch;
    private final ExamSessions sessions;
    private final Div place = new Div();
    private List<LessonCrowd> lessons = List.of();
    private List<SessionCard> open = List.of();

    MyClassView(ClassWatch watch, ExamSessions sessions) {
        this.watch = watch;
        this.sessions = sessions;
        addClassName("stack");
        place.addClassName("stack");
        var classes = Texts.text(new Anchor("classes"), "supervision.classes");
        classes.addClassNames("button", "quiet");
        add(new PageHeading("supervision.class"), new Div(classes), place);
        look();
        fill();
        Polls.every(this, EVERY, this::look);
    }

    /** Nothing is built anew where nothing changed: nobody loses the place on the keyboard. */
    private void look() {
        List<LessonCrowd> crowds = watch.lessons();
        List<SessionCard> held = sessions.mine().stream()
                .filter(card -> card.state() == SessionState.OPEN || card.state() == SessionState.PAUSED)
                .toList();
        if (crowds.equals(lessons) && held.equals(open)) return;
        lessons = crowds;
        open = held;
        fill();
    }

    private void fill() {
        place.removeAll();
        place.add(
                lessons.isEmpty()
                        ? Cards.titled("supervision.lessons", Texts.text(new Paragraph(), "supervision.lessons.none"))
                        : Cards.titled(
                                "supervision.lessons",
                                list(lessons.stream().map(MyClassView::lesson).toList())));
        var all = Texts.text(new Anchor("sessions"), "supervision.sessions.all");
        place.add(
                open.isEmpty()
                        ? Cards.titled(
                                "supervision.sessions", Texts.text(new Paragraph(), "supervision.sessions.none"), all)
                        : Cards.titled(
                                "supervision.sessions",
                                list(open.stream().map(MyClassView::session).toList()),
                                all));
    }

    private static UnorderedList list(List<Component> rows) {
        var list = new UnorderedList();
        list.addClassName("supervision-list");
        rows.forEach(row -> list.add(new ListItem(row)));
        return list;
    }

    private static Component lesson(LessonCrowd crowd) {
        var link = ContentTexts.text(new Anchor("my-class/" + crowd.lesson(), ""), crowd.title());
        var people = crowd.people() > 0
                ? Texts.text(new Span(), "supervision.people", crowd.people())
                : Texts.text(new Span(), "supervision.lately", crowd.daysAgo());
        people.addClassName("small");
        var row = new Div(link, people);
        row.addClassNames("row", "between");
        if (crowd.stuck() > 0) row.add(Tags.of("soon", "warning", "supervision.stuck.count", crowd.stuck()));
        return row;
    }

    private static Component session(SessionCard card) {
        var link = Texts.untranslated(new Anchor("sessions/" + card.session(), card.title()));
        var people = Texts.text(new Span(), "supervision.people", card.people());
        people.addClassName("small");
        var row = new Div(link, people);
        row.addClassNames("row", "between");
        return row;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("supervision.class.title"));
    }
}
