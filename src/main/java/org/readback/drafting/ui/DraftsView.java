package org.readback.drafting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.readback.approval.ShippedReviews;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.drafting.DraftFilter;
import org.readback.drafting.DraftFilter.Whose;
import org.readback.drafting.DraftState;
import org.readback.drafting.Drafts;

/** What is being written, what waits for whom. The address says which: {@code ?whose=waiting&state=live&import=…}. */
@Route("drafts")
@RolesAllowed("INSTRUCTOR")
class DraftsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Drafts drafts;
    private final ShippedReviews shipped;

    DraftsView(Drafts drafts, ShippedReviews shipped) {
        this.drafts = drafts;
        this.shipped = shipped;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var filter = new DraftFilter(
                asked.getSingleParameter("whose").flatMap(DraftsView::whose).orElse(Whose.ALL),
                asked.getSingleParameter("state").flatMap(DraftsView::state),
                asked.getSingleParameter("pool").filter(pool -> !pool.isBlank()),
                asked.getSingleParameter("import").filter(text -> !text.isBlank()));
        removeAll();
        add(
                new BankLinks("drafts"),
                new PageHeading("drafting.drafts"),
                new BeginBar(drafts),
                doors(),
                new DraftListPane(drafts, filter));
    }

    private Nav doors() {
        int waiting = shipped.waiting().stream()
                .mapToInt(ShippedReviews.Waiting::items)
                .sum();
        var doors = new Nav(
                Texts.text(new Anchor("approvals"), "drafting.doors.shipped", waiting),
                Texts.text(new Anchor("export-permits"), "drafting.doors.permits"));
        Texts.name(doors, "drafting.doors");
        doors.addClassNames("row", "drafting-doors");
        return doors;
    }

    private static Optional<Whose> whose(String text) {
        return Optional.ofNullable(Map.of("all", Whose.ALL, "mine", Whose.MINE, "waiting", Whose.WAITING)
                .get(text));
    }

    private static Optional<DraftState> state(String text) {
        return Arrays.stream(DraftState.values())
                .filter(state -> state.name().equalsIgnoreCase(text))
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("drafting.drafts.title"));
    }
}
