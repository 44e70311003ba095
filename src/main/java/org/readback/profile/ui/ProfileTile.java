package org.readback.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.ui.Cards;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.NextStep;
import org.readback.base.ui.Texts;
import org.readback.profile.Mission;
import org.readback.profile.Missions;
import org.readback.profile.ProfileCard;
import org.readback.profile.ProfilePages;

/** On Today, for supervisors: the profile that waits for them, and missions whose mandate has run out as far as is known. */
@org.springframework.stereotype.Component
class ProfileTile implements HomeTile {
    private static final int URGENCY = 50;
    private static final int ORDER = 60;

    private final ProfilePages pages;
    private final Missions missions;
    private final SignedIn signedIn;
    private final Clock clock;

    ProfileTile(ProfilePages pages, Missions missions, SignedIn signedIn, Clock clock) {
        this.pages = pages;
        this.missions = missions;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public Optional<NextStep> nextStep() {
        if (!signedIn.require().is(Role.SUPERVISOR)) return Optional.empty();
        return pages.all().stream()
                .filter(ProfileCard::isForMe)
                .findFirst()
                .map(card -> new NextStep(
                        URGENCY,
                        Texts.now("profile.tile.kicker"),
                        Texts.now("profile.tile.title", card.name()),
                        Texts.now("profile.tile.text"),
                        Texts.now("profile.card.review"),
                        "profiles/" + card.id()));
    }

    @Override
    public Optional<Component> card() {
        if (!signedIn.require().is(Role.SUPERVISOR)) return Optional.empty();
        List<Mission> past = missions.all().stream()
                .filter(mission -> mission.on(Centre.today(clock)) == Mission.Standing.PAST)
                .toList();
        if (past.isEmpty()) return Optional.empty();
        var list = new UnorderedList();
        past.forEach(mission -> list.add(new ListItem(Texts.untranslated(
                new Anchor("missions/" + mission.id(), mission.text().name())))));
        return Optional.of(
                Cards.titled("profile.tile.missions", new Paragraph(Texts.now("profile.tile.missions.text")), list));
    }

    @Override
    public int order() {
        return ORDER;
    }
}
