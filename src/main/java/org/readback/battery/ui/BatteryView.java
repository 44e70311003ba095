package org.readback.battery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.assessment.ui.SoundCheck;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.battery.Batteries;
import org.readback.battery.BatteryId;
import org.readback.battery.BatteryOffer;
import org.readback.battery.BatteryOffer.PartOffer;
import org.readback.battery.BatteryOffer.State;

/** Before a battery: what it is for, its parts with their times, what counts, that one may rest between parts. */
@Route("batteries/:battery")
@RolesAllowed("TRAINEE")
class BatteryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Batteries batteries;
    final Button start = new Button();
    final SoundCheck sound = new SoundCheck();
    private String title = "";

    BatteryView(Batteries batteries) {
        this.batteries = batteries;
        addClassNames("stack", "introduction");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteIds.of(event, "battery", BatteryId::new);
        var offer = batteries.offers().stream()
                .filter(known -> known.battery().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        title = offer.title().in(event.getUI().getLocale());
        if (offer.state() instanceof State.Running(var run)) event.forwardTo("battery-runs/" + run);
        else show(offer);
    }

    private void show(BatteryOffer offer) {
        removeAll();
        add(ContentTexts.text(new H1(), offer.title()));
        if (offer.isSpecimen()) add(new Div(Tags.of("soon", "warning", "battery.specimen")));
        boolean isOpen = offer.state() instanceof State.Open;
        if (isOpen && offer.hasSound()) add(sound);
        var points = new UnorderedList(
                point("battery.intro.length", offer.time().toMinutes()),
                point("battery.intro.rest"),
                point("battery.intro.saved"),
                point("battery.intro.raters"),
                offer.parts().getLast().name().equals("interview")
                        ? point("battery.intro.points", Formats.percent(offer.needed()))
                        : point("battery.intro.bands"));
        points.addClassName("points");
        var card = new Section(
                ContentTexts.text(new Paragraph(), offer.summary()),
                points,
                Texts.text(new H2(), "battery.intro.parts"),
                parts(offer),
                switch (offer.state()) {
                    case State.Open _, State.Running _ -> actions(offer);
                    case State.Waiting(var from) ->
                        below(Words.small(
                                locale -> Texts.in(locale, "battery.state.waiting", Formats.date(from, locale))));
                    case State.Unavailable _ -> below(Texts.text(new Paragraph(), "battery.state.unavailable"));
                });
        card.addClassNames("card", "stack");
        add(card);
    }

    private static ListItem point(String key, Object... parameters) {
        return Texts.text(new ListItem(), key, parameters);
    }

    private static OrderedList parts(BatteryOffer offer) {
        var list = new OrderedList();
        list.addClassName("points");
        for (PartOffer part : offer.parts()) {
            list.add(new ListItem(Words.follow(locale -> Texts.in(
                    locale,
                    part.isMarked() ? "battery.intro.marked" : "battery.intro.machine",
                    Words.part(part.name(), locale),
                    part.time().toMinutes()))));
        }
        return list;
    }

    private Component actions(BatteryOffer offer) {
        Texts.text(start, "battery.intro.start");
        start.setId("begin");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(click -> start(offer));
        var row = new Div(back(), start);
        row.addClassNames("row", "between");
        return row;
    }

    private static Component below(Component words) {
        var both = new Div(words, back());
        both.addClassName("stack");
        return both;
    }

    private static Anchor back() {
        var back = Texts.text(new Anchor("tests"), "battery.intro.back");
        back.addClassNames("button", "quiet");
        return back;
    }

    private void start(BatteryOffer offer) {
        try {
            if (offer.hasSound() && !sound.mayStart()) {
                sound.scrollIntoView();
                return;
            }
            UI.getCurrent().navigate("battery-runs/" + batteries.begin(offer.battery()));
        } finally {
            start.setEnabled(true);
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
