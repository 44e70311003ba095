package org.readback.approval.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.approval.ShippedReviews;
import org.readback.bank.ItemHome;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;

/** The items of one lesson or pool that wait for approval. */
@Route("approvals/:kind/:home")
@RolesAllowed("INSTRUCTOR")
class HomeApprovalView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ShippedReviews reviews;
    private String title = "";

    HomeApprovalView(ShippedReviews reviews) {
        this.reviews = reviews;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String kind = RouteIds.of(event, "kind", text -> text);
        ItemHome home = RouteIds.of(event, "home", name -> home(kind, name));
        title = ApprovalsView.name(home);
        removeAll();
        add(
                new BankLinks("drafts"),
                new PageHeading("approval.home", title),
                new TickPane<>(
                        () -> reviews.of(home).stream().map(WaitingEntries::of).toList(), reviews::approve));
    }

    private static ItemHome home(String kind, String name) {
        if (!name.matches("[a-z0-9-]{1,80}")) throw new IllegalArgumentException("No such name: " + name);
        return switch (kind) {
            case "lesson" -> new ItemHome.Lesson(name);
            case "pool" -> new ItemHome.Pool(name);
            default -> throw new IllegalArgumentException("No such kind: " + kind);
        };
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, UI.getCurrent().getTranslation("approval.shipped.title"));
    }
}
