package org.readback.battery.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Function;
import org.readback.base.ui.Texts;

/** Texts that several screens of this module share. */
final class Words {
    private Words() {}

    static String part(String name, Locale locale) {
        return Texts.in(locale, "battery.part." + name);
    }

    static Span follow(Function<Locale, String> text) {
        var words = new Span();
        Texts.follow(words, locale -> words.setText(text.apply(locale)));
        return words;
    }

    static Paragraph small(Function<Locale, String> text) {
        var words = new Paragraph(follow(text));
        words.addClassName("small");
        return words;
    }

    /** Whole and half points: 7.5 or 7,5. */
    static String number(double value, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
