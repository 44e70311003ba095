package org.readback.contingent.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentId;
import org.readback.contingent.ContingentSettings;

/** What a contingent is called, when it goes, of what it consists, who looks after it. */
@Route("contingents/:contingent/settings")
@RolesAllowed("SUPERVISOR")
class SettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ContingentSettings settings;

    SettingsView(ContingentSettings settings) {
        this.settings = settings;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ContingentId(RouteIds.of(event, "contingent", UUID::fromString)));
    }

    private void show(ContingentId contingent) {
        ContingentSettings.Sheet sheet = settings.sheet(contingent).orElseThrow(NotFoundException::new);
        removeAll();
        var up = Texts.untranslated(
                new Span(new Anchor("contingents/" + contingent, sheet.card().name())));
        up.addClassName("small");
        var heading = new Div(
                up,
                Texts.text(new H1(), "contingent.settings.title"),
                Texts.text(new Paragraph(), "contingent.settings.text"));
        heading.addClassName("page-heading");
        Runnable again = () -> show(contingent);
        add(
                heading,
                new PlanPane(settings, sheet, again),
                new SubUnitsPane(settings, sheet, again),
                new StaffPane(settings, sheet, again));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("contingent.settings.title"));
    }
}
