package org.readback.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.profile.ProfileId;
import org.readback.profile.ProfilePage;

/** One profile: what it asks, its versions, who follows it, what is being written. */
@Route("profiles/:profile")
@RolesAllowed("SUPERVISOR")
class ProfileView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ProfileDesk desk;
    private String title = "";

    ProfileView(ProfileDesk desk) {
        this.desk = desk;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProfileId id = RouteIds.of(event, "profile", ProfileId::new);
        show(desk.pages().find(id).orElseThrow(NotFoundException::new));
    }

    private void show(ProfilePage page) {
        title = page.name();
        removeAll();
        add(Words.places("profiles"), new ProfilePane(desk, page, this::show));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, Texts.now("profile.list.title"));
    }
}
