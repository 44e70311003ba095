package org.readback.testdesign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.TestDesign;
import org.readback.assessment.TestKind;
import org.readback.assessment.ui.PoolsPane;
import org.readback.assessment.ui.SimulationPane;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.testdesign.DesignPage;
import org.readback.testdesign.DesignState;
import org.readback.testdesign.TestDesigning;
import org.readback.testdesign.ui.TestDesignView.Trial;

/** A design on its page. Each change of a field is kept at once; what it means stands beside it. */
final class DesignPane extends Composite<Div> {
    private final TestDesigning designing;
    private final Trial trial;
    private DesignPage page;
    final NameFields names;
    final RuleFields rules;
    final FormFields form;
    final PartList parts;
    private final Div findings = new Div();
    private final Div trying = new Div();
    private final Div review = new Div();
    private final Consumer<DesignPage> again;
    final Span saved = new Span();

    /** @param again shows the page anew, after a step of its review */
    DesignPane(TestDesigning designing, DesignPage page, Consumer<DesignPage> again, Trial trial) {
        this.designing = designing;
        this.page = page;
        this.again = again;
        this.trial = trial;
        TestDesign design = page.design();
        boolean isOpen = page.state() == DesignState.DRAFT;
        names = new NameFields(design, page.isNew(), this::changed);
        rules = new RuleFields(design, this::changed);
        form = new FormFields(design.form(), page.pools(), trial.translations(), this::changed);
        parts = new PartList(design.parts(), page.pools(), this::changed);
        List.of(names, rules, form, parts).forEach(each -> each.getElement().setEnabled(isOpen));
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("small");
        findings.addClassName("stack");
        trying.addClassName("stack");
        review.addClassName("stack");
        Component asked = design.kind() == TestKind.MASTERY ? form : parts;
        Section content = Cards.titled("testdesign.section.asked", asked);
        getContent().addClassNames("stack", "testdesign");
        getContent()
                .add(
                        head(),
                        Cards.titled("testdesign.section.names", names),
                        Cards.titled("testdesign.section.rules", rules),
                        content,
                        Cards.titled("testdesign.section.findings", findings),
                        Cards.titled("testdesign.section.trial", trying),
                        Cards.titled("testdesign.section.review", review));
        show();
    }

    private Component head() {
        Div head = new Div(TestDesignsView.state(page.state()), saved);
        head.addClassName("row");
        Div all = new Div(head);
        all.addClassName("stack");
        if (!page.note().isBlank()) {
            Paragraph note = Texts.text(new Paragraph(), "testdesign.note", page.note());
            note.addClassName("callout");
            all.add(note);
        }
        return all;
    }

    private void changed() {
        TestDesign was = page.design();
        page = designing.save(
                page.id(),
                page.revision(),
                new TestDesign(
                        names.name(),
                        was.kind(),
                        names.titles(),
                        names.summaries(),
                        names.languages(),
                        rules.minutes(),
                        rules.rules(),
                        was.kind() == TestKind.MASTERY ? form.form() : was.form(),
                        was.kind() == TestKind.MASTERY ? was.parts() : parts.parts()));
        saved.setText(Texts.now("testdesign.saved"));
        show();
    }

    /** What the design comes to as it is now. */
    private void show() {
        findings.removeAll();
        trying.removeAll();
        review.removeAll();
        if (page.sheet().test().isEmpty()) {
            findings.add(
                    Texts.text(new Paragraph(), "testdesign.faults"),
                    new FaultList(page.sheet().faults()));
            trying.add(Texts.text(new Paragraph(), "testdesign.trial.later"));
        } else {
            findings.add(parallel(), new PoolsPane(page.sheet().test().get(), trial.translations()));
            var test = new BlueprintId(page.design().id());
            trying.add(new SimulationPane(trial.simulations(), test, this::version, trial.translations()));
        }
        review.add(new ReviewSteps(designing, page, again));
    }

    /** Putting many pairs of forms together takes a while, so it is done for whoever wants to know. */
    private Component parallel() {
        var answer = new Div();
        answer.getElement().setAttribute("role", "status");
        Button look = Texts.text(new Button(), "testdesign.parallel.look");
        look.setId("parallel-look");
        look.setDisableOnClick(true);
        look.addClickListener(click -> {
            answer.removeAll();
            answer.add(parallel(designing.apart(page.id())));
            look.setEnabled(true);
        });
        var both = new Div(look, answer);
        both.addClassName("row");
        return both;
    }

    private static Component parallel(OptionalDouble apart) {
        if (apart.isEmpty()) return Tags.of("unknown", "half", "testdesign.parallel.none");
        Div words = new Div(Tags.of("met", "check", "testdesign.parallel.two"));
        Span how = new Span();
        Texts.follow(
                how,
                locale -> how.setText(
                        " " + Texts.in(locale, "testdesign.parallel.apart", Formats.percent(apart.getAsDouble()))));
        words.add(how);
        return words;
    }

    /** The version to be tried: a draft is kept as it is now. */
    private int version() {
        if (page.state() == DesignState.DRAFT) page = designing.keep(page.id());
        return page.version().orElseThrow();
    }
}
