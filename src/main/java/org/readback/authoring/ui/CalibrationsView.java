package org.readback.authoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.authoring.Calibrations;
import org.readback.authoring.PoolStanding;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;

/** The pools and what is to be done about their parameters. */
@Route("calibrations")
@RolesAllowed("INSTRUCTOR")
class CalibrationsView extends Div implements HasDynamicTitle {
    private final Calibrations calibrations;
    private final Section pools = new Section();

    CalibrationsView(Calibrations calibrations) {
        this.calibrations = calibrations;
        pools.addClassName("columns");
        Texts.name(pools, "authoring.calibrations.pools");
        add(new BankLinks("calibrations"), new PageHeading("authoring.calibrations"), pools);
        show();
    }

    private void show() {
        pools.removeAll();
        List<PoolStanding> all = calibrations.pools();
        if (all.isEmpty()) pools.add(new EmptyState("authoring.calibrations.none"));
        all.forEach(pool -> pools.add(new PoolCard(calibrations, pool, this::show)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("authoring.calibrations.title"));
    }
}
