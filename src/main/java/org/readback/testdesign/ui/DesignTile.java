package org.readback.testdesign.ui;

import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.NextStep;
import org.readback.base.ui.Texts;
import org.readback.testdesign.DesignCard;
import org.readback.testdesign.TestDesigning;
import org.springframework.stereotype.Component;

/** On Today: the oldest design that waits for the person signed in. */
@Component
class DesignTile implements HomeTile {
    private static final int URGENCY = 50;

    private final TestDesigning designing;
    private final SignedIn signedIn;

    DesignTile(TestDesigning designing, SignedIn signedIn) {
        this.designing = designing;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<NextStep> nextStep() {
        if (!signedIn.require().is(Role.INSTRUCTOR)) return Optional.empty();
        return designing.all().stream()
                .filter(DesignCard::isForMe)
                .reduce((_, older) -> older)
                .map(card -> new NextStep(
                        URGENCY,
                        Texts.now("testdesign.tile.kicker"),
                        card.title().getOrDefault("en", card.test()),
                        Texts.now("testdesign.tile.text"),
                        Texts.now("testdesign.card.review"),
                        "test-designs/" + card.id()));
    }
}
