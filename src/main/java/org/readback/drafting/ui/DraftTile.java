package org.readback.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.approval.ShippedReviews;
import org.readback.base.ui.Cards;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.Texts;
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
        List<Component> lines = new ArrayList<>();
        int waiting = drafts.count(DraftFilter.WAITING);
        if (waiting > 0) {
            lines.add(Texts.text(new Paragraph(), "drafting.tile.drafts", waiting));
            lines.add(Texts.text(new Anchor("drafts?whose=waiting"), "drafting.tile.look"));
        }
        int items = shipped.waiting().stream()
                .mapToInt(ShippedReviews.Waiting::items)
                .sum();
        if (items > 0) {
            lines.add(Texts.text(new Paragraph(), "drafting.tile.shipped", items));
            lines.add(Texts.text(new Anchor("approvals"), "drafting.tile.approve"));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Cards.titled("drafting.tile.title", lines.toArray(Component[]::new)));
    }
}
