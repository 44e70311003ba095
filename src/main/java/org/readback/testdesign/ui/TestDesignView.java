package org.readback.testdesign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.assessment.Simulations;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;
import org.readback.testdesign.DesignId;
import org.readback.testdesign.DesignPage;
import org.readback.testdesign.TestDesigning;

/** One design. */
@Route("test-designs/:design")
@RolesAllowed("INSTRUCTOR")
class TestDesignView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final TestDesigning designing;
    private final Simulations simulations;
    private final Translations translations;

    TestDesignView(TestDesigning designing, Simulations simulations, Translations translations) {
        this.designing = designing;
        this.simulations = simulations;
        this.translations = translations;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DesignId id = RouteIds.of(event, "design", DesignId::of);
        show(designing.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(DesignPage page) {
        removeAll();
        add(
                new BankLinks("test-designs"),
                new PageHeading("testdesign.one"),
                new DesignPane(designing, page, this::show, new Trial(simulations, translations)));
    }

    /** How designs are tried. */
    record Trial(Simulations simulations, Translations translations) {}

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("testdesign.one.title"), Texts.now("testdesign.list.title"));
    }
}
