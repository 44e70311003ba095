package org.readback.forecast.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentId;
import org.readback.forecast.Forecast;
import org.readback.forecast.ForecastDesk;
import org.readback.forecast.ForecastSheet;

/** The answer of a forecast in two lines, with the way to its page. It is computed beside the screen once that is drawn:
 * nobody waits for a page, or for what is clicked on it, because of it. */
@StyleSheet("styles/forecast.css")
public final class ForecastCard extends Composite<Section> {
    private static final int LOOK_AGAIN_MS = 500;

    private final ForecastDesk forecasts;
    private final ContingentId contingent;
    private final Div answer = new Div();

    public ForecastCard(ForecastDesk forecasts, ContingentId contingent) {
        this.forecasts = forecasts;
        this.contingent = contingent;
        H2 title = Texts.text(new H2(), "forecast.answer");
        title.addClassName("small");
        answer.getElement().setAttribute("role", "status");
        answer.add(Texts.text(new Paragraph(), "forecast.card.wait"));
        getContent().addClassName("card");
        getContent()
                .add(
                        title,
                        answer,
                        Texts.text(new Anchor("readiness/" + contingent + "/forecast"), "forecast.card.open"));
        // the browser answers this when it has drawn the page
        addAttachListener(attach -> {
            if (attach.isInitialAttach())
                getElement().executeJs("return true").then(_ -> look(forecasts.ask(contingent)));
        });
    }

    /** Whose it is. */
    public ContingentId contingent() {
        return contingent;
    }

    /** @throws java.util.concurrent.CompletionException if it could not be computed */
    void look(CompletableFuture<Optional<ForecastSheet>> asked) {
        if (asked.isDone()) {
            asked.join().ifPresent(this::fill);
        } else {
            getElement()
                    .executeJs("return new Promise(then => setTimeout(then, $0))", LOOK_AGAIN_MS)
                    .then(_ -> look(asked));
        }
    }

    private void fill(ForecastSheet sheet) {
        Forecast forecast = sheet.forecast();
        Paragraph first = new Paragraph();
        first.addClassName("forecast-short");
        Texts.follow(first, locale -> first.setText(first(forecast, locale)));
        answer.removeAll();
        answer.add(first);
        if (forecast instanceof Forecast.Expected expected) {
            var between = new Paragraph();
            between.addClassName("small");
            Texts.follow(between, locale -> between.setText(Sentences.between(expected.when(), locale)));
            answer.add(between);
        }
    }

    private static String first(Forecast forecast, Locale locale) {
        return switch (forecast) {
            case Forecast.Reached reached ->
                Texts.in(
                        locale,
                        "forecast.reached",
                        reached.readyNow(),
                        reached.people(),
                        Formats.date(reached.day(), locale));
            case Forecast.TooLittle _ -> Texts.in(locale, "forecast.card.little");
            case Forecast.Expected expected -> Sentences.day(expected, locale);
        };
    }
}
