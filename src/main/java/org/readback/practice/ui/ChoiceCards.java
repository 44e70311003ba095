package org.readback.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.readback.base.ui.Formats;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Texts;
import org.readback.practice.Focus;
import org.readback.practice.PracticeChoices;
import org.readback.practice.PracticeChoices.Begun;
import org.readback.practice.PracticeChoices.Ended;
import org.readback.practice.PracticeRuns;
import org.readback.practice.PracticeSheet.Name;

/** What can be practised, and what was. */
final class ChoiceCards {
    private final PracticeRuns runs;

    ChoiceCards(PracticeRuns runs) {
        this.runs = runs;
    }

    static Section open(Begun begun) {
        var name = Words.name(new Span(), begun.name());
        name.addClassName("what");
        var go = Texts.text(new Anchor("practice/" + begun.run()), "practice.open.goon");
        go.addClassName("button");
        var words = new Div(
                Texts.text(new H2(), "practice.open.title"),
                name,
                Words.small("practice.open.done", begun.done(), begun.items()),
                new ProgressBar("practice.run.progress", begun.done(), begun.items()));
        words.addClassName("grow");
        var card = new Section(words, go);
        card.addClassNames("card", "step");
        return card;
    }

    Section wrong(PracticeChoices choices) {
        var card = card("practice.wrong.title");
        int sum = choices.mistakes().stream()
                .mapToInt(PracticeChoices.Wrong::items)
                .sum();
        if (sum == 0) {
            card.add(Texts.text(new Paragraph(), "practice.wrong.none"));
            return card;
        }
        card.add(Texts.text(new Paragraph(), "practice.wrong.text", sum));
        var list = list();
        choices.mistakes()
                .forEach(wrong -> list.add(new ListItem(
                        what(Words.name(new Span(), wrong.name()), Words.small("practice.items", wrong.items())),
                        new ProgressBar("practice.wrong.share", wrong.items(), sum))));
        var start = Texts.text(new Button(), "practice.wrong.start");
        start.addClassName("start-mistakes");
        start.addClickListener(click -> start(new Focus.Mistakes()));
        card.add(list, start);
        return card;
    }

    Section skills(PracticeChoices choices) {
        var list = list();
        choices.skills()
                .forEach(skill -> list.add(row(
                        Texts.text(new Span(), "practice.skill." + skill.skill().code()),
                        skill.items(),
                        new Name(new Focus.OfSkill(skill.skill()), Optional.empty()))));
        var card = card("practice.skills.title");
        card.add(Texts.text(new Paragraph(), "practice.skills.text"), list);
        return card;
    }

    Section topics(PracticeChoices choices) {
        var list = list();
        choices.topics()
                .forEach(topic -> list.add(row(Words.name(new Span(), topic.name()), topic.items(), topic.name())));
        var card = card("practice.topics.title");
        card.add(list);
        return card;
    }

    private ListItem row(Span title, int items, Name name) {
        var start = Texts.text(new Button(), "practice.start");
        start.addClickListener(click -> start(name.focus()));
        Texts.follow(start, locale -> start.setAriaLabel(Texts.now("practice.start") + ": " + title(name)));
        return new ListItem(what(title, Words.small("practice.items", items)), start);
    }

    private static String title(Name name) {
        return name.topic()
                .map(topic -> topic.in(UI.getCurrent().getLocale()))
                .orElseGet(() -> name.focus() instanceof Focus.OfSkill(var skill)
                        ? Texts.now("practice.skill." + skill.code())
                        : Texts.now("practice.wrong.title"));
    }

    private void start(Focus focus) {
        UI.getCurrent().navigate("practice/" + runs.start(focus));
    }

    static Section last(List<Ended> runs) {
        var list = list();
        for (Ended run : runs) {
            var date = new Span();
            date.addClassName("small");
            Texts.follow(date, locale -> date.setText(Formats.dateTime(run.at(), locale)));
            list.add(new ListItem(
                    what(Words.name(new Anchor("practice/" + run.run()), run.name()), date),
                    Words.small("practice.last.correct", run.correct(), run.items()),
                    new ProgressBar("practice.last.share", run.correct(), run.items())));
        }
        var card = card("practice.last.title");
        card.add(list);
        return card;
    }

    private static Section card(String title) {
        var card = new Section(Texts.text(new H2(), title));
        card.addClassNames("card", "stack");
        return card;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("practice-list");
        return list;
    }

    private static Div what(Component... parts) {
        var what = new Div(parts);
        what.addClassName("what");
        return what;
    }
}
