package org.readback.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.NextStep;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;

/** Today: one big next step, then what the modules bring. */
@Route("")
@PermitAll
@Menu(title = "shell.menu.today", icon = "today", order = 0)
class HomeView extends Div implements HasDynamicTitle {
    private final List<HomeTile> tiles;
    private final String person;
    private final Clock clock;

    HomeView(List<HomeTile> tiles, SignedIn signedIn, Clock clock) {
        this.tiles =
                tiles.stream().sorted(Comparator.comparingInt(HomeTile::order)).toList();
        this.person = signedIn.require().displayName();
        this.clock = clock;
        addClassName("stack");
        Texts.follow(this, this::show);
    }

    private void show(Locale locale) {
        removeAll();
        add(heading(locale));
        Optional<NextStep> step = tiles.stream()
                .map(HomeTile::nextStep)
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(NextStep::urgency));
        List<Component> cards =
                tiles.stream().map(HomeTile::card).flatMap(Optional::stream).toList();
        step.ifPresent(next -> add(bigStep(next)));
        if (!cards.isEmpty()) {
            Div columns = new Div(cards.toArray(Component[]::new));
            columns.addClassName("columns");
            add(columns);
        } else if (step.isEmpty()) {
            add(new EmptyState("shell.today.nothing"));
        }
    }

    private Component heading(Locale locale) {
        LocalTime now = LocalTime.now(clock.withZone(Centre.ZONE));
        String part = now.getHour() < 12 ? "morning" : now.getHour() < 18 ? "day" : "evening";
        Span date = new Span(Formats.date(Centre.today(clock), locale));
        date.addClassName("small");
        return new Div(date, new H1(Texts.now("shell.greeting." + part, person)));
    }

    private static Component bigStep(NextStep step) {
        Span kicker = new Span(step.kicker().isEmpty() ? Texts.now("shell.today.step") : step.kicker());
        kicker.addClassName("small");
        Div words = new Div(kicker, new H2(step.title()));
        if (!step.detail().isEmpty()) {
            words.add(new Paragraph(step.detail()));
        }
        Anchor go = new Anchor(step.path(), step.action());
        go.addClassName("button");
        go.setId("next-step");
        Section card = new Section(words, go);
        card.addClassNames("card", "step");
        return card;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("shell.today.title"));
    }
}
