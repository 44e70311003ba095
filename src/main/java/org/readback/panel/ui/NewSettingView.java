package org.readback.panel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.panel.StandardSettings;

/** Opens a standard setting. */
@Route("standard-settings/new")
@RolesAllowed("INSTRUCTOR")
class NewSettingView extends Div implements HasDynamicTitle {
    NewSettingView(StandardSettings settings) {
        addClassName("stack");
        add(new BankLinks("standard-settings"), new PageHeading("panel.new"));
        if (settings.scales().isEmpty()) {
            add(new EmptyState("panel.new.none"));
        } else {
            add(new NewSettingPane(settings));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(
                UI.getCurrent().getTranslation("panel.new.title"),
                UI.getCurrent().getTranslation("panel.list.title"));
    }
}
