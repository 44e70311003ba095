package org.readback.authoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.account.SignedIn;
import org.readback.authoring.CalibrationSheet;
import org.readback.authoring.Calibrations;
import org.readback.bank.CalibrationId;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.item.LanguageTag;

/** One calibration: what was found beside what is in force, and the decision. */
@Route("calibrations/:calibration")
@RolesAllowed("INSTRUCTOR")
class CalibrationView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Calibrations calibrations;
    private final LanguageTag language;
    private String pool = "";

    CalibrationView(Calibrations calibrations, SignedIn signedIn) {
        this.calibrations = calibrations;
        this.language = LanguageTag.forReader(signedIn.require().locale());
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteIds.of(event, "calibration", CalibrationId::of));
    }

    private void show(CalibrationId id) {
        CalibrationSheet sheet = calibrations.find(id, language).orElseThrow(NotFoundException::new);
        pool = sheet.calibration().pool();
        removeAll();
        add(
                new BankLinks("calibrations"),
                new PageHeading("authoring.calibration", pool),
                new CalibrationVerdict(calibrations, sheet, () -> show(id)),
                new CalibrationFacts(sheet),
                new CalibrationTable(sheet.items()));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("authoring.calibration.title", pool));
    }
}
