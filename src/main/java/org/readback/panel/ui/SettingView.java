package org.readback.panel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.panel.SettingSheet;
import org.readback.panel.StandardSettingId;
import org.readback.panel.StandardSettings;

/** One standard setting: how far it is, what came of its rounds, what to do next. */
@Route("standard-settings/:setting")
@RolesAllowed("INSTRUCTOR")
class SettingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final StandardSettings settings;
    private String title = "";

    SettingView(StandardSettings settings) {
        this.settings = settings;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StandardSettingId id = RouteIds.of(event, "setting", StandardSettingId::of);
        show(settings.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(SettingSheet sheet) {
        removeAll();
        title = PanelTexts.scale(sheet.card().scale(), UI.getCurrent().getLocale());
        H1 heading = PanelTexts.words(
                new H1(), locale -> PanelTexts.scale(sheet.card().scale(), locale));
        add(new BankLinks("standard-settings"), heading);
        add(new SettingFacts(sheet));
        add(new StepsPane(
                settings, sheet, () -> show(settings.find(sheet.card().id()).orElseThrow(NotFoundException::new))));
        sheet.rounds().forEach(round -> add(new RoundPane(sheet, round)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, UI.getCurrent().getTranslation("panel.list.title"));
    }
}
