package org.readback.scenario.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Texts;
import org.readback.scenario.ScenarioCard;
import org.readback.scenario.ScenarioCard.Walk;
import org.readback.scenario.ScenarioRuns;
import org.readback.scenario.Timing;

/** Where one is and with which orders; the ways to begin; how it went before. */
final class ScenarioPane extends Composite<Div> {
    private final ScenarioRuns runs;
    private final ScenarioCard card;

    ScenarioPane(ScenarioRuns runs, ScenarioCard card) {
        this.runs = runs;
        this.card = card;
        var signs = new Div(ScenariosView.state(card));
        if (card.draft()) signs.add(Words.draft());
        signs.addClassName("row");
        var heading = new Div(
                Texts.text(new Anchor("scenarios"), "scenario.page.all"),
                ContentTexts.text(new H1(), card.title()),
                signs);
        heading.addClassName("page-heading");
        getContent().addClassNames("stack", "scenario-run");
        getContent().add(heading, beginning());
        if (!card.walks().finished().isEmpty())
            getContent().add(walks(card.walks().finished()));
    }

    private Section beginning() {
        var section = new Section(
                Texts.text(new H2(), "scenario.ready.title"),
                Words.content(card.about()),
                Texts.text(new Paragraph(), "scenario.page.how", card.scenes()));
        section.addClassNames("card", "stack");
        var actions = new Div();
        actions.addClassName("row");
        card.walks()
                .open()
                .ifPresentOrElse(
                        run -> {
                            section.add(Texts.text(new Paragraph(), "scenario.page.begun"));
                            var go = Texts.text(new Anchor("scenario-runs/" + run), "scenario.page.goon");
                            go.addClassName("button");
                            actions.add(go);
                        },
                        () -> actions.add(start(Timing.TIMED), start(Timing.UNTIMED)));
        actions.add(Words.quiet("lessons/" + card.lesson().id(), "scenario.page.lesson"));
        section.add(actions);
        return section;
    }

    private Button start(Timing timing) {
        var button = Texts.text(new Button(), "scenario.start." + timing.name());
        if (timing == Timing.TIMED) button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> UI.getCurrent().navigate("scenario-runs/" + runs.start(card.id(), timing)));
        return button;
    }

    private static Section walks(List<Walk> walks) {
        var list = new UnorderedList();
        list.addClassName("scenario-walks");
        for (Walk walk : walks) {
            var link = new Anchor("scenario-runs/" + walk.run());
            Texts.follow(link, locale -> link.setText(Formats.dateTime(walk.at(), locale)));
            var what = new Div(link, Words.passed(walk.passed()));
            Words.timing(walk.timing()).ifPresent(what::add);
            what.addClassName("row");
            list.add(new ListItem(
                    what,
                    Words.small("scenario.result.points", walk.points(), walk.most()),
                    new ProgressBar("scenario.result.share", walk.points(), walk.most())));
        }
        var section = new Section(Texts.text(new H2(), "scenario.page.walks"), list);
        section.addClassNames("card", "stack");
        return section;
    }
}
