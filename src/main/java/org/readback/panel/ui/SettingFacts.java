package org.readback.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.panel.Border;
import org.readback.panel.RaterProgress;
import org.readback.panel.SettingSheet;
import org.readback.panel.SettingState;

/** Who and what: state, people, the just-qualified person of each border, and in an open round who has come how far. */
final class SettingFacts extends Composite<Section> {
    SettingFacts(SettingSheet sheet) {
        getContent().addClassNames("card", "stack");
        getContent().add(PanelTexts.state(sheet.card().state()));
        if (!sheet.reason().isEmpty()) {
            getContent()
                    .add(PanelTexts.words(
                            new Paragraph(), locale -> Texts.in(locale, "panel.setting.reason", sheet.reason())));
        }
        getContent().add(facts(sheet), Texts.text(new H2(), "panel.setting.borders"), borders(sheet));
        if (sheet.card().state() == SettingState.RATING) {
            getContent()
                    .add(
                            Texts.text(
                                    new H2(),
                                    "panel.setting.progress",
                                    sheet.card().round()),
                            progress(sheet));
        }
    }

    private static Component facts(SettingSheet sheet) {
        Facts facts = new Facts();
        facts.fact("panel.role.FACILITATOR.name", PanelTexts.written(new Span(), sheet.facilitator()));
        facts.fact("panel.role.DECIDER.name", PanelTexts.written(new Span(), sheet.decider()));
        facts.fact(
                "panel.setting.opened",
                PanelTexts.words(new Span(), locale -> Formats.date(sheet.card().openedAt(), locale)));
        facts.fact("panel.setting.round", new Span(Integer.toString(sheet.card().round())));
        facts.fact(
                "panel.setting.items", new Span(Integer.toString(sheet.items().size())));
        return facts;
    }

    private static Component borders(SettingSheet sheet) {
        UnorderedList list = new UnorderedList();
        for (Border border : sheet.borders()) {
            list.add(new ListItem(
                    Texts.text(new Span(), "panel.border", border.band()),
                    new Span(": "),
                    PanelTexts.written(new Span(), border.description())));
        }
        return list;
    }

    private static Component progress(SettingSheet sheet) {
        OrderedList list = new OrderedList();
        list.addClassName("rater-progress");
        for (RaterProgress each : sheet.progress()) {
            Span words = PanelTexts.words(
                    new Span(),
                    locale -> Texts.in(
                            locale,
                            "panel.setting.rated",
                            PanelTexts.seat(each.seat(), locale),
                            each.rated(),
                            sheet.judgements()));
            ProgressBar bar = new ProgressBar(0, sheet.judgements(), each.rated());
            Texts.follow(
                    bar, locale -> bar.getElement().setAttribute("aria-label", PanelTexts.seat(each.seat(), locale)));
            list.add(new ListItem(words, bar));
        }
        return list;
    }
}
