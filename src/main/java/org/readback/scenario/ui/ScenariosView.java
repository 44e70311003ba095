package org.readback.scenario.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Tags;
import org.readback.scenario.ScenarioCard;
import org.readback.scenario.ScenarioRuns;

/** The scenarios that can be walked. */
@Route("scenarios")
@RolesAllowed("TRAINEE")
class ScenariosView extends Div implements HasDynamicTitle {
    ScenariosView(ScenarioRuns runs) {
        List<ScenarioCard> cards = runs.cards();
        addClassName("stack");
        add(new PageHeading("scenario.list"));
        if (cards.isEmpty()) {
            add(new EmptyState("scenario.none", Words.quiet("courses", "scenario.none.courses")));
            return;
        }
        var columns = new Div();
        columns.addClassName("columns");
        cards.forEach(card -> columns.add(card(card)));
        add(columns);
    }

    private static Section card(ScenarioCard scenario) {
        var signs = new Div(state(scenario));
        if (scenario.draft()) signs.add(Words.draft());
        signs.addClassName("row");
        var lesson = ContentTexts.text(
                new Anchor("lessons/" + scenario.lesson().id()),
                scenario.lesson().title());
        var origin = new Div(Words.small("scenario.list.lesson"), new Span(" "), lesson);
        var card = new Section(
                ContentTexts.text(new H2(), scenario.title()),
                signs,
                Words.content(scenario.about()),
                origin,
                ContentTexts.link("scenarios/" + scenario.id(), "scenario.list.open", scenario.title()));
        card.addClassNames("card", "stack", "scenario-card");
        return card;
    }

    static Span state(ScenarioCard scenario) {
        if (scenario.isPassed()) return Tags.of("met", "check", "scenario.state.passed");
        return scenario.walks().finished().isEmpty()
                ? Tags.of("unknown", "empty", "scenario.state.new")
                : Tags.of("soon", "half", "scenario.state.tried");
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("scenario.list.title"));
    }
}
