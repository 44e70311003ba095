package org.readback.battery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.NextStep;
import org.readback.base.ui.Texts;
import org.readback.battery.Batteries;
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
        return batteries.mine().stream()
                .filter(RunSummary::isOpen)
                .findFirst()
                .map(run -> new NextStep(
                        RUNNING,
                        Texts.now("battery.state.running"),
                        run.title().in(UI.getCurrent().getLocale()),
                        Texts.now("battery.intro.rest"),
                        Texts.now("battery.offer.goOn"),
                        "battery-runs/" + run.run()));
    }

    @Override
    public Optional<Component> card() {
        if (signedIn.require().is(Role.TRAINEE)) {
            return batteries.mine().stream().findFirst().map(BatteryTile::last);
        }
        boolean isInstructor = signedIn.require().is(Role.INSTRUCTOR);
        if (!isInstructor && !signedIn.require().is(Role.SUPERVISOR)) return Optional.empty();
        var recent = batteries.recent();
        if (!isInstructor && recent.isEmpty()) return Optional.empty();
        var card = isInstructor ? waiting() : card(Texts.text(new H2(), "battery.recent.title"));
        if (!recent.isEmpty()) card.add(recent(recent));
        return Optional.of(card);
    }

    private static UnorderedList recent(List<Batteries.RunCard> cards) {
        var list = new UnorderedList();
        list.addClassName("battery-recent");
        for (var each : cards) {
            var run = each.run();
            list.add(new ListItem(
                    Texts.untranslated(new Anchor("battery-runs/" + run.run(), each.person())),
                    Words.small(locale -> run.title().in(locale) + ". " + Findings.inShort(run, locale))));
        }
        return list;
    }

    private static Component last(RunSummary run) {
        return card(
                new H2(run.title().in(UI.getCurrent().getLocale())),
                Words.small(locale -> Findings.inShort(run, locale)),
                Texts.text(new Anchor("battery-runs/" + run.run()), "battery.offer.result"));
    }

    private Section waiting() {
        int count = interviews.waiting().size();
        return card(
                Texts.text(new H2(), "battery.interviews.title"),
                Texts.text(new Paragraph(), "battery.interviews.waiting", count),
                Texts.text(new Anchor("interviews"), "battery.interviews.open"));
    }

    private static Section card(Component... content) {
        var card = new Section(content);
        card.addClassNames("card", "stack");
        return card;
    }
}
