package org.readback.scenario.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Texts;
import org.readback.scenario.RunSheet;
import org.readback.scenario.RunSheet.Asking;
import org.readback.scenario.RunSheet.Finished;
import org.readback.scenario.RunSheet.Ready;
import org.readback.scenario.RunSheet.Told;
import org.readback.scenario.ScenarioWalk;

/** A walk: one thing on the screen at a time. */
final class RunPane extends Composite<Div> {
    private final ScenarioWalk walk;
    private final Ways ways;
    private final Div place = new Div();

    /** Where one goes from the end.
     *
     * @param back path without a leading slash
     * @param backKey key of the words of that link
     * @param again begins anew */
    record Ways(String back, String backKey, Runnable again) {}

    RunPane(ScenarioWalk walk, RunSheet sheet, Ways ways) {
        this.walk = walk;
        this.ways = ways;
        var signs = new Div();
        signs.addClassName("row");
        if (sheet.frame().draft()) signs.add(Words.draft());
        Words.timing(sheet.frame().timing()).ifPresent(signs::add);
        var heading = new Div(
                Texts.text(new Anchor(ways.back()), ways.backKey()),
                ContentTexts.text(new H1(), sheet.frame().title()),
                signs);
        heading.addClassName("page-heading");
        getContent().addClassNames("stack", "scenario-run");
        getContent().add(heading, place);
        show(sheet);
    }

    private void show(RunSheet sheet) {
        place.removeAll();
        switch (sheet) {
            case Ready ready -> ready(ready);
            case Asking asking -> ask(asking);
            case Told told -> tell(told);
            case Finished finished -> finish(finished);
        }
    }

    private void ready(Ready ready) {
        var card = card(Texts.text(new H2(), "scenario.ready.title"));
        card.add(
                Words.content(ready.about()),
                Texts.text(
                        new Paragraph(),
                        "scenario.ready." + ready.frame().timing().name()),
                goOn("scenario.ready.begin", ready.token()));
        place.add(card);
    }

    private void ask(Asking asking) {
        var card = new SceneCard(asking, choice -> show(walk.decide(asking.token(), choice)));
        place.add(card);
        card.focus();
    }

    private void tell(Told told) {
        var heading = Texts.text(new H2(), "scenario.told.title");
        heading.getElement().setAttribute("tabindex", "-1");
        var item = new Div(heading, StepCard.worth(told.step()));
        item.addClassName("item");
        item.getElement().addEventListener("item-confirm", event -> show(walk.goOn(told.token())));
        var card = card(item);
        card.add(goOn(told.token().isEmpty() ? "scenario.told.end" : "scenario.told.next", told.token()));
        place.add(card);
        heading.getElement().callJsFunction("focus");
    }

    private Div goOn(String key, String token) {
        var button = Texts.text(new Button(), key);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> show(walk.goOn(token)));
        button.addClassName("scenario-go-on");
        var row = new Div(button);
        row.addClassName("row");
        return row;
    }

    private void finish(Finished finished) {
        var cards = new ResultCards(finished, ways);
        place.add(cards);
        cards.focus();
    }

    private static Section card(com.vaadin.flow.component.Component... parts) {
        var card = new Section(parts);
        card.addClassNames("card", "stack");
        return card;
    }
}
