package org.readback.contingent.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.contingent.RollSheet;
import org.readback.requirement.Post;

/** Contingents and posts in words. */
final class ContingentWords {
    private ContingentWords() {}

    static String posts(List<Post> posts) {
        return posts.stream().map(post -> Texts.now("contingent.post." + post)).collect(Collectors.joining(", "));
    }

    /** How many they are, and when they go and return. */
    static String facts(RollSheet sheet, Locale locale) {
        var facts = new ArrayList<String>();
        facts.add(Texts.now("contingent.people", sheet.members().size()));
        facts.add(sheet.deployment()
                .departs()
                .map(day -> Texts.now("contingent.departs", Formats.date(day, locale)))
                .orElseGet(() -> Texts.now("contingent.departure.none")));
        sheet.deployment().ends().ifPresent(day -> facts.add(Texts.now("contingent.ends", Formats.date(day, locale))));
        return String.join(" · ", facts);
    }
}
