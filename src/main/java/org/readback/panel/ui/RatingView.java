package org.readback.panel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.panel.PanelRatings;
import org.readback.panel.RatingSheet;
import org.readback.panel.StandardSettingId;

/** A rater's items, one at a time. */
@Route("standard-settings/:setting/ratings")
@RolesAllowed("INSTRUCTOR")
class RatingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final PanelRatings ratings;

    RatingView(PanelRatings ratings) {
        this.ratings = ratings;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StandardSettingId id = RouteIds.of(event, "setting", StandardSettingId::of);
        RatingSheet sheet = ratings.sheet(id).orElseThrow(NotFoundException::new);
        removeAll();
        H1 heading = PanelTexts.words(new H1(), locale -> PanelTexts.scale(sheet.scale(), locale));
        Anchor back = Texts.text(new Anchor("standard-settings/" + id), "panel.rate.back");
        add(new BankLinks("standard-settings"), heading, back);
        add(sheet.isOpen() ? new RatingPane(ratings, sheet) : new EmptyState("panel.rate.closed"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(
                UI.getCurrent().getTranslation("panel.rate.title"),
                UI.getCurrent().getTranslation("panel.list.title"));
    }
}
