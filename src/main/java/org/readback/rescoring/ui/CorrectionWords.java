package org.readback.rescoring.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.readback.assessment.ui.Outcomes;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;
import org.readback.rescoring.Change;
import org.readback.rescoring.CorrectionCard;
import org.readback.rescoring.CorrectionState;
import org.readback.rescoring.Effect;
import org.readback.rescoring.Remedy;

/** Corrections and what they do, in words. */
final class CorrectionWords {
    private CorrectionWords() {}

    static Span state(CorrectionState state) {
        return switch (state) {
            case PROPOSED -> Tags.of("soon", "clock", "rescoring.state.PROPOSED");
            case IN_FORCE -> Tags.of("met", "check", "rescoring.state.IN_FORCE");
            case REFUSED -> Tags.of("unknown", "cross", "rescoring.state.REFUSED");
        };
    }

    /** What is ruled, who proposed it and when. */
    static String inShort(CorrectionCard card, Locale locale) {
        return ruling(card, locale) + " "
                + Texts.in(
                        locale,
                        "rescoring.proposed",
                        card.proposal().name(),
                        Formats.date(card.proposal().at(), locale));
    }

    static String ruling(CorrectionCard card, Locale locale) {
        int version = card.item().number();
        if (card.judge().isPresent()) {
            return Texts.in(
                    locale, "rescoring.ruling.judged", version, card.judge().getAsInt());
        }
        return Texts.in(
                locale,
                card.remedy() instanceof Remedy.Withdraw ? "rescoring.ruling.withdrawn" : "rescoring.ruling.mended",
                version);
    }

    /** What changes for a person, one thing after the other; that nothing does. */
    static String changes(Effect effect, Locale locale, Translations translations) {
        return effect.changes().isEmpty()
                ? Texts.in(locale, "rescoring.change.none")
                : effect.changes().stream()
                        .map(change -> words(change, locale, translations))
                        .collect(Collectors.joining("; "));
    }

    private static String words(Change change, Locale locale, Translations translations) {
        return switch (change) {
            case Change.Band(var part, var before, var after) ->
                Texts.in(
                        locale,
                        "rescoring.change.band",
                        Outcomes.part(part, locale),
                        band(before, locale),
                        band(after, locale));
            case Change.Passed(boolean passed) ->
                Texts.in(locale, passed ? "rescoring.change.passed" : "rescoring.change.failed");
            case Change.Duty(var duty, boolean met) ->
                Texts.in(
                        locale,
                        met ? "rescoring.change.met" : "rescoring.change.notMet",
                        Outcomes.duty(duty, locale, translations));
            case Change.Validity(boolean valid) ->
                Texts.in(locale, valid ? "rescoring.change.valid" : "rescoring.change.invalid");
        };
    }

    private static String band(OptionalInt band, Locale locale) {
        return band.isPresent() ? Integer.toString(band.getAsInt()) : Texts.in(locale, "rescoring.change.noBand");
    }
}
