package org.readback.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import org.readback.account.CurrentAccount;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.Cards;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.Texts;
import org.readback.progress.CourseProgress;
import org.readback.progress.Distance;
import org.readback.progress.MyRecord;
import org.readback.progress.PersonRecord;
import org.readback.progress.SkillProfile;

/** The way to the goal: bands, lessons and the test of law of the trainee who looks. */
@org.springframework.stereotype.Component
class GoalTile implements HomeTile {
    private final MyRecord record;
    private final SignedIn signedIn;

    GoalTile(MyRecord record, SignedIn signedIn) {
        this.record = record;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Component> card() {
        return signedIn.find()
                .filter(person -> person.is(Role.TRAINEE))
                .map((CurrentAccount person) ->
                        card(record.mine(), UI.getCurrent().getLocale()));
    }

    private static Section card(PersonRecord mine, Locale locale) {
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        mine.profile().forEach(skill -> list.add(skill(skill, mine.distance(skill))));
        mine.courses().forEach(course -> list.add(course(course, locale)));
        Div law = new Div(new Span(Texts.now("progress.law.title")), Parts.law(mine.law()));
        law.addClassNames("row", "between");
        list.add(new ListItem(law));
        return Cards.titled("progress.goal.title", list, Parts.button("record", "progress.goal.open"));
    }

    /** Towards the band that the post asks for; where it asks for none, on the whole scale. */
    private static ListItem skill(SkillProfile skill, Optional<Distance> asked) {
        int band = skill.now().map(now -> now.band()).orElse(0);
        if (asked.isPresent()) {
            int required = asked.get().required();
            return line(
                    Texts.now("assessment.part." + skill.part()),
                    band == 0
                            ? Texts.now("progress.goal.none", required)
                            : Texts.now("progress.goal.band", band, required),
                    Math.min(1, (double) band / required));
        }
        String words = band == 0 ? Texts.now("progress.band.none") : Texts.now("progress.band.of", band, Parts.BANDS);
        return line(Texts.now("assessment.part." + skill.part()), words, (double) band / Parts.BANDS);
    }

    private static ListItem course(CourseProgress course, Locale locale) {
        return line(
                course.title().in(locale), Texts.now("progress.lessons", course.done(), course.of()), course.share());
    }

    private static ListItem line(String what, String words, double share) {
        Div line = new Div(new Span(what), Parts.words("small", words));
        line.addClassNames("row", "between");
        return new ListItem(line, Parts.bar(share));
    }

    @Override
    public int order() {
        return 50;
    }
}
