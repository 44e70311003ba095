package org.readback.battery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.NextStep;
import org.readback.base.ui.Texts;
import org.readback.battery.Batteries;
import org.readback.battery.BatteryOffer.State;
import org.readback.battery.Interviews;
import org.readback.battery.RunSummary;

/** On Today: a battery that is going on, the last one and what is known of it, interviews to hold. */
@org.springframework.stereotype.Component
class BatteryTile implements HomeTile {
    private static final int RUNNING = 90;
    private static final int ORDER = 45;

    private final Batteries batteries;
    private final Interviews interviews;
    private final SignedIn signedIn;

    BatteryTile(Batteries batteries, Interviews interviews, SignedIn signedIn) {
        this.batteries = batteries;
        this.interviews = interviews;
        this.signedIn = signedIn;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<NextStep> nextStep() {
        if (!signedIn.require().is(Role.TRAINEE)) return Optional.empty();
        return batteries.offers().stream()
                .filter(offer -> offer.state() instanceof State.Running)
                .findFirst()
                .map(offer -> new NextStep(
                        RUNNING,
                        Texts.now("battery.state.running"),
                        offer.title().in(UI.getCurrent().getLocale()),
                        Texts.now("battery.intro.rest"),
                        Texts.now("battery.offer.goOn"),
                        "battery-runs/" + ((State.Running) offer.state()).run()));
    }

    @Override
    public Optional<Component> card() {
        if (signedIn.require().is(Role.TRAINEE)) {
            return batteries.mine().stream().findFirst().map(BatteryTile::last);
        }
        return signedIn.require().is(Role.INSTRUCTOR) ? Optional.of(waiting()) : Optional.empty();
    }

    private static Component last(RunSummary run) {
        return card(
                new H2(run.title().in(UI.getCurrent().getLocale())),
                Words.small(locale -> Findings.inShort(run, locale)),
                Texts.text(new Anchor("battery-runs/" + run.run()), "battery.offer.result"));
    }

    private Component waiting() {
        int count = interviews.waiting().size();
        return card(
                Texts.text(new H2(), "battery.interviews.title"),
                Texts.text(new Paragraph(), "battery.interviews.waiting", count),
                Texts.text(new Anchor("interviews"), "battery.interviews.open"));
    }

    private static Component card(Component... content) {
        var card = new Section(content);
        card.addClassNames("card", "stack");
        return card;
    }
}
