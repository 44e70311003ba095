package org.readback.contingent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentCard;

/** One contingent on the list; its name leads to its people. */
final class ContingentPanel extends Section {
    private final LocalDate today;

    /** @param addPeople what the button does; none, if the person may not add anybody */
    ContingentPanel(ContingentCard card, LocalDate today, @Nullable Consumer<ContingentCard> addPeople) {
        this.today = today;
        addClassNames("card", "stack");
        Div facts = new Div(Texts.text(new Paragraph(), "contingent.people", card.members()), departure(card));
        facts.addClassName("small");
        Div names = new Div(new H2(new Anchor("contingents/" + card.id(), card.name())), new Paragraph(card.mission()));
        Texts.untranslated(names);
        Anchor members = Texts.text(new Anchor("contingents/" + card.id() + "/members"), "contingent.members.open");
        Texts.name(members, "contingent.members.of", card.name());
        members.addClassNames("button", "quiet");
        Div actions = new Div(members);
        actions.addClassName("row");
        add(names, facts, actions);
        if (addPeople != null) {
            Button add = new Button();
            add.addClickListener(click -> addPeople.accept(card));
            Texts.text(add, "contingent.add");
            Texts.name(add, "contingent.add.to", card.name());
            actions.add(add);
        }
    }

    private Paragraph departure(ContingentCard card) {
        Paragraph words = new Paragraph();
        LocalDate day = card.departsOn();
        Texts.follow(
                words,
                locale -> words.setText(
                        day == null
                                ? Texts.now("contingent.departure.none")
                                : words(ChronoUnit.DAYS.between(today, day), Formats.date(day, locale))));
        return words;
    }

    private static String words(long days, String date) {
        return days < 0
                ? Texts.now("contingent.departure.past", date)
                : Texts.now("contingent.departure.in", date, days);
    }
}
