package org.readback.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.base.Centre;
import org.readback.base.ui.Cards;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.profile.Mission;
import org.readback.profile.Missions;
import org.readback.profile.ProfileCard;
import org.readback.profile.ProfileDrafts;
import org.readback.profile.ProfilePages;
import org.readback.profile.ProfileVersion;
import org.readback.profile.ReadinessSettings;

/** All profiles, the way to a new one, and what the centre chooses about readiness. */
@Route("profiles")
@RolesAllowed("SUPERVISOR")
@Menu(title = "shell.menu.profiles", icon = "profiles", order = 18)
class ProfilesView extends Div implements HasDynamicTitle {
    private final LocalDate today;
    final TextField name = new TextField();
    final Select<Mission> mission = new Select<>();
    final Button begin = new Button();

    ProfilesView(ProfilePages pages, ProfileDrafts drafts, Missions missions, ReadinessSettings settings, Clock clock) {
        this.today = Centre.today(clock);
        addClassName("stack");
        add(Words.places("profiles"), new PageHeading("profile.list"));
        List<ProfileCard> all = pages.all();
        if (all.isEmpty()) {
            add(new EmptyState("profile.none"));
        } else {
            Div cards = new Div();
            cards.addClassName("columns");
            all.forEach(card -> cards.add(card(card)));
            add(cards);
        }
        Div below = new Div(beginning(drafts, missions.all()), new SettingsCard(settings));
        below.addClassName("columns");
        add(below);
    }

    private Component beginning(ProfileDrafts drafts, List<Mission> missions) {
        name.setMaxLength(120);
        name.addClassName("wide");
        Texts.feed(name, name::setLabel, "profile.begin.name");
        mission.setItems(missions);
        mission.setEmptySelectionAllowed(true);
        mission.setItemLabelGenerator(each -> each == null ? "" : each.text().name());
        Texts.untranslated(mission);
        Texts.feed(mission, mission::setLabel, "profile.begin.mission");
        Texts.text(begin, "profile.begin.save");
        begin.setId("profile-begin");
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickListener(click -> {
            var id = drafts.begin(name.getValue(), mission.getOptionalValue().map(Mission::id));
            UI.getCurrent().navigate("profiles/" + id + "/draft");
        });
        return Cards.titled(
                "profile.begin.title", Texts.text(new Paragraph(), "profile.begin.text"), name, mission, begin);
    }

    private Component card(ProfileCard card) {
        Section section = new Section(Texts.untranslated(new H2(card.name())));
        section.addClassNames("card", "stack");
        card.mission().ifPresent(each -> section.add(mission(each)));
        Paragraph rules = new Paragraph();
        Texts.follow(rules, locale -> rules.setText(rules(card, locale)));
        section.add(rules);
        if (card.followers() > 0) section.add(Texts.text(new Paragraph(), "profile.card.followers", card.followers()));
        card.draft().ifPresent(state -> section.add(Words.state(state)));
        Anchor open = Texts.text(
                new Anchor("profiles/" + card.id()), card.isForMe() ? "profile.card.review" : "profile.card.open");
        open.addClassName("button");
        if (!card.isForMe()) open.addClassName("quiet");
        Texts.name(open, card.isForMe() ? "profile.card.review.of" : "profile.card.open.of", card.name());
        section.add(open);
        return section;
    }

    private Component mission(Mission mission) {
        Anchor link = Texts.untranslated(
                new Anchor("missions/" + mission.id(), mission.text().name()));
        Div row = new Div(link, Words.standing(mission, today));
        row.addClassName("row");
        return row;
    }

    private static String rules(ProfileCard card, java.util.Locale locale) {
        Optional<ProfileVersion> next = card.next();
        String now = card.inForce()
                .map(version ->
                        Texts.in(locale, "profile.card.rules", version.number(), Formats.date(version.from(), locale)))
                .orElseGet(() -> Texts.in(locale, "profile.card.none"));
        return next.map(version -> now + " "
                        + Texts.in(locale, "profile.card.next", version.number(), Formats.date(version.from(), locale)))
                .orElse(now);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("profile.list.title"));
    }
}
