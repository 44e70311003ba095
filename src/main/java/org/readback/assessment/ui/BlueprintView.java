package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.Simulations;
import org.readback.assessment.TestFigures;
import org.readback.assessment.TestForms;
import org.readback.assessment.TestSheet;
import org.readback.assessment.TestSheets;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;

/** One test: its rules, its pools and what is wrong with them, and how it fares with made-up people. */
@Route("blueprints/:blueprint")
@RolesAllowed("INSTRUCTOR")
class BlueprintView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final TestSheets sheets;
    private final Simulations simulations;
    private final Translations translations;
    private final TestForms forms;
    private final TestFigures figures;
    private String title = "";

    BlueprintView(
            TestSheets sheets,
            Simulations simulations,
            Translations translations,
            TestForms forms,
            TestFigures figures) {
        this.forms = forms;
        this.figures = figures;
        this.sheets = sheets;
        this.simulations = simulations;
        this.translations = translations;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TestSheet test =
                sheets.find(RouteIds.of(event, "blueprint", BlueprintId::new)).orElseThrow(NotFoundException::new);
        title = test.title().in(event.getUI().getLocale());
        removeAll();
        var heading =
                new Div(ContentTexts.text(new H1(), test.title()), ContentTexts.text(new Paragraph(), test.summary()));
        heading.addClassName("page-heading");
        add(
                new BankLinks("blueprints"),
                heading,
                rules(test),
                new TestDecisions(forms, figures, test.test()),
                section("blueprints.pools.title", new PoolsPane(test, translations)),
                section(
                        "blueprints.simulation.title",
                        new SimulationPane(simulations, test.test(), test::version, translations)));
    }

    private static Component rules(TestSheet test) {
        return section("blueprints.rules.title", new RulesPane(test));
    }

    private static Component section(String title, Component content) {
        var section = new Section(Texts.text(new H2(), title), content);
        section.addClassNames("card", "stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, Texts.now("blueprints.list.title"));
    }
}
