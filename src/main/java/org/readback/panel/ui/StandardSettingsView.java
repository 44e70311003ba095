package org.readback.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.readback.assessment.ScaleCard;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.panel.PanelRole;
import org.readback.panel.SettingCard;
import org.readback.panel.StandardSettings;
import org.readback.panel.Task;

/** The standard settings in which one has a part, what waits in them, and the cuts in force. */
@Route("standard-settings")
@RolesAllowed("INSTRUCTOR")
class StandardSettingsView extends Div implements HasDynamicTitle {
    StandardSettingsView(StandardSettings settings) {
        addClassName("stack");
        Anchor open = Texts.text(new Anchor("standard-settings/new"), "panel.list.open");
        open.addClassName("button");
        open.setId("open-setting");
        Div head = new Div(new PageHeading("panel.list"), open);
        head.addClassNames("row", "between");
        add(new BankLinks("standard-settings"), head, cards(settings.mine()), cuts(settings.scales()));
    }

    private static Component cards(List<SettingCard> mine) {
        if (mine.isEmpty()) return new EmptyState("panel.none");
        Div cards = new Div();
        cards.addClassName("columns");
        mine.forEach(card -> cards.add(card(card)));
        return cards;
    }

    private static Component card(SettingCard card) {
        H2 title = PanelTexts.words(new H2(), locale -> PanelTexts.scale(card.scale(), locale));
        Paragraph facts = PanelTexts.words(
                new Paragraph(),
                locale -> Texts.in(locale, "panel.card.facts", Formats.date(card.openedAt(), locale), card.round())
                        + " "
                        + card.mine().stream()
                                .sorted()
                                .map(role -> Texts.in(locale, "panel.role." + role))
                                .collect(Collectors.joining(" ")));
        facts.addClassName("small");
        Div actions = new Div(look(card));
        actions.addClassName("row");
        if (card.mine().contains(PanelRole.RATER) && !card.state().isEnded()) actions.addComponentAsFirst(rate(card));
        Section section = new Section(title, PanelTexts.state(card.state()), facts);
        if (card.task() != Task.NOTHING) section.add(Texts.text(new Paragraph(), "panel.task." + card.task()));
        section.add(actions);
        section.addClassNames("card", "stack", "setting-card");
        return section;
    }

    private static Anchor rate(SettingCard card) {
        return link(card, "standard-settings/" + card.id() + "/ratings", "panel.card.rate", card.task() == Task.RATE);
    }

    private static Anchor look(SettingCard card) {
        boolean first = card.task() != Task.RATE && card.task() != Task.NOTHING;
        return link(card, "standard-settings/" + card.id(), "panel.card.look", first);
    }

    /** The verb, with the scale as part of the accessible name, since several stand on the page. */
    private static Anchor link(SettingCard card, String path, String key, boolean... strong) {
        Anchor link = Texts.text(new Anchor(path), key);
        link.addClassName("button");
        if (!strong[0]) link.addClassName("quiet");
        Texts.follow(
                link,
                locale -> link.getElement()
                        .setAttribute(
                                "aria-label", Texts.in(locale, key) + ": " + PanelTexts.scale(card.scale(), locale)));
        return link;
    }

    private static Component cuts(List<ScaleCard> scales) {
        Section section = new Section(Texts.text(new H2(), "panel.cuts.title"));
        section.addClassNames("card", "stack");
        if (scales.isEmpty()) section.add(Texts.text(new Paragraph(), "panel.cuts.none"));
        scales.forEach(scale -> section.add(scale(scale)));
        return section;
    }

    private static Component scale(ScaleCard scale) {
        Facts facts = new Facts();
        facts.fact("panel.cuts.version", new Span(Integer.toString(scale.cuts().version())));
        facts.fact(
                "panel.cuts.since",
                PanelTexts.words(new Span(), locale -> Formats.date(scale.cuts().decidedOn(), locale)));
        facts.fact(
                "panel.cuts.method",
                Texts.text(
                        new Span(),
                        "panel.cuts.how",
                        scale.cuts().method(),
                        scale.cuts().panel()));
        facts.fact(
                "panel.cuts.panel",
                Texts.text(new Span(), "panel.cuts.who", scale.cuts().panel()));
        facts.fact(
                "panel.cuts.borders",
                new Span(scale.cuts().cuts().stream()
                        .map(cut -> cut.band() + ": " + PanelTexts.logits(cut.theta()))
                        .collect(Collectors.joining(", "))));
        H3 title = PanelTexts.words(
                new H3(), locale -> PanelTexts.scale(scale.title(), scale.part(), scale.framework(), locale));
        Div one = new Div(title, facts);
        one.addClassName("stack");
        return one;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("panel.list.title"));
    }
}
