package org.readback.scenario.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Texts;
import org.readback.scenario.ScenarioMap;
import org.readback.scenes.Routes;
import org.readback.scenes.Routes.Route;
import org.readback.scenes.Scenario;

/** The graph, every way through it with the duties on it, and the script: each scene with all that can come of it. */
final class MapPane extends Composite<Div> {
    private final Scenario scenario;
    private final Routes routes;

    MapPane(ScenarioMap map) {
        scenario = map.scenario();
        routes = Routes.of(scenario);
        var heading = new Div(
                Texts.text(new Anchor("lessons/" + map.lesson()), "scenario.map.lesson"),
                ContentTexts.text(new H1(), scenario.title()));
        if (map.draft()) heading.add(Words.draft());
        heading.addClassName("page-heading");
        var print = Texts.text(new Button(), "scenario.map.print");
        print.addClickListener(click -> UI.getCurrent().getPage().executeJs("window.print()"));
        var tryOut = Texts.text(new Anchor("scenarios/" + map.id() + "/try"), "scenario.map.try");
        tryOut.addClassName("button");
        var actions = new Div(tryOut, print);
        actions.addClassName("row");
        getContent().addClassNames("stack", "scenario-map");
        getContent().add(heading, actions, Words.content(scenario.about()), figures());
        var columns = new Div(graph(), ways());
        columns.addClassName("columns");
        getContent().add(columns, Texts.text(new H2(), "scenario.map.script"));
        scenario.scenes().forEach(scene -> getContent().add(new ScriptCard(scenario, scene)));
    }

    private Facts figures() {
        var facts = new Facts();
        facts.fact("scenario.map.scenes", Integer.toString(scenario.scenes().size()));
        facts.fact("scenario.map.routes", Integer.toString(routes.all().size()));
        facts.fact("scenario.map.ways", routes.ways().toString());
        facts.fact("scenario.map.shortest", Integer.toString(routes.shortest()));
        facts.fact("scenario.map.longest", Integer.toString(routes.longest()));
        return facts;
    }

    private Section graph() {
        var card = new Section(
                Texts.text(new H2(), "scenario.map.drawing"),
                new GraphFigure(scenario),
                Words.small("scenario.map.legend"));
        card.addClassNames("card", "stack");
        return card;
    }

    private Section ways() {
        var list = new UnorderedList();
        list.addClassName("scenario-walks");
        for (Route route : routes.all()) {
            var numbers = new Span(route.scenes().stream().map(this::number).collect(Collectors.joining(" \u2192 ")));
            var signs = new Div();
            route.duties().forEach(duty -> signs.add(Words.duty(duty)));
            signs.addClassName("row");
            var item = new ListItem(numbers, Words.small("scenario.map.decisions", route.ways()));
            if (route.duties().isEmpty()) item.add(Words.small("scenario.map.dutiless"));
            else item.add(signs);
            list.add(item);
        }
        var card = new Section(Texts.text(new H2(), "scenario.map.all"), list);
        if (scenario.dutiless() != null) {
            var why = new Paragraph(scenario.dutiless());
            why.getElement().setAttribute("lang", "en");
            card.add(why);
        }
        card.addClassNames("card", "stack");
        return card;
    }

    private String number(String scene) {
        return Integer.toString(scenario.scenes().indexOf(scenario.scene(scene)) + 1);
    }
}
