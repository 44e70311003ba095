package org.readback.profile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.base.LocalText;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.profile.DraftState;
import org.readback.profile.Mission;
import org.readback.requirement.CellState;
import org.readback.requirement.Level;
import org.readback.requirement.PersonState;
import org.readback.requirement.Post;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;

/** What the screens of profiles say in words, following the language. */
final class Words {
    private Words() {}

    /** A text that is made anew in each language. */
    static Span of(Function<Locale, String> text) {
        Span span = new Span();
        Texts.follow(span, locale -> span.setText(text.apply(locale)));
        return span;
    }

    /** A name in the reader's language, marked with the language it is in. */
    static Span title(Subject subject, SortedMap<Subject, LocalText> titles) {
        LocalText title = titles.get(subject);
        Span span = new Span();
        if (title == null) {
            span.setText(subject.code());
            return Texts.untranslated(span);
        }
        Texts.follow(span, locale -> {
            span.setText(title.in(locale));
            span.getElement().setAttribute("lang", title.languageFor(locale));
        });
        return span;
    }

    static String title(Subject subject, SortedMap<Subject, LocalText> titles, Locale locale) {
        LocalText title = titles.get(subject);
        return title == null ? subject.code() : title.in(locale);
    }

    static Span name(String text) {
        return Texts.untranslated(new Span(text));
    }

    static Span day(LocalDate day) {
        return of(locale -> Formats.date(day, locale));
    }

    static Span posts(Collection<Post> posts) {
        return of(locale -> posts.stream()
                .sorted()
                .map(post -> Texts.in(locale, "contingent.post." + post))
                .collect(Collectors.joining(", ")));
    }

    /** What has to be shown, such as {@code 80 %} or {@code 1+}. */
    static String asked(Subject.Kind kind, Threshold threshold, Locale locale) {
        return switch (threshold) {
            case Threshold.Done _ -> Texts.in(locale, "profile.done." + kind);
            case Threshold.Score(int percent) -> percent + "\u00a0%";
            case Threshold.AtLeast(Level level, Threshold.Basis basis) ->
                basis == Threshold.Basis.RATED
                        ? level.toString()
                        : Texts.in(locale, "profile.asked.indication", level.toString());
        };
    }

    static String lasts(Optional<Period> lasts, Locale locale) {
        return lasts.map(period -> Texts.in(locale, "profile.months", period.toTotalMonths()))
                .orElseGet(() -> Texts.in(locale, "profile.forever"));
    }

    static Span state(DraftState state) {
        return switch (state) {
            case DRAFT -> Tags.of("unknown", "half", "profile.state." + state);
            case PROPOSED -> Tags.of("soon", "warning", "profile.state." + state);
            case APPROVED -> Tags.of("met", "check", "profile.state." + state);
            case DISCARDED -> Tags.of("not", "cross", "profile.state." + state);
        };
    }

    static Span standing(Mission mission, LocalDate today) {
        Mission.Standing standing = mission.on(today);
        return switch (standing) {
            case CURRENT -> Tags.of("met", "check", "profile.mission.standing." + standing);
            case UNKNOWN -> Tags.of("unknown", "half", "profile.mission.standing." + standing);
            case PAST -> Tags.of("not", "warning", "profile.mission.standing." + standing);
        };
    }

    static Span person(PersonState state) {
        return switch (state) {
            case READY -> Tags.of("met", "check", "profile.person." + state);
            case AT_RISK -> Tags.of("soon", "clock", "profile.person." + state);
            case NOT_READY -> Tags.of("not", "cross", "profile.person." + state);
        };
    }

    static String cell(CellState state, Locale locale) {
        return Texts.in(locale, "profile.cell." + state);
    }

    /** The places under "Profiles". */
    static Nav places(String here) {
        Nav nav = new Nav(
                place("profiles", "profile.places.profiles", here), place("missions", "profile.places.missions", here));
        nav.addClassName("bank-links");
        return Texts.name(nav, "profile.places.label");
    }

    private static Anchor place(String path, String key, String here) {
        Anchor link = Texts.text(new Anchor(path), key);
        link.addClassName("chip");
        if (path.equals(here)) link.getElement().setAttribute("aria-current", "page");
        return link;
    }
}
