package org.readback.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.function.Function;
import org.readback.assessment.Framework;
import org.readback.base.LocalText;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.item.LanguageTag;
import org.readback.item.Skill;
import org.readback.panel.ScaleName;
import org.readback.panel.Seat;
import org.readback.panel.SettingState;

/** Words that several screens of this module share. */
final class PanelTexts {
    private PanelTexts() {}

    /** Such as "English placement: reading (bands)". */
    static String scale(ScaleName scale, Locale locale) {
        LocalText title = scale.title();
        if (title == null) return scale.scale();
        return scale(title, scale.part(), scale.framework(), locale);
    }

    static String scale(LocalText title, String part, Framework framework, Locale locale) {
        String skill = Skill.of(part)
                .map(each -> Texts.in(locale, "panel.part." + each.code()))
                .orElse(part);
        return Texts.in(
                locale, "panel.scale", title.in(locale), skill, Texts.in(locale, "panel.framework." + framework));
    }

    static Span state(SettingState state) {
        return switch (state) {
            case RATING -> Tags.of("soon", "clock", "panel.state.RATING");
            case DISCUSSING -> Tags.of("soon", "half", "panel.state.DISCUSSING");
            case PROPOSED -> Tags.of("soon", "warning", "panel.state.PROPOSED");
            case ADOPTED -> Tags.of("met", "check", "panel.state.ADOPTED");
            case REJECTED -> Tags.of("not", "cross", "panel.state.REJECTED");
            case GIVEN_UP -> Tags.of("unknown", "empty", "panel.state.GIVEN_UP");
        };
    }

    /** "Rater 2", with the name where the viewer may know it. */
    static String seat(Seat seat, Locale locale) {
        if (seat.me()) return Texts.in(locale, "panel.seat.me", seat.number());
        return seat.name().isEmpty()
                ? Texts.in(locale, "panel.seat.number", seat.number())
                : Texts.in(locale, "panel.seat.name", seat.number(), seat.name());
    }

    /** Text made of several, again whenever the language changes. */
    static <T extends Component & HasText> T words(T component, Function<Locale, String> text) {
        Texts.follow(component, locale -> component.setText(text.apply(locale)));
        return component;
    }

    /** Words that people wrote: the same in every language of the screen. */
    static <T extends Component & HasText> T written(T component, String text) {
        component.setText(text);
        return Texts.untranslated(component);
    }

    /** The language of items that fits the language of the screen. */
    static LanguageTag language(Locale locale) {
        return switch (locale.getLanguage()) {
            case "kk" -> LanguageTag.KK;
            case "ru" -> LanguageTag.RU;
            default -> LanguageTag.EN;
        };
    }

    /** A sign that words beside it explain. */
    static Element sign(String css) {
        return new Element("span").setAttribute("class", css).setAttribute("aria-hidden", "true");
    }

    /** Logits with two digits and a true minus. */
    static String logits(double theta) {
        String text = String.format(Locale.ROOT, "%.2f", theta);
        return text.equals("-0.00") ? "0.00" : text.replace('-', '\u2212');
    }
}
