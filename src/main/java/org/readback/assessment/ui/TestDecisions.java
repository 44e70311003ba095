package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.TestFigures;
import org.readback.assessment.TestForm;
import org.readback.assessment.TestFormSheet;
import org.readback.assessment.TestForms;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.psychometrics.DecisionConsistency;

/** How a mastery test decides: by a fixed form or adaptively, with the switch; and how far the decision of its forms can
 * be trusted. Empty for a level test. For instructors; also for the screens of modules above. */
public final class TestDecisions extends Composite<Div> {
    private final TestForms forms;
    private final BlueprintId test;
    private final Div form = new Div();

    public TestDecisions(TestForms forms, TestFigures figures, BlueprintId test) {
        this.forms = forms;
        this.test = test;
        getContent().addClassName("stack");
        forms.of(test).ifPresent(sheet -> {
            getContent().add(form);
            show(sheet);
        });
        figures.consistency(test).ifPresent(found -> getContent().add(consistency(found)));
    }

    private void show(TestFormSheet sheet) {
        var words = switch (sheet.form()) {
            case FIXED -> Texts.text(new Paragraph(), "assessment.form.now.FIXED", sheet.most());
            case ADAPTIVE -> Texts.text(new Paragraph(), "assessment.form.now.ADAPTIVE", sheet.least(), sheet.most());
        };
        var head = new Div(Texts.text(new H2(), "assessment.form.title"), tag(sheet.form()));
        head.addClassNames("row", "between");
        var card = new Section(head, words);
        sheet.switched().ifPresent(last -> card.add(since(last)));
        card.add(offer(sheet));
        card.addClassNames("card", "stack");
        form.removeAll();
        form.add(card);
    }

    private static Component tag(TestForm form) {
        return Tags.of("unknown", "tests", "assessment.form.name." + form);
    }

    private static Paragraph since(TestFormSheet.Switched last) {
        var words = new Paragraph();
        words.addClassName("small");
        Texts.follow(
                words,
                locale -> words.setText(
                        Texts.in(locale, "assessment.form.since", Formats.dateTime(last.at(), locale), last.by())));
        return words;
    }

    /** The switch, or why there is none. */
    private Component offer(TestFormSheet sheet) {
        return switch (sheet.form()) {
            case FIXED ->
                sheet.refusal()
                        .<Component>map(why -> Texts.text(new Paragraph(), "assessment.form.refused." + why))
                        .orElseGet(() -> switchTo(TestForm.ADAPTIVE));
            case ADAPTIVE -> switchTo(TestForm.FIXED);
        };
    }

    private Component switchTo(TestForm other) {
        var button = new Button();
        Texts.feed(button, button::setText, "assessment.form.switch." + other);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            show(forms.switchTo(test, other));
            Notices.tell("assessment.form.switched." + other);
        });
        button.setId("switch-form");
        return button;
    }

    private static Section consistency(DecisionConsistency found) {
        var card = new Section(
                Texts.text(new H2(), "assessment.consistency.title"),
                Texts.text(new Paragraph(), "assessment.consistency.alike", hundred(found.consistency())),
                Texts.text(
                        new Paragraph(),
                        "assessment.consistency.right",
                        hundred(found.accuracy()),
                        hundred(found.wronglyPassed())),
                small("assessment.consistency.how"));
        card.addClassNames("card", "stack");
        return card;
    }

    /** For a result: the form that was asked. */
    static Section ofForm(DecisionConsistency found) {
        var card = new Section(
                Texts.text(new H2(), "assessment.consistency.title"),
                Texts.text(new Paragraph(), "assessment.consistency.alike", hundred(found.consistency())),
                small("assessment.consistency.how"));
        card.addClassNames("card", "stack");
        return card;
    }

    private static Paragraph small(String key) {
        var words = Texts.text(new Paragraph(), key);
        words.addClassName("small");
        return words;
    }

    /** Of 100 people; never all of them, which no test can promise. */
    private static long hundred(double share) {
        return Math.min(99, Math.round(100 * share));
    }
}
