package org.readback.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.practice.PracticeChoices;
import org.readback.practice.PracticeRuns;
import org.readback.practice.Reviews;

/** What is due as the one big thing, then what can be practised, then what the next weeks bring. */
@Route("practice")
@RolesAllowed("TRAINEE")
@Menu(title = "shell.menu.practice", icon = "practice", order = 18)
class PracticeView extends Div implements HasDynamicTitle {
    private static final int FORECAST_DAYS = 30;

    PracticeView(PracticeRuns runs, Reviews reviews) {
        PracticeChoices choices = runs.choices();
        List<Integer> forecast = reviews.forecast(FORECAST_DAYS);
        addClassNames("stack", "practice");
        add(new PageHeading("practice.home"), new DueCard(reviews.due(), forecast));
        choices.open().ifPresent(begun -> add(ChoiceCards.open(begun)));
        if (choices.topics().isEmpty()) {
            add(new EmptyState("practice.none"));
        } else {
            var cards = new ChoiceCards(runs);
            var columns = new Div(cards.wrong(choices), cards.skills(choices), cards.topics(choices));
            columns.addClassName("columns");
            add(columns);
        }
        add(scenarios());
        if (forecast.stream().anyMatch(cards -> cards > 0)) add(new ForecastCard(forecast));
        if (!choices.last().isEmpty()) add(ChoiceCards.last(choices.last()));
    }

    /** The way to decisions under time, which stand at an address of their own. */
    private static Section scenarios() {
        var words = new Div(
                Texts.text(new H2(), "practice.scenarios.title"),
                Texts.text(new Paragraph(), "practice.scenarios.text"));
        words.addClassName("grow");
        var open = Texts.text(new Anchor("scenarios"), "practice.scenarios.open");
        open.addClassNames("button", "quiet");
        var card = new Section(words, open);
        card.addClassNames("card", "step");
        return card;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("practice.home.title"));
    }
}
