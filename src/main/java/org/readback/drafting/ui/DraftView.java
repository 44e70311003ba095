package org.readback.drafting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.drafting.DraftId;
import org.readback.drafting.DraftReviews;
import org.readback.drafting.DraftSheet;
import org.readback.drafting.Drafts;
import org.readback.editor.DraftOffers;

/** One draft: written, discussed, approved. */
@Route("drafts/:draft")
@RolesAllowed("INSTRUCTOR")
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Drafts drafts;
    private final DraftReviews reviews;
    private final DraftOffers offers;
    private String title = "";

    DraftView(Drafts drafts, DraftReviews reviews, DraftOffers offers) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.offers = offers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DraftId id = RouteIds.of(event, "draft", DraftId::of);
        DraftSheet sheet = drafts.open(id).orElseThrow(NotFoundException::new);
        title = DraftPane.title(sheet);
        removeAll();
        add(new DraftPane(new Desk(drafts, reviews, offers), sheet));
    }

    /** What the page works with. */
    record Desk(Drafts drafts, DraftReviews reviews, DraftOffers offers) {}

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, UI.getCurrent().getTranslation("drafting.drafts.title"));
    }
}
