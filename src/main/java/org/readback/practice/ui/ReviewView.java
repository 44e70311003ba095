package org.readback.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.PageTitle;
import org.readback.practice.Reviews;
import org.readback.report.ItemReports;

/** The daily review. */
@Route("review")
@RolesAllowed("TRAINEE")
class ReviewView extends Div implements HasDynamicTitle {
    ReviewView(Reviews reviews, ItemReports reports) {
        add(new ReviewPane(reviews, reports));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("practice.review.title"));
    }
}
