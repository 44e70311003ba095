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
import org.readback.profile.DraftState;
import org.readback.profile.ProfileId;
import org.readback.profile.ProfilePage;

/** What is being written on a profile; nothing is found where nothing is being written. */
@Route("profiles/:profile/draft")
@RolesAllowed("SUPERVISOR")
class ProfileDraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ProfileDesk desk;
    private String title = "";

    ProfileDraftView(ProfileDesk desk) {
        this.desk = desk;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProfilePage page =
                desk.pages().find(RouteIds.of(event, "profile", ProfileId::new)).orElseThrow(NotFoundException::new);
        ProfilePage.Draft draft =
                page.draft().filter(each -> each.state() == DraftState.DRAFT).orElseThrow(NotFoundException::new);
        title = draft.text().name();
        removeAll();
        add(Words.places("profiles"), new EditorPane(desk, page.id(), draft));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, Texts.now("profile.list.title"));
    }
}
