package org.readback.scenario.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Texts;
import org.readback.scenes.Choice;
import org.readback.scenes.Consequence;
import org.readback.scenes.Scenario;
import org.readback.scenes.Scene;

/** A scene of the script: what is read aloud, what can be done, what comes of it, where to go on. */
final class ScriptCard extends Composite<Section> {
    private final Scenario scenario;

    ScriptCard(Scenario scenario, Scene scene) {
        this.scenario = scenario;
        var number = new Span(scenario.scenes().indexOf(scene) + 1 + ". ");
        var heading = new H3(number, ContentTexts.text(new Span(), scene.title()));
        var line = new Div(Words.small("scenario.map.seconds", scene.seconds()));
        scene.duty().ifPresent(duty -> line.add(Words.duty(duty)));
        line.addClassName("row");
        getContent().addClassNames("card", "stack", "scenario-script");
        getContent().add(heading, line, Words.content(scene.text()));
        Optional.ofNullable(scene.sound()).ifPresent(sound -> getContent().add(Words.content(sound.transcript())));
        Optional.ofNullable(scene.sketch()).ifPresent(sketch -> getContent().add(new SketchFigure(sketch)));
        var list = new OrderedList();
        list.addClassName("scenario-others");
        for (Choice choice : scene.choices()) {
            var words = ContentTexts.text(new Span(), choice.text());
            words.addClassName("scenario-choice");
            list.add(new ListItem(words, consequence(choice.consequence())));
        }
        var late = Texts.text(new Span(), "scenario.map.late");
        late.addClassName("scenario-choice");
        getContent().add(list, late, consequence(scene.late()));
    }

    private Div consequence(Consequence consequence) {
        var signs = new Div(Words.verdict(consequence.verdict()));
        Optional.ofNullable(consequence.duty()).ifPresent(duty -> signs.add(Words.duty(duty)));
        signs.add(
                consequence.next() == null
                        ? Words.small("scenario.map.end")
                        : Words.small(
                                "scenario.map.next",
                                scenario.scenes().indexOf(scenario.scene(consequence.next())) + 1));
        signs.addClassName("row");
        var parts = new Div(
                signs, Words.content(consequence.happens()), Words.rule(consequence.rule(), consequence.source()));
        parts.addClassName("scenario-outcome");
        return parts;
    }
}
