package org.readback.library.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.library.MediumCard;
import org.readback.library.SoundMeasure;

/** Facts about media in words, shared by both screens. */
final class MediaWords {
    private static final double QUIETEST = -50;

    private MediaWords() {}

    static String size(int bytes) {
        return Texts.now("library.size", Math.max(1, Math.round(bytes / 1000.0)));
    }

    static String kind(MediumCard card) {
        return Texts.now("library.kind." + card.kind());
    }

    static Span inWords(MediumCard card) {
        if (card.isInWords()) return Tags.of("met", "check", "library.words.there");
        return Tags.of("soon", "warning", card.kind().isSound() ? "library.words.transcript" : "library.words.alt");
    }

    /** As a number and as a bar. */
    static Span loudness(SoundMeasure measure) {
        var number = new Span();
        Texts.follow(number, locale -> number.setText(decibels(measure.loudness(), locale)));
        var bar = new Span();
        bar.addClassName("library-level");
        bar.getElement().setAttribute("aria-hidden", "true");
        double share = Math.clamp((measure.loudness() - QUIETEST) / -QUIETEST, 0, 1);
        bar.getStyle().set("--library-share", Math.round(share * 100) + "%");
        var both = new Span(number, bar);
        both.addClassName("library-loudness");
        return both;
    }

    static String decibels(double value, Locale locale) {
        return Texts.in(locale, "library.decibels", String.format(locale, "%.1f", value));
    }

    static String seconds(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
