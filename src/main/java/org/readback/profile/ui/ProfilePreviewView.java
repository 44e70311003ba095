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

/** What a profile would change in a contingent. */
@Route("profiles/:profile/preview")
@RolesAllowed("SUPERVISOR")
class ProfilePreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ProfileDesk desk;
    private String title = "";

    ProfilePreviewView(ProfileDesk desk) {
        this.desk = desk;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProfilePage page =
                desk.pages().find(RouteIds.of(event, "profile", ProfileId::new)).orElseThrow(NotFoundException::new);
        title = page.name();
        removeAll();
        add(Words.places("profiles"), new PreviewPane(desk, page));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("profile.preview.title"), title);
    }
}
