package org.readback.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.evidence.Signed;
import org.readback.evidence.WaiverCase;
import org.readback.evidence.WaiverLine;
import org.readback.evidence.Waivers;

/** A waiver in a list: what, whose, until when, why, who asked and who decided; with what the reader can do about it. */
final class WaiverItem extends ListItem {
    /** Nothing can be done: for the person themselves, and for instructors. */
    static WaiverItem read(WaiverLine line) {
        return new WaiverItem(line, new Span(line.person()));
    }

    /** @param changed runs after something was done */
    static WaiverItem of(WaiverLine line, Waivers waivers, Runnable changed) {
        var item = new WaiverItem(line, new Anchor("people/" + line.waiver().person(), line.person()));
        var acts = new Div();
        acts.addClassName("row");
        switch (line.state()) {
            case ASKED -> {
                if (line.mine()) {
                    var wait = Texts.text(new Span(), "evidence.waiver.another");
                    wait.addClassName("small");
                    acts.add(wait);
                } else {
                    acts.add(
                            button("evidence.waiver.approve", line, () -> {
                                waivers.approve(line.waiver().id());
                                changed.run();
                            }),
                            quiet(button(
                                    "evidence.waiver.refuse.open",
                                    line,
                                    () -> new ReasonDialog("evidence.waiver.refuse", why -> {
                                                waivers.refuse(line.waiver().id(), why);
                                                changed.run();
                                            })
                                            .open())));
                }
            }
            case AHEAD, IN_FORCE ->
                acts.add(quiet(button(
                        "evidence.waiver.end.open",
                        line,
                        () -> new ReasonDialog("evidence.waiver.end", why -> {
                                    waivers.end(line.waiver().id(), why);
                                    changed.run();
                                })
                                .open())));
            case OVER, REFUSED -> {}
        }
        item.add(acts);
        return item;
    }

    private final WaiverLine line;

    private WaiverItem(WaiverLine line, Component person) {
        this.line = line;
        addClassName("stack");
        var title = new Span();
        Texts.follow(title, locale -> {
            title.setText(line.subject().in(locale));
            title.getElement().setAttribute("lang", line.subject().languageFor(locale));
        });
        var who = Texts.untranslated(new Span(person));
        var head = new Div(new Div(who, new Span(" · "), title), States.of(line.state()));
        head.addClassNames("row", "between");
        var reason = Texts.untranslated(new Paragraph(line.waiver().reason()));
        reason.addClassName("evidence-words");
        var facts = new Paragraph();
        facts.addClassName("small");
        Texts.follow(facts, locale -> facts.setText(facts(locale)));
        add(head, facts, reason);
        decision(line.waiver().decision());
        decision(line.waiver().end());
    }

    private void decision(Optional<WaiverCase.Step> step) {
        step.filter(each -> !each.reason().isEmpty()).ifPresent(each -> {
            var words = Texts.untranslated(new Paragraph(each.reason()));
            words.addClassNames("evidence-words", "small");
            add(words);
        });
    }

    private String facts(Locale locale) {
        WaiverCase waiver = line.waiver();
        String first = Formats.date(waiver.from(), locale);
        String period = waiver.until()
                .map(last -> Texts.in(locale, "evidence.waiver.period", first, Formats.date(last, locale)))
                .orElseGet(() -> Texts.in(locale, "evidence.waiver.open", first));
        var words = new StringBuilder(period);
        words.append(' ').append(signed("evidence.waiver.asked", line.asked(), locale));
        waiver.decision()
                .ifPresent(step -> line.decided()
                        .ifPresent(by ->
                                words.append(' ').append(signed("evidence.waiver.step." + step.kind(), by, locale))));
        line.ended().ifPresent(by -> words.append(' ').append(signed("evidence.waiver.step.ENDED", by, locale)));
        return words.toString();
    }

    private static String signed(String key, Signed by, Locale locale) {
        return Texts.in(locale, key, by.name(), Formats.date(by.at(), locale));
    }

    private static Button button(String key, WaiverLine line, Runnable run) {
        var button = new Button();
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Texts.text(button, key);
        Texts.follow(
                button,
                locale -> button.setAriaLabel(Texts.in(locale, key) + ": " + line.person() + ", "
                        + line.subject().in(locale)));
        button.addClickListener(click -> run.run());
        return button;
    }

    private static Button quiet(Button button) {
        button.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
