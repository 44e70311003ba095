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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.approval.ui.PlaceWords;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFault;
import org.readback.drafting.ChangeKind;
import org.readback.drafting.DraftSheet;
import org.readback.drafting.DraftSheet.Deed;
import org.readback.drafting.DraftState;
import org.readback.drafting.ui.DraftView.Desk;

/** How a draft stands: what is missing before it can be sent, what its item would lose, what its change means. */
class StandingCard extends Composite<Div> {
    private static final Set<DraftState> OPEN = EnumSet.of(DraftState.DRAFT, DraftState.IN_REVIEW);

    private final Desk desk;
    private final Runnable chosen;
    private final Runnable taken;
    private final Div said = new Div();
    private final RadioButtonGroup<ChangeKind> choice = new RadioButtonGroup<>();
    private final Paragraph onlyNew = Texts.text(new Paragraph(), "drafting.change.onlyNew");
    private DraftSheet sheet;

    /** @param chosen when it was said what the change means
     * @param taken when the draft goes on from another version */
    StandingCard(Desk desk, DraftSheet sheet, Runnable chosen, Runnable taken) {
        this.desk = desk;
        this.chosen = chosen;
        this.taken = taken;
        this.sheet = sheet;
        choice();
        said.addClassName("stack");
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "drafting.standing"), said, choice, onlyNew);
        show(sheet);
    }

    /** As it stands now. The choice is not built anew: somebody may be about to make it. */
    final void show(DraftSheet now) {
        boolean offered = isEditorialOffered();
        sheet = now;
        said.removeAll();
        standing();
        choice.setVisible(sheet.base().isPresent());
        choice.setReadOnly(!sheet.may().contains(Deed.WRITE));
        if (offered != isEditorialOffered()) choice.getListDataView().refreshAll();
        choice.setValue(sheet.draft().change());
        onlyNew.setVisible(sheet.base().isPresent() && !sheet.mayBeEditorial());
    }

    private boolean isEditorialOffered() {
        return sheet.mayBeEditorial() || sheet.draft().change() == ChangeKind.EDITORIAL;
    }

    private void standing() {
        boolean passage = sheet.draft().content().original().body() instanceof DraftBody.Passage;
        if (passage) {
            say("drafting.standing.passage");
        } else if (sheet.build().missing().isEmpty()
                || !OPEN.contains(sheet.draft().state())) {
            say("drafting.standing." + sheet.draft().state());
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
        if (sheet.baseIsOld()) old();
    }

    private void say(String key, Object... parameters) {
        said.add(Texts.text(new Paragraph(), key, parameters));
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
        said.add(list);
    }

    private void old() {
        say("drafting.standing.old");
        if (!sheet.may().contains(Deed.WRITE)) return;
        var take = Texts.text(new Button(), "drafting.standing.take");
        take.addClickListener(click -> {
            desk.drafts().takeBase(sheet.draft().id());
            taken.run();
        });
        said.add(take);
    }

    private void choice() {
        choice.setId("change");
        choice.setItems(ChangeKind.values());
        choice.setValue(sheet.draft().change());
        Texts.follow(
                choice, locale -> choice.setItemLabelGenerator(kind -> Texts.in(locale, "drafting.change." + kind)));
        Texts.feed(choice, choice::setLabel, "drafting.change");
        choice.setItemEnabledProvider(kind -> kind == ChangeKind.NEW || isEditorialOffered());
        choice.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            desk.drafts().choose(sheet.draft().id(), change.getValue());
            chosen.run();
        });
    }
}
