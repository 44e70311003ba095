package org.readback.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.PageTitle;
import org.readback.practice.Reviews;

/** The daily review. */
@Route("review")
@RolesAllowed("TRAINEE")
class ReviewView extends Div implements HasDynamicTitle {
    ReviewView(Reviews reviews) {
        add(new ReviewPane(reviews));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("practice.review.title"));
    }
}
