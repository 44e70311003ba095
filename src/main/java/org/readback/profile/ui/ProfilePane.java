package org.readback.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.readback.base.LocalText;
import org.readback.base.ui.Cards;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Texts;
import org.readback.profile.Mission;
import org.readback.profile.ProfilePage;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Subject;

/** What there is to see and to do about one profile. */
final class ProfilePane extends Composite<Div> {
    private final ProfileDesk desk;
    private final ProfilePage page;
    private final Consumer<ProfilePage> again;
    private final SortedMap<Subject, LocalText> titles;

    ProfilePane(ProfileDesk desk, ProfilePage page, Consumer<ProfilePage> again) {
        this.desk = desk;
        this.page = page;
        this.again = again;
        this.titles = desk.titles(subjects(page));
        getContent().addClassName("stack");
        getContent().add(heading());
        page.draft().ifPresent(draft -> getContent().add(new DraftSteps(desk, page, draft, again)));
        page.ruling()
                .ifPresentOrElse(
                        version -> getContent().add(ruling(version)),
                        () -> getContent().add(new EmptyState("profile.unapproved")));
        if (page.versions().size() + page.draft().stream().count() > 1) {
            getContent().add(new ComparePane(page, titles));
        }
        getContent().add(new FollowPane(desk, page, again));
        if (!page.versions().isEmpty()) getContent().add(versions());
    }

    private static Collection<Subject> subjects(ProfilePage page) {
        return Stream.concat(
                        page.versions().stream().map(ProfilePage.Version::text),
                        page.draft().stream().map(ProfilePage.Draft::text))
                .flatMap(text -> text.lines().stream())
                .map(line -> line.requirement().subject())
                .distinct()
                .toList();
    }

    private Component heading() {
        Div heading = new Div(Texts.untranslated(new H1(page.name())));
        heading.addClassName("page-heading");
        page.mission().ifPresent(mission -> heading.add(mission(mission)));
        Div actions = new Div();
        actions.addClassName("row");
        if (page.draft().isEmpty()) {
            Button change = Texts.text(new Button(), "profile.change");
            change.setId("profile-change");
            change.addClickListener(click -> {
                desk.drafts().change(page.id());
                UI.getCurrent().navigate("profiles/" + page.id() + "/draft");
            });
            actions.add(change);
        }
        Anchor preview = Texts.text(new Anchor("profiles/" + page.id() + "/preview"), "profile.preview.open");
        preview.addClassNames("button", "quiet");
        actions.add(preview);
        heading.add(actions);
        return heading;
    }

    private Component mission(Mission mission) {
        Div row = new Div(
                Texts.untranslated(
                        new Anchor("missions/" + mission.id(), mission.text().name())),
                Words.standing(mission, desk.today()));
        row.addClassName("row");
        return row;
    }

    private Component ruling(ProfilePage.Version version) {
        Facts facts = new Facts();
        facts.fact("profile.fact.version", Integer.toString(version.number()));
        facts.fact("profile.fact.from", Words.day(version.from()));
        facts.fact("profile.fact.document", Words.name(version.text().document()));
        facts.fact("profile.fact.approved", approved(version));
        return Cards.titled("profile.ruling", facts, new AskedTable(version.text(), titles));
    }

    private static Span approved(ProfilePage.Version version) {
        return version.approvedBy().isEmpty()
                ? Texts.text(new Span(), "profile.approved.nobody")
                : Words.name(version.approvedBy());
    }

    private Component versions() {
        var table = new org.readback.base.ui.ReadingTable(
                "profile.versions.caption",
                java.util.List.of(
                        "profile.fact.version",
                        "profile.fact.from",
                        "profile.versions.lines",
                        "profile.fact.proposed",
                        "profile.fact.approved"));
        for (ProfilePage.Version version : page.versions()) {
            table.row(
                    new Span(Integer.toString(version.number())),
                    Words.day(version.from()),
                    new Span(Integer.toString(version.text().lines().size())),
                    version.proposedBy().isEmpty() ? new Span("–") : Words.name(version.proposedBy()),
                    approved(version));
        }
        return Cards.titled("profile.versions.title", Texts.text(new Paragraph(), "profile.versions.text"), table);
    }

    /** The newest text: what is written, or else the newest version. */
    static Optional<ProfileText> newest(ProfilePage page) {
        return page.draft()
                .map(ProfilePage.Draft::text)
                .or(() ->
                        page.versions().stream().map(ProfilePage.Version::text).findFirst());
    }
}
