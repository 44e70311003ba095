package org.readback.battery.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.account.SignedIn;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.battery.Batteries;
import org.readback.battery.RunId;
import org.readback.battery.RunSheet;
import org.readback.marking.Works;

/** A run: its next part for its owner, otherwise what is known of each part. */
@Route("battery-runs/:run")
@RolesAllowed({"TRAINEE", "INSTRUCTOR", "SUPERVISOR"})
class RunView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Batteries batteries;
    private final Works works;
    private final SignedIn signedIn;
    private String title = "";

    RunView(Batteries batteries, Works works, SignedIn signedIn) {
        this.batteries = batteries;
        this.works = works;
        this.signedIn = signedIn;
        addClassNames("stack", "battery-run");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RunSheet sheet = batteries.run(RouteIds.of(event, "run", RunId::of)).orElseThrow(NotFoundException::new);
        title = sheet.summary().title().in(event.getUI().getLocale());
        removeAll();
        if (signedIn.require().id().equals(sheet.summary().person())) {
            add(new RunPane(batteries, works, sheet));
        } else {
            var name = Texts.untranslated(new Anchor("people/" + sheet.summary().person(), sheet.person()));
            var owner = new Div(name);
            owner.addClassName("owner");
            add(owner, new OutcomesPane(sheet.summary()));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
