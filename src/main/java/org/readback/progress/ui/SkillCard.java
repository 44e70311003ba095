package org.readback.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.ui.BandScale;
import org.readback.assessment.ui.Outcomes;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.progress.Distance;
import org.readback.progress.SkillProfile;
import org.readback.progress.SkillProfile.Standing;

/** One skill: the band in words, the scale drawn, and how it came about if there is more than one result. */
final class SkillCard extends Div {
    /** @param distance from what the post asks for, if it asks for anything */
    SkillCard(SkillProfile skill, Optional<Distance> distance, Reader reader, Locale locale) {
        addClassNames("skill-card", "stack");
        Span band = new Span(skill.now()
                .map(now -> Texts.now("progress.band.of", now.band(), Parts.BANDS))
                .orElseGet(() -> Texts.now("progress.band.none")));
        band.addClassNames("tag", "unknown");
        Div head = new Div(new H3(Texts.now("assessment.part." + skill.part())), band);
        head.addClassNames("row", "between");
        add(head);
        skill.now().ifPresent(now -> {
            add(new BandScale(now));
            if (reader == Reader.OWNER) {
                add(new Paragraph(Texts.now("assessment.can." + skill.part() + "." + now.band())));
            }
        });
        distance.ifPresent(asked -> add(Parts.distance(asked)));
        skill.toRepeat().ifPresent(test -> add(toRepeat(test, locale)));
        if (!skill.history().isEmpty()) {
            add(new SkillChart(skill, distance));
        }
        if (skill.history().size() > 1) {
            add(history(skill, locale));
        }
    }

    private static Div toRepeat(ResultSummary test, Locale locale) {
        Div line = new Div(
                new Anchor("results/" + test.attempt(), Formats.date(test.finishedAt(), locale)), Outcomes.notValid());
        line.addClassNames("row", "between");
        return line;
    }

    private static OrderedList history(SkillProfile skill, Locale locale) {
        OrderedList list = new OrderedList();
        list.addClassName("history");
        Texts.name(list, "progress.history", Texts.now("assessment.part." + skill.part()));
        skill.history().reversed().forEach(standing -> list.add(line(standing, locale)));
        return list;
    }

    private static ListItem line(Standing standing, Locale locale) {
        String day = Formats.date(standing.at(), locale);
        Anchor link = new Anchor(standing.route(), day);
        Span band =
                new Span(Texts.now("progress.band.short", standing.indication().band()));
        return new ListItem(link, Parts.bar((double) standing.indication().band() / Parts.BANDS), band);
    }
}
