package org.readback.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.Cards;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.Contingents;
import org.readback.progress.ContingentProgress;
import org.readback.progress.ContingentSheet;
import org.readback.progress.LawStanding;

/** The contingents that an instructor looks after, each in one line of numbers; supervisors see how ready they are
 * instead. */
@org.springframework.stereotype.Component
class ContingentsTile implements HomeTile {
    private static final int MOST = 3;

    private final Contingents contingents;
    private final ContingentProgress progress;
    private final SignedIn signedIn;

    ContingentsTile(Contingents contingents, ContingentProgress progress, SignedIn signedIn) {
        this.contingents = contingents;
        this.progress = progress;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Component> card() {
        return signedIn.find()
                .filter(person -> person.is(Role.INSTRUCTOR) && !person.is(Role.SUPERVISOR))
                .map(person -> card(contingents.mine()));
    }

    private Component card(List<ContingentCard> mine) {
        if (mine.isEmpty()) {
            return Cards.titled(
                    "shell.menu.contingents",
                    new Paragraph(Texts.now("progress.tile.none")),
                    Parts.button("contingents", "progress.tile.open"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        mine.stream()
                .limit(MOST)
                .flatMap(card -> progress.of(card.id()).stream())
                .forEach(sheet -> list.add(line(sheet)));
        return Cards.titled("shell.menu.contingents", list, Parts.button("contingents", "progress.tile.open"));
    }

    private static ListItem line(ContingentSheet sheet) {
        ContingentCard card = sheet.contingent();
        int people = sheet.people().size();
        Div line = new Div(
                Texts.untranslated(new Anchor("contingents/" + card.id(), card.name())),
                Parts.words("small", Texts.now("contingent.people", people)));
        line.addClassNames("row", "between");
        String numbers = Texts.now("progress.tile.numbers", sheet.placed(), sheet.with(LawStanding.PASSED), people);
        ListItem item = new ListItem(line);
        if (people > 0) {
            item.add(Parts.words("small", numbers));
        }
        return item;
    }

    @Override
    public int order() {
        return 20;
    }
}
