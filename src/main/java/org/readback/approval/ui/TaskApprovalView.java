package org.readback.approval.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.approval.ShippedReviews;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;

/** The tasks that people mark and that wait for approval. */
@Route("approvals/tasks")
@RolesAllowed("INSTRUCTOR")
class TaskApprovalView extends Div implements HasDynamicTitle {
    TaskApprovalView(ShippedReviews reviews) {
        addClassName("stack");
        add(
                new BankLinks("drafts"),
                new PageHeading("approval.tasks"),
                new TickPane<>(
                        () -> reviews.tasks().stream().map(WaitingEntries::of).toList(), reviews::approveTasks));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("approval.tasks.title"));
    }
}
