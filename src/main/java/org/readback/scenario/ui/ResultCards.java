package org.readback.scenario.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Texts;
import org.readback.scenario.RunSheet.Finished;
import org.readback.scenes.DutyMark;
import org.readback.scenes.Tally;

/** The end of a walk: passed or not, the duties, then each decision with what came of it. */
final class ResultCards extends Composite<Div> {
    final Button again = Texts.text(new Button(), "scenario.result.again");
    private final H2 heading = Texts.text(new H2(), "scenario.result.title");

    ResultCards(Finished finished, RunPane.Ways ways) {
        Tally tally = finished.tally();
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        again.addClickListener(click -> ways.again().run());
        heading.getElement().setAttribute("tabindex", "-1");
        var signs = new Div(Words.passed(tally.isPassed()));
        Words.timing(finished.frame().timing()).ifPresent(signs::add);
        tally.broken().forEach(duty -> signs.add(Words.duty(new DutyMark(duty, false))));
        tally.kept().forEach(duty -> signs.add(Words.duty(new DutyMark(duty, true))));
        signs.addClassName("row");
        var actions = new Div(again, Words.quiet(ways.back(), ways.backKey()));
        actions.addClassName("row");
        var card = new Section(
                heading,
                signs,
                Texts.text(new Paragraph(), "scenario.result.points", tally.points(), tally.most()),
                new ProgressBar("scenario.result.share", tally.points(), tally.most()),
                Texts.text(new Paragraph(), reason(tally)),
                actions);
        if (!finished.othersTold()) card.add(Words.small("scenario.result.untold"));
        card.addClassNames("card", "stack");
        var walk = new OrderedList();
        walk.addClassNames("stack", "scenario-steps");
        finished.steps().forEach(step -> walk.add(StepCard.listed(step)));
        getContent().addClassName("stack");
        getContent().add(card, Texts.text(new H2(), "scenario.result.walk"), walk);
    }

    private static String reason(Tally tally) {
        if (tally.isPassed()) return "scenario.reason.passed";
        return tally.broken().isEmpty() ? "scenario.reason.points" : "scenario.reason.duty";
    }

    void focus() {
        heading.getElement().callJsFunction("focus");
    }
}
