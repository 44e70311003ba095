package org.readback.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.Cards;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.NextStep;
import org.readback.base.ui.Texts;
import org.readback.exam.ExamDoor;
import org.readback.exam.ExamSessions;
import org.readback.exam.Expected;
import org.readback.exam.SessionCard;
import org.readback.exam.SessionState;

/** On Today: a session that expects a trainee, the sessions that an instructor holds or has planned. */
@org.springframework.stereotype.Component
class SessionsTile implements HomeTile {
    private static final int EXPECTED = 92;
    private static final int HOLDING = 92;
    private static final int ORDER = 35;
    private static final int MOST = 5;

    private final ExamDoor door;
    private final ExamSessions sessions;
    private final SignedIn signedIn;

    SessionsTile(ExamDoor door, ExamSessions sessions, SignedIn signedIn) {
        this.door = door;
        this.sessions = sessions;
        this.signedIn = signedIn;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<NextStep> nextStep() {
        Optional<NextStep> expected = expected().stream()
                .filter(each -> each.card().state() != SessionState.PLANNED)
                .findFirst()
                .map(SessionsTile::step);
        return expected.or(() -> held().stream()
                .filter(card -> card.state() != SessionState.PLANNED)
                .findFirst()
                .map(SessionsTile::hold));
    }

    private static NextStep step(Expected expected) {
        SessionCard card = expected.card();
        return new NextStep(
                EXPECTED,
                Texts.now("exam.tile.expected"),
                card.testTitle().in(UI.getCurrent().getLocale()),
                Texts.now("exam.tile.where", card.title(), card.room()),
                Texts.now(expected.admitted() ? "exam.tile.begin" : "exam.tile.code"),
                "tests/" + card.test());
    }

    private static NextStep hold(SessionCard card) {
        return new NextStep(
                HOLDING,
                Texts.now("exam.state." + card.state()),
                card.testTitle().in(UI.getCurrent().getLocale()),
                Texts.now("exam.tile.where", card.title(), card.room()),
                Texts.now("exam.look"),
                "sessions/" + card.session());
    }

    @Override
    public Optional<Component> card() {
        List<Expected> expected = expected();
        if (!expected.isEmpty()) return Optional.of(forTrainee(expected));
        return signedIn.require().is(Role.INSTRUCTOR) ? Optional.of(forInstructor()) : Optional.empty();
    }

    private static Component forTrainee(List<Expected> expected) {
        var list = new UnorderedList();
        list.addClassName("exam-list");
        expected.stream()
                .limit(MOST)
                .forEach(each ->
                        list.add(item(each.card(), "tests/" + each.card().test())));
        return Cards.titled("exam.tile.title", list);
    }

    private Component forInstructor() {
        var all = new Anchor("sessions", Texts.now("exam.tile.all"));
        List<SessionCard> held = held();
        if (held.isEmpty()) {
            return Cards.titled("exam.list.title", new Paragraph(Texts.now("exam.tile.none")), all);
        }
        var list = new UnorderedList();
        list.addClassName("exam-list");
        held.stream().limit(MOST).forEach(card -> list.add(item(card, "sessions/" + card.session())));
        return Cards.titled("exam.list.title", list, all);
    }

    private static ListItem item(SessionCard card, String path) {
        var locale = UI.getCurrent().getLocale();
        var link = new Anchor(path, card.testTitle().in(locale) + ", " + card.title());
        var where = new Span(Words.when(card, locale) + " · " + Texts.now("exam.room", card.room()));
        where.addClassName("small");
        return new ListItem(link, Words.state(card.state()), where);
    }

    private List<Expected> expected() {
        return signedIn.require().is(Role.TRAINEE) ? door.expected() : List.of();
    }

    /** Not yet closed. */
    private List<SessionCard> held() {
        return signedIn.require().is(Role.INSTRUCTOR)
                ? sessions.mine().stream()
                        .filter(card -> card.state() != SessionState.CLOSED)
                        .toList()
                : List.of();
    }
}
