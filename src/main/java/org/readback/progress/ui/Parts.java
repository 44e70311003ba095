package org.readback.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.readback.assessment.Result.Indication;
import org.readback.assessment.ui.Outcomes;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.progress.Distance;
import org.readback.progress.LawStanding;
import org.readback.progress.PersonRow;
import org.readback.progress.SkillProfile;

/** Small pieces that the screens of this module share. Texts are those of the language at the moment they are made. */
final class Parts {
    static final int BANDS = Outcomes.BANDS;

    private Parts() {}

    static Span words(String className, String text) {
        Span words = new Span(text);
        words.addClassName(className);
        return words;
    }

    /** With a link to the result that decided. */
    static Component law(PersonRow row) {
        Span tag = law(row.law());
        return row.lawAttempt()
                .<Component>map(attempt -> new Anchor("results/" + attempt, tag))
                .orElse(tag);
    }

    static Span law(LawStanding standing) {
        return switch (standing) {
            case PASSED -> Tags.of("met", "check", "progress.law.PASSED");
            case NOT_PASSED -> Tags.of("not", "cross", "progress.law.NOT_PASSED");
            case NOT_VALID -> Outcomes.notValid();
            case NOT_TAKEN -> Tags.of("unknown", "clock", "progress.law.NOT_TAKEN");
        };
    }

    /** What is asked and how far it is, in words and with a sign. */
    static Div distance(Distance distance) {
        Span sign = switch (distance.standing()) {
            case REACHED -> Tags.of("met", "check", "progress.distance.REACHED");
            case REACHED_PERHAPS -> Tags.of("soon", "half", "progress.distance.REACHED_PERHAPS");
            case BELOW -> Tags.of("not", "cross", new Span(Texts.now("progress.distance.below", distance.below())));
            case UNKNOWN -> Tags.of("unknown", "clock", "progress.distance.UNKNOWN");
        };
        Div line = new Div(words("small", Texts.now("progress.distance.asked", distance.required())), sign);
        line.addClassNames("row", "between");
        return line;
    }

    static Anchor button(String path, String key) {
        Anchor button = Texts.text(new Anchor(path), key);
        button.addClassNames("button", "quiet");
        return button;
    }

    /** A filled part of a line; the number beside it says the same in words.
     *
     * @param share in [0, 1] */
    static Div bar(double share) {
        Span fill = new Span();
        fill.addClassName("fill");
        fill.getStyle().set("width", Math.round(share * 1000) / 10.0 + "%");
        Div bar = new Div(fill);
        bar.addClassName("progress-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    /** As {@link #band(Optional)}, with the sign of a newer result that was not valid. */
    static Span band(SkillProfile skill) {
        Span cell = band(skill.now());
        skill.toRepeat().ifPresent(test -> {
            if (skill.now().isEmpty()) cell.removeAll();
            cell.add(new Anchor("results/" + test.attempt(), Outcomes.notValid()));
        });
        return cell;
    }

    /** The number of a band and as many of five boxes filled. */
    static Span band(Optional<Indication> indication) {
        Span cell = new Span();
        cell.addClassName("band-cell");
        if (indication.isEmpty()) {
            cell.add(none("progress.band.none"));
            return cell;
        }
        int band = indication.get().band();
        Span boxes = new Span();
        boxes.addClassName("band-boxes");
        boxes.getElement().setAttribute("aria-hidden", "true");
        for (int box = 1; box <= BANDS; box++) {
            Span each = new Span();
            each.setClassName("on", box <= band);
            boxes.add(each);
        }
        cell.add(new Span(Integer.toString(band)), boxes);
        return cell;
    }

    /** A dash for the eye, a word for the ear. */
    static Span none(String key) {
        Span dash = new Span("–");
        dash.getElement().setAttribute("aria-hidden", "true");
        Span none = new Span(dash, words("visually-hidden", Texts.now(key)));
        none.addClassName("small");
        return none;
    }

    static String day(Optional<Instant> instant, Locale locale) {
        return instant.map(at -> Formats.date(at, locale)).orElse("–");
    }
}
