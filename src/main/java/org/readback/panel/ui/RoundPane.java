package org.readback.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.panel.JudgedItem;
import org.readback.panel.RoundResult;
import org.readback.panel.RoundResult.BorderResult;
import org.readback.panel.SettingSheet;
import org.readback.psychometrics.AngoffCut;

/** What came of one round: the picture, and for each border the cut, the raters and the items of most disagreement. */
final class RoundPane extends Composite<Section> {
    private static final int DISPUTED = 5;
    private static final int FEW_ANSWERS = 30;

    private final SettingSheet sheet;
    private final RoundResult round;

    RoundPane(SettingSheet sheet, RoundResult round) {
        this.sheet = sheet;
        this.round = round;
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        Texts.text(new H2(), "panel.round.title", round.round()),
                        PanelTexts.words(
                                new Paragraph(),
                                locale -> Texts.in(
                                        locale,
                                        "panel.round.closed",
                                        Formats.dateTime(round.closedAt(), locale),
                                        round.raters().size())));
        if (!round.leftOut().isEmpty()) getContent().add(leftOut());
        getContent().add(new CutPicture(round.borders(), sheet.present()), known());
        round.borders().forEach(border -> getContent().add(border(border)));
    }

    private Component leftOut() {
        return PanelTexts.words(
                new Paragraph(),
                locale -> Texts.in(
                        locale,
                        "panel.round.leftout",
                        round.leftOut().stream()
                                .map(seat -> PanelTexts.seat(seat, locale))
                                .collect(Collectors.joining(", "))));
    }

    /** How much the way from shares to the scale rests on what people really answered. */
    private Component known() {
        long known = sheet.items().stream()
                .filter(item -> item.answers() >= FEW_ANSWERS)
                .count();
        Paragraph words = Texts.text(
                new Paragraph(), "panel.round.known", known, sheet.items().size(), FEW_ANSWERS);
        words.addClassName("small");
        return words;
    }

    private Component border(BorderResult border) {
        AngoffCut cut = border.cut();
        Section section = new Section(Texts.text(new H3(), "panel.border", border.band()), figures(cut));
        if (!cut.cut().isInside()) section.add(Texts.text(new Paragraph(), "panel.round.outside"));
        section.add(raters(cut), disputed(cut));
        section.addClassName("stack");
        return section;
    }

    private static Component figures(AngoffCut cut) {
        Facts facts = new Facts();
        facts.fact("panel.figure.share", new Span(Formats.percent(cut.share())));
        facts.fact(
                "panel.figure.interval",
                new Span(Formats.percent(cut.shares().low()) + " – "
                        + Formats.percent(cut.shares().high())));
        cut.deviation()
                .ifPresent(deviation -> facts.fact("panel.figure.deviation", new Span(Formats.percent(deviation))));
        facts.fact(
                "panel.figure.cut",
                new Span(PanelTexts.logits(cut.cut().theta()) + " ("
                        + PanelTexts.logits(cut.abilities().low()) + " … "
                        + PanelTexts.logits(cut.abilities().high()) + ")"));
        facts.fact("panel.figure.agreement", new Span(Formats.percent(cut.agreement())));
        return facts;
    }

    private Component raters(AngoffCut cut) {
        OrderedList list = new OrderedList();
        list.addClassName("plain");
        for (int i = 0; i < cut.raters().size(); i++) {
            AngoffCut.Rater rater = cut.raters().get(i);
            var seat = round.raters().get(i);
            list.add(new ListItem(PanelTexts.words(
                    new Span(),
                    locale -> Texts.in(
                                    locale,
                                    "panel.round.rater",
                                    PanelTexts.seat(seat, locale),
                                    Formats.percent(rater.share()),
                                    Math.round(rater.distance() * 100),
                                    Formats.percent(rater.misfit()))
                            + (rater.consistency().isPresent()
                                    ? " "
                                            + Texts.in(
                                                    locale,
                                                    "panel.round.consistency",
                                                    rater.consistency().getAsDouble())
                                    : ""))));
        }
        return list;
    }

    private Component disputed(AngoffCut cut) {
        List<Integer> most = cut.mostDisputed(DISPUTED);
        Section section = new Section();
        section.addClassName("stack");
        if (most.isEmpty()) {
            section.add(Texts.text(new Paragraph(), "panel.round.undisputed"));
            return section;
        }
        OrderedList list = new OrderedList();
        most.forEach(position ->
                list.add(item(sheet.items().get(position), cut.items().get(position))));
        section.add(Texts.text(new Paragraph(), "panel.round.disputed"), list);
        return section;
    }

    private static ListItem item(JudgedItem item, AngoffCut.Item said) {
        String id = item.item().version().item().itemId();
        Anchor link = PanelTexts.written(new Anchor("items/" + id), id);
        Span words = PanelTexts.words(
                new Span(),
                locale -> " "
                        + Texts.in(
                                locale,
                                "panel.round.item",
                                Formats.percent(said.mean()),
                                Formats.percent(said.lowest()),
                                Formats.percent(said.highest()),
                                Formats.percent(said.expected()))
                        + (item.facility() == null
                                ? ""
                                : " "
                                        + Texts.in(
                                                locale,
                                                "panel.facility",
                                                Formats.percent(item.facility()),
                                                item.answers())));
        return new ListItem(link, words);
    }
}
