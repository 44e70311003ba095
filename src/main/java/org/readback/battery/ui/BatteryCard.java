package org.readback.battery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.battery.BatteryOffer;
import org.readback.battery.BatteryOffer.State;
import org.readback.battery.RunSummary;

/** One battery on the list of tests. */
final class BatteryCard extends Composite<Section> {
    BatteryCard(BatteryOffer offer) {
        var heading = new Div(ContentTexts.text(new H2(), offer.title()));
        heading.addClassNames("row", "between");
        if (offer.state() instanceof State.Running) heading.add(Tags.of("soon", "clock", "battery.state.running"));
        else if (offer.isSpecimen()) heading.add(Tags.of("soon", "warning", "battery.specimen"));
        var length = Texts.text(
                new Paragraph(),
                "battery.offer.length",
                offer.time().toMinutes(),
                offer.parts().size());
        length.addClassName("small");
        getContent().addClassNames("card", "stack", "offer");
        getContent().add(heading, ContentTexts.text(new Paragraph(), offer.summary()), length);
        offer.last().ifPresent(last -> addLast(offer, last));
        switch (offer.state()) {
            case State.Open _ -> getContent().add(into("batteries/" + offer.battery(), "battery.offer.begin", offer));
            case State.Running(var run) -> getContent().add(into("battery-runs/" + run, "battery.offer.goOn", offer));
            case State.Waiting(var from) ->
                getContent()
                        .add(
                                Words.small(locale ->
                                        Texts.in(locale, "battery.state.waiting", Formats.date(from, locale))),
                                quiet("batteries/" + offer.battery(), "battery.offer.about", offer));
            case State.Unavailable _ -> getContent().add(Texts.text(new Paragraph(), "battery.state.unavailable"));
        }
    }

    private static Anchor into(String path, String key, BatteryOffer offer) {
        var link = ContentTexts.link(path, key, offer.title());
        link.setId("start-" + offer.battery());
        return link;
    }

    private static Anchor quiet(String path, String key, BatteryOffer offer) {
        var link = ContentTexts.link(path, key, offer.title());
        link.addClassName("quiet");
        return link;
    }

    private void addLast(BatteryOffer offer, RunSummary last) {
        var row = new Div(
                Words.small(locale -> Formats.date(last.startedAt(), locale) + ": " + Findings.inShort(last, locale)),
                quiet("battery-runs/" + last.run(), "battery.offer.result", offer));
        row.addClassNames("row", "between");
        getContent().add(row);
    }
}
