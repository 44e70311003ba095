package org.readback.drafting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.approval.ShippedReviews;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.WaitingCard;
import org.readback.base.ui.WaitingCard.Way;
import org.readback.drafting.DraftFilter;
import org.readback.drafting.Drafts;

/** On Today: drafts and shipped items that wait for the person who looks. */
@org.springframework.stereotype.Component
class DraftTile implements HomeTile {
    private static final int ORDER = 85;

    private final Drafts drafts;
    private final ShippedReviews shipped;
    private final SignedIn signedIn;

    DraftTile(Drafts drafts, ShippedReviews shipped, SignedIn signedIn) {
        this.drafts = drafts;
        this.shipped = shipped;
        this.signedIn = signedIn;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> card() {
        if (!signedIn.require().is(Role.INSTRUCTOR)) return Optional.empty();
        int items = shipped.waiting().stream()
                .mapToInt(ShippedReviews.Waiting::items)
                .sum();
        return new WaitingCard("drafting.tile.title")
                .count(
                        drafts.count(DraftFilter.WAITING),
                        "drafting.tile.drafts",
                        new Way("drafts?whose=waiting", "drafting.tile.look"))
                .count(items, "drafting.tile.shipped", new Way("approvals", "drafting.tile.approve"))
                .card();
    }
}
