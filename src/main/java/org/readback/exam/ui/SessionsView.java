package org.readback.exam.ui;

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
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.exam.ExamSessions;
import org.readback.exam.SessionCard;

/** The sessions that the instructor holds, has planned or has held. */
@Route("sessions")
@RolesAllowed("INSTRUCTOR")
class SessionsView extends Div implements HasDynamicTitle {
    SessionsView(ExamSessions sessions) {
        addClassName("stack");
        add(new BankLinks("sessions"), new PageHeading("exam.list"), ways());
        List<SessionCard> mine = sessions.mine();
        if (mine.isEmpty()) {
            add(new EmptyState("exam.none"));
            return;
        }
        var cards = new Div();
        cards.addClassName("columns");
        mine.forEach(card -> cards.add(card(card)));
        add(cards);
    }

    private static Component ways() {
        var plan = Texts.text(new Anchor("sessions/new"), "exam.plan");
        plan.addClassName("button");
        plan.setId("plan-session");
        var arrangements = Texts.text(new Anchor("arrangements"), "exam.arrangements");
        arrangements.addClassNames("button", "quiet");
        var now = Texts.text(new Anchor("my-class"), "exam.class");
        now.addClassNames("button", "quiet");
        var ways = new Div(plan, arrangements, now);
        ways.addClassName("row");
        return ways;
    }

    private static Component card(SessionCard card) {
        var heading = new Div(Texts.untranslated(new H2(card.title())), Words.state(card.state()));
        heading.addClassNames("row", "between");
        var people = Texts.text(new Paragraph(), "exam.admitted", card.admitted(), card.people());
        people.addClassName("small");
        var link = Texts.text(new Anchor("sessions/" + card.session()), "exam.look");
        link.addClassNames("button", "quiet");
        Texts.name(link, "exam.look.at", card.title());
        var section = new Section(
                heading,
                ContentTexts.text(new Paragraph(), card.testTitle()),
                new Paragraph(Words.whenWords(card)),
                Texts.text(new Paragraph(), "exam.room", card.room()),
                people,
                link);
        section.addClassNames("card", "stack", "offer", "exam-card");
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("exam.list.title"));
    }
}
