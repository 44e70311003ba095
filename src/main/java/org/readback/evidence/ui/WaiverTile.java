package org.readback.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.Cards;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.Texts;
import org.readback.evidence.Waivers;

/** On Today of supervisors: waivers that wait for their signature. */
@org.springframework.stereotype.Component
class WaiverTile implements HomeTile {
    private static final int ORDER = 15;

    private final Waivers waivers;
    private final SignedIn signedIn;

    WaiverTile(Waivers waivers, SignedIn signedIn) {
        this.waivers = waivers;
        this.signedIn = signedIn;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> card() {
        if (!signedIn.require().is(Role.SUPERVISOR)) return Optional.empty();
        long waiting = waivers.waiting();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(Cards.titled(
                        "evidence.waivers.list.title",
                        Texts.text(new Paragraph(), "evidence.waivers.waiting", waiting),
                        Texts.text(new Anchor("waivers"), "evidence.waivers.look")));
    }
}
