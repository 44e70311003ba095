package org.readback.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import org.readback.base.ui.Texts;
import org.readback.readiness.CellWords;
import org.readback.readiness.ExpirySheet;
import org.readback.readiness.ExpirySheet.Horizon;
import org.readback.readiness.Headline;
import org.readback.readiness.OwnExpiry;

/** On Today: how ready a supervisor's contingents are; what of one's own runs out. */
@org.springframework.stereotype.Component
class ReadinessTile implements HomeTile {
    private static final int MOST = 3;

    private final ReadinessDesk desk;
    private final OwnExpiry own;
    private final SignedIn signedIn;

    ReadinessTile(ReadinessDesk desk, OwnExpiry own, SignedIn signedIn) {
        this.desk = desk;
        this.own = own;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Component> card() {
        CellWords words = desk.words(UI.getCurrent().getLocale());
        return signedIn.find()
                .flatMap(person -> person.is(Role.SUPERVISOR)
                        ? contingents(words)
                        : person.is(Role.TRAINEE) ? ownExpiry(words) : Optional.empty());
    }

    private Optional<Component> contingents(CellWords words) {
        List<Headline> headlines = desk.readiness().headlines(MOST);
        if (headlines.isEmpty()) return Optional.empty();
        Div all = new Div();
        all.addClassName("stack");
        for (Headline each : headlines) {
            all.add(new HeadlineLine(each, words));
            if (each.running() > 0) {
                var running = new Anchor(
                        "readiness/" + each.contingent().id() + "/expiry?day=" + desk.today(),
                        words.text("readiness.tile.running", each.running()));
                all.add(running);
            }
        }
        return Optional.of(
                Cards.titled("shell.menu.readiness", all, ContingentPage.link("readiness", "readiness.tile.open")));
    }

    /** What is over, and what ends within 60 days. */
    private Optional<Component> ownExpiry(CellWords words) {
        Optional<ExpirySheet> sheet = own.sheet();
        var list = new UnorderedList();
        sheet.ifPresent(expiry -> expiry.lines().stream()
                .filter(line -> expiry.over().contains(line)
                        || expiry.within(Horizon.DAYS_60).contains(line))
                .forEach(line -> list.add(new ListItem(new Span(words.text(
                        line.isOver() ? "readiness.own.over" : "readiness.own.ends",
                        expiry.board().title(line.subject(), words.locale()),
                        words.day(line.until())))))));
        if (list.getChildren().findAny().isEmpty()) return Optional.empty();
        return Optional.of(
                Cards.titled("readiness.own.title", Texts.text(new Paragraph(), "readiness.own.text"), list));
    }

    @Override
    public int order() {
        return 15;
    }
}
