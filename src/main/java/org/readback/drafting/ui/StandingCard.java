package org.readback.drafting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readback.approval.ui.PlaceWords;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFault;
import org.readback.drafting.ChangeKind;
import org.readback.drafting.DraftSheet;
import org.readback.drafting.DraftSheet.Deed;
import org.readback.drafting.ui.DraftView.Desk;

/** How a draft stands: what is missing before it can be sent, what its item would lose, what its change means. */
class StandingCard extends Composite<Div> {
    private final Desk desk;
    private final DraftSheet sheet;

    StandingCard(Desk desk, DraftSheet sheet, Runnable done) {
        this.desk = desk;
        this.sheet = sheet;
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "drafting.standing"));
        boolean passage = sheet.draft().content().original().body() instanceof DraftBody.Passage;
        if (passage) {
            say("drafting.standing.passage");
        } else if (sheet.build().missing().isEmpty()) {
            say("drafting.standing.whole");
        } else {
            faults("drafting.standing.missing", sheet.build().missing());
        }
        if (!passage && !sheet.build().simplified().isEmpty()) {
            faults("drafting.standing.simplified", sheet.build().simplified());
        }
        if (!sheet.build().waiting().isEmpty()) {
            say(
                    "drafting.standing.languages",
                    sheet.build().waiting().stream()
                            .map(language -> language.code().toUpperCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
        if (sheet.openComments() > 0) say("drafting.standing.comments", sheet.openComments());
        if (sheet.baseIsOld()) old(done);
        if (sheet.base().isPresent()) choice(done);
    }

    private void say(String key, Object... parameters) {
        getContent().add(Texts.text(new Paragraph(), key, parameters));
    }

    private void faults(String key, List<DraftFault> faults) {
        say(key);
        var list = new UnorderedList();
        for (DraftFault fault : faults) {
            Span place = PlaceWords.of(fault.place());
            place.addClassName("approval-strong");
            var words = Texts.text(new Span(), fault.key(), fault.params().toArray());
            var line = new ListItem(place, new Span(": "), words);
            list.add(line);
        }
        getContent().add(list);
    }

    private void old(Runnable done) {
        say("drafting.standing.old");
        if (!sheet.may().contains(Deed.WRITE)) return;
        var take = Texts.text(new Button(), "drafting.standing.take");
        take.addClickListener(click -> {
            desk.drafts().takeBase(sheet.draft().id());
            done.run();
        });
        getContent().add(take);
    }

    private void choice(Runnable done) {
        var choice = new RadioButtonGroup<ChangeKind>();
        choice.setId("change");
        Texts.follow(choice, locale -> {
            choice.setItemLabelGenerator(kind -> Texts.in(locale, "drafting.change." + kind));
            choice.setItems(ChangeKind.values());
            choice.setValue(sheet.draft().change());
        });
        Texts.feed(choice, choice::setLabel, "drafting.change");
        choice.setReadOnly(!sheet.may().contains(Deed.WRITE));
        choice.setItemEnabledProvider(kind -> kind == ChangeKind.NEW
                || sheet.mayBeEditorial()
                || sheet.draft().change() == ChangeKind.EDITORIAL);
        choice.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            desk.drafts().choose(sheet.draft().id(), change.getValue());
            done.run();
        });
        getContent().add(choice);
        if (!sheet.mayBeEditorial()) say("drafting.change.onlyNew");
    }
}
