package org.readback.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.readback.base.ui.Formats;
import org.readback.base.ui.GroupPicker;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentRoster;
import org.readback.contingent.Contingents;
import org.readback.contingent.Member;

/** Small things that several screens show. */
final class Parts {
    private static final double HOUR = 60;

    private Parts() {}

    static Span overdue(int people) {
        return Tags.of("not", "warning", "training.overdue", people);
    }

    /** So many of so many, drawn and written. */
    static Component share(int done, int of, String key) {
        var words = Texts.text(new Span(), key, done, of);
        var bar = new ProgressBar(key + ".label", done, of);
        bar.addClassName("training-meter");
        return new Div(words, bar);
    }

    static Span date(LocalDate day) {
        return words(locale -> Formats.date(day, locale));
    }

    static Span words(Function<Locale, String> text) {
        var words = new Span();
        Texts.follow(words, locale -> words.setText(text.apply(locale)));
        return words;
    }

    static Span plain(String text) {
        return Texts.untranslated(new Span(text));
    }

    /** Hours with at most one digit behind the point. */
    static Span hours(int minutes) {
        return Texts.text(new Span(), "training.hours", minutes / HOUR);
    }

    static Anchor button(String path, String key) {
        Anchor link = Texts.text(new Anchor(path), key);
        link.addClassName("button");
        return link;
    }

    static Anchor quiet(String path, String key) {
        Anchor link = button(path, key);
        link.addClassName("quiet");
        return link;
    }

    /** Where a page belongs, above its heading. */
    static Div up(Anchor link) {
        var up = new Div(link);
        up.addClassName("small");
        return up;
    }

    /** Everybody whom the person signed in looks after: each contingent whole, then by sub-unit. */
    static List<GroupPicker.Group<Member>> groups(Contingents contingents) {
        var groups = new ArrayList<GroupPicker.Group<Member>>();
        contingents.mine().stream()
                .flatMap(card -> contingents.roster(card.id()).stream())
                .filter(roster -> !roster.members().isEmpty())
                .forEach(roster -> groups(roster, groups));
        return groups;
    }

    private static void groups(ContingentRoster roster, List<GroupPicker.Group<Member>> groups) {
        String name = roster.contingent().name();
        groups.add(new GroupPicker.Group<>(name, roster.members()));
        Map<String, List<Member>> units = new LinkedHashMap<>();
        roster.members().stream()
                .filter(member -> !member.subUnit().isEmpty())
                .forEach(member -> units.computeIfAbsent(member.subUnit(), _ -> new ArrayList<>())
                        .add(member));
        units.forEach((unit, members) -> groups.add(new GroupPicker.Group<>(name + ", " + unit, members)));
    }

    static GroupPicker<Member> picker(Contingents contingents) {
        return new GroupPicker<>(
                groups(contingents),
                member -> member.subUnit().isEmpty()
                        ? member.displayName()
                        : member.displayName() + " (" + member.subUnit() + ")");
    }
}
