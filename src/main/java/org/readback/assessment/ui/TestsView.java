package org.readback.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.assessment.Assessments;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** The tests there are, and where one stands with each. */
@Route("tests")
@RolesAllowed("TRAINEE")
@Menu(title = "shell.menu.tests", icon = "tests", order = 20)
class TestsView extends Div implements HasDynamicTitle {
    TestsView(Assessments assessments, ObjectProvider<TestCards> more) {
        addClassName("stack");
        add(new PageHeading("assessment.tests"));
        var offers = assessments.offers();
        var others = more.orderedStream().flatMap(each -> each.cards().stream()).toList();
        if (offers.isEmpty() && others.isEmpty()) {
            add(new EmptyState("assessment.tests.none"));
        } else {
            var cards = new Div();
            cards.addClassName("columns");
            offers.forEach(offer -> cards.add(new OfferCard(offer)));
            cards.add(others);
            add(cards);
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("assessment.tests.title"));
    }
}
