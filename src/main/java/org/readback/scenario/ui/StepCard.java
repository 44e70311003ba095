package org.readback.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Texts;
import org.readback.scenario.RunSheet.Other;
import org.readback.scenario.RunSheet.Step;
import org.readback.scenario.RunSheet.Worth;

/** A decision, what came of it and why. */
final class StepCard {
    private StepCard() {}

    /** What was decided, how good it was, what happened, the rule. */
    static Div worth(Step step) {
        var signs = new Div(Words.verdict(step.worth().verdict()));
        step.worth().duty().ifPresent(duty -> signs.add(Words.duty(duty)));
        signs.add(Words.seconds(step.time()));
        signs.addClassName("row");
        var parts = new Div(decided(step), signs);
        parts.add(label("scenario.told.happened"), Words.content(step.worth().happens()));
        parts.add(
                label("scenario.told.why"),
                Words.rule(step.worth().rule(), step.worth().source()));
        parts.addClassName("stack");
        return parts;
    }

    private static Paragraph decided(Step step) {
        var line = new Paragraph();
        line.addClassName("scenario-decided");
        if (step.choice().isEmpty()) return Texts.text(line, "scenario.told.late");
        line.add(
                Texts.text(new Span(), "scenario.told.you"),
                new Span(" "),
                ContentTexts.text(new Span(), step.choice().get()));
        return line;
    }

    private static Component label(String key) {
        var label = Texts.text(new Paragraph(), key);
        label.addClassName("scenario-label");
        return label;
    }

    /** As one of the list at the end. */
    static ListItem listed(Step step) {
        var item = new ListItem(ContentTexts.text(new H3(), step.scene()), worth(step));
        if (!step.others().isEmpty()) item.add(others(step));
        item.addClassNames("card", "stack");
        return item;
    }

    private static NativeDetails others(Step step) {
        var list = new UnorderedList();
        list.addClassName("scenario-others");
        for (Other other : step.others()) {
            Worth worth = other.worth();
            var signs = new Div(Words.verdict(worth.verdict()));
            worth.duty().ifPresent(duty -> signs.add(Words.duty(duty)));
            signs.addClassName("row");
            list.add(new ListItem(
                    ContentTexts.text(new Span(), other.choice()),
                    signs,
                    Words.content(worth.happens()),
                    Words.rule(worth.rule(), worth.source())));
        }
        var details = new NativeDetails();
        details.setSummary(Texts.text(new Span(), "scenario.result.others"));
        details.setContent(list);
        return details;
    }
}
