package org.readback.authoring.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.readback.analysis.ItemFlag;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.item.ClozeWithOptions;
import org.readback.item.Item;
import org.readback.item.Matching;
import org.readback.item.Response;

/** Flags in words: short for a table, and as a sentence with what to do. */
final class FlagWords {
    private FlagWords() {}

    /** A sign and two or three words. */
    static Span tag(ItemFlag.Kind kind) {
        return Tags.of(
                kind.compareTo(ItemFlag.Kind.WEAK) < 0 ? "not" : "soon", "warning", "authoring.flag.short." + kind);
    }

    /** What is the matter.
     *
     * @param item in the language its options are to be read in */
    static String sentence(ItemFlag flag, Item item) {
        return Texts.now("authoring.flag.found." + flag.kind(), subject(flag, item), value(flag));
    }

    /** What to do about it. */
    static String advice(ItemFlag flag) {
        return Texts.now("authoring.flag.todo." + flag.kind());
    }

    private static String subject(ItemFlag flag, Item item) {
        return switch (flag.kind()) {
            case KEY_DOUBTED, OPTION_UNUSED -> option(flag.subject(), item);
            case HARDER_FOR_GROUP, EASIER_FOR_GROUP ->
                group(flag.subject().substring(flag.subject().indexOf(':') + 1));
            default -> "";
        };
    }

    /** The name of a group of people: a language, a service. */
    static String group(String group) {
        return Texts.now("authoring.group." + group);
    }

    /** An option by its words.
     *
     * @param subject id of an option, or gap and option with a colon between */
    static String option(String subject, Item item) {
        int colon = subject.indexOf(':');
        if (colon < 0) return ItemTexts.of(new Response.Choice(subject), item);
        String place = subject.substring(0, colon);
        String id = subject.substring(colon + 1);
        return switch (item) {
            case ClozeWithOptions cloze ->
                cloze.gaps().stream()
                        .filter(gap -> gap.id().equals(place))
                        .map(gap -> ItemTexts.option(gap.options(), id))
                        .findFirst()
                        .orElse(id);
            case Matching matching ->
                ItemTexts.option(matching.terms(), place) + " – " + ItemTexts.option(matching.options(), id);
            default -> ItemTexts.of(new Response.Choice(subject), item);
        };
    }

    private static String value(ItemFlag flag) {
        return switch (flag.kind()) {
            case TOO_HARD, TOO_EASY, LEAK -> Formats.percent(flag.value());
            case OTHER_BAND, OPTION_UNUSED -> Long.toString(Math.round(flag.value()));
            default -> number(flag.value());
        };
    }

    /** Two digits, with a real minus. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value + 0.0).replace('-', '−');
    }
}
