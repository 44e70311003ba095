package org.readback.forecast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.readback.base.ui.Cards;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.forecast.Forecast;
import org.readback.forecast.ForecastSheet;
import org.readback.practice.Remembered;

/** The day in words first, then how sure that is, the way there as a picture, and what would help. */
final class ForecastPane extends Composite<Div> {
    private static final int HUNDRED = 100;

    private final ForecastSheet sheet;

    ForecastPane(ForecastSheet sheet) {
        this.sheet = sheet;
        getContent().addClassName("stack");
        switch (sheet.forecast()) {
            case Forecast.Reached reached -> getContent().add(reached(reached));
            case Forecast.TooLittle little -> getContent().add(tooLittle(little));
            case Forecast.Expected expected ->
                getContent().add(answer(expected), new PathChart(expected), levers(expected));
        }
        getContent().add(memory(sheet.memory()), how());
    }

    private Component reached(Forecast.Reached reached) {
        var words = new Paragraph();
        Texts.follow(
                words,
                locale -> words.setText(Texts.in(
                        locale,
                        "forecast.reached",
                        reached.readyNow(),
                        reached.people(),
                        Formats.date(reached.day(), locale))));
        return card(words);
    }

    private Component tooLittle(Forecast.TooLittle little) {
        return card(
                Texts.text(new Paragraph(), "forecast.little", little.closed(), little.weeks()),
                Texts.text(new Paragraph(), "forecast.little.do"),
                board());
    }

    private Anchor board() {
        return Texts.text(new Anchor("readiness/" + sheet.contingent().id()), "forecast.board");
    }

    private Component answer(Forecast.Expected expected) {
        var day = new Paragraph();
        day.addClassName("forecast-day");
        day.setId("forecast-day");
        Texts.follow(day, locale -> day.setText(Sentences.day(expected, locale)));
        var between = new Paragraph();
        Texts.follow(between, locale -> between.setText(Sentences.between(expected.when(), locale)));
        Section card = card(day, between);
        expected.onDay().ifPresent(then -> {
            var words = new Paragraph();
            Texts.follow(
                    words,
                    locale -> words.setText(Texts.in(
                            locale,
                            "forecast.departure",
                            Formats.date(then.day(), locale),
                            then.ready(),
                            expected.people(),
                            then.low(),
                            then.high(),
                            Math.round(then.chance() * HUNDRED))));
            card.add(words);
        });
        card.add(Texts.text(new Paragraph(), "forecast.from", expected.closed(), expected.readyNow()));
        return card;
    }

    private Component levers(Forecast.Expected expected) {
        if (expected.levers().isEmpty()) {
            return Cards.titled("forecast.levers", Texts.text(new Paragraph(), "forecast.levers.none"));
        }
        var list = new UnorderedList();
        list.addClassName("forecast-levers");
        expected.levers().forEach(lever -> list.add(lever(lever)));
        return Cards.titled(
                "forecast.levers",
                Texts.text(new Paragraph(), "forecast.levers.text"),
                list,
                Texts.text(new Anchor("readiness/" + sheet.contingent().id() + "/gaps"), "forecast.assign"));
    }

    private ListItem lever(Forecast.Lever lever) {
        var name = new Span();
        name.addClassName("forecast-lever");
        Optional.ofNullable(sheet.names().get(lever.subject()))
                .ifPresentOrElse(
                        text -> ContentTexts.text(name, text),
                        () -> name.setText(lever.subject().code()));
        var gain = new Div();
        int more = Math.max(0, lever.more());
        Texts.follow(
                gain,
                locale -> gain.setText(lever.days()
                        .map(days -> Texts.in(locale, "forecast.lever.days", lever.missing(), Math.max(0, days), more))
                        .orElseGet(() -> Texts.in(locale, "forecast.lever", lever.missing(), more))));
        return new ListItem(name, gain);
    }

    private static Component memory(Remembered memory) {
        return Cards.titled(
                "forecast.memory",
                memory.cards() == 0
                        ? Texts.text(new Paragraph(), "forecast.memory.none")
                        : Texts.text(
                                new Paragraph(),
                                "forecast.memory.text",
                                memory.cards(),
                                Math.round(memory.now() * HUNDRED),
                                Math.round(memory.then() * HUNDRED)));
    }

    private static Component how() {
        var details = new Details();
        Texts.feed(details, text -> details.setSummaryText(text), "forecast.how");
        details.add(Texts.text(new Paragraph(), "forecast.how.text"));
        return details;
    }

    private static Section card(Component... content) {
        var card = new Section(Texts.text(new H2(), "forecast.answer"));
        card.addClassNames("card", "stack");
        card.add(content);
        return card;
    }
}
