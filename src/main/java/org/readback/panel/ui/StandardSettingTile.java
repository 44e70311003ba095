package org.readback.panel.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.NextStep;
import org.readback.base.ui.Texts;
import org.readback.panel.SettingCard;
import org.readback.panel.StandardSettings;
import org.readback.panel.Task;
import org.springframework.stereotype.Component;

/** On Today: the oldest standard setting that waits for the person signed in. */
@Component
class StandardSettingTile implements HomeTile {
    private static final int URGENCY = 55;

    private final StandardSettings settings;
    private final SignedIn signedIn;

    StandardSettingTile(StandardSettings settings, SignedIn signedIn) {
        this.settings = settings;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<NextStep> nextStep() {
        if (!signedIn.require().is(Role.INSTRUCTOR)) return Optional.empty();
        return settings.mine().stream()
                .filter(card -> card.task() != Task.NOTHING)
                .reduce((_, older) -> older)
                .map(StandardSettingTile::step);
    }

    private static NextStep step(SettingCard card) {
        String path = "standard-settings/" + card.id();
        boolean rate = card.task() == Task.RATE;
        return new NextStep(
                URGENCY,
                Texts.now("panel.tile.kicker"),
                PanelTexts.scale(card.scale(), UI.getCurrent().getLocale()),
                Texts.now("panel.task." + card.task()),
                Texts.now(rate ? "panel.card.rate" : "panel.card.look"),
                rate ? path + "/ratings" : path);
    }
}
