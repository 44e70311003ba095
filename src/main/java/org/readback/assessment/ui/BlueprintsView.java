package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.assessment.PoolWarning;
import org.readback.assessment.TestSheet;
import org.readback.assessment.TestSheets;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;

/** The tests on offer, for those who answer for them. */
@Route("blueprints")
@RolesAllowed("INSTRUCTOR")
class BlueprintsView extends Div implements HasDynamicTitle {
    BlueprintsView(TestSheets sheets) {
        addClassName("stack");
        add(new BankLinks("blueprints"), new PageHeading("blueprints.list"));
        List<TestSheet> tests = sheets.all();
        if (tests.isEmpty()) {
            add(new EmptyState("blueprints.none"));
            return;
        }
        var cards = new Div();
        cards.addClassName("columns");
        tests.forEach(test -> cards.add(card(test)));
        add(cards);
    }

    private static Component card(TestSheet test) {
        var words = new Span(Texts.text(new Span(), "blueprints.kind." + test.kind()));
        words.addClassName("small");
        var card = new Section(
                ContentTexts.text(new H2(), test.title()),
                words,
                ContentTexts.text(new Paragraph(), test.summary()),
                Texts.text(
                        new Paragraph(),
                        "blueprints.length",
                        test.mostItems(),
                        test.time().toMinutes()),
                warnings(test.warnings()),
                ContentTexts.link("blueprints/" + test.test(), "blueprints.open", test.title()));
        card.addClassNames("card", "stack", "offer");
        return card;
    }

    /** Specimens and start values are how every pool begins, and are told on the page of the test. */
    private static Component warnings(List<PoolWarning> warnings) {
        long grave = warnings.stream().filter(WarningList::isGrave).count();
        var tag = grave == 0
                ? Tags.of("met", "check", "blueprints.warnings.none")
                : Tags.of("soon", "warning", "blueprints.warnings.count", grave);
        return new Div(tag);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("blueprints.list.title"));
    }
}
