package org.readback.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.readback.base.ui.Formats;
import org.readback.base.ui.RevisionWords;
import org.readback.base.ui.SureDialog;
import org.readback.base.ui.Texts;
import org.readback.drafting.DraftContent;
import org.readback.drafting.DraftRevision;
import org.readback.drafting.DraftSheet;
import org.readback.drafting.DraftSheet.Deed;
import org.readback.drafting.DraftStep;
import org.readback.drafting.ui.DraftView.Desk;

/** Every state a draft was in: what it changed, and the way back to it; and what happened to it on its way. */
class HistoryPane extends Composite<Section> {
    private final Desk desk;
    private final DraftSheet sheet;
    private final Runnable done;

    HistoryPane(Desk desk, DraftSheet sheet, Runnable done) {
        this.desk = desk;
        this.sheet = sheet;
        this.done = done;
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "drafting.history"));
        if (!sheet.steps().isEmpty()) getContent().add(steps());
        var list = new UnorderedList();
        list.addClassName("drafting-list");
        List<DraftRevision> all = sheet.history();
        for (int i = 0; i < all.size(); i++) list.add(new ListItem(row(all.get(i), i)));
        getContent().add(list);
    }

    private Component steps() {
        var list = new UnorderedList();
        list.addClassName("drafting-list");
        for (DraftStep step : sheet.steps()) {
            var when = new Span();
            when.addClassName("small");
            Texts.follow(
                    when,
                    locale -> when.setText(Texts.in(
                            locale,
                            "drafting.history.step",
                            step.by(),
                            Formats.dateTime(step.at(), locale),
                            step.revision())));
            var line = new ListItem(StateTag.of(step.state()), when);
            line.addClassName("drafting-row");
            if (!step.reason().isBlank()) {
                var reason = Texts.untranslated(new Div(step.reason()));
                reason.addClassName("approval-words");
                line.add(reason);
            }
            list.add(line);
        }
        return list;
    }

    private Component row(DraftRevision revision, int place) {
        var words = RevisionWords.of(revision.revision(), revision.aside(), revision.by(), revision.at());
        var shown = new Div();
        var compare = Texts.text(new Button(), "drafting.history.compare");
        compare.setId("compare-" + revision.revision() + "-" + revision.aside());
        compare.addClickListener(click -> {
            shown.removeAll();
            shown.add(new DifferencePane(before(place), content(revision)));
        });
        var buttons = new Div(compare);
        buttons.addClassName("row");
        if (place > 0 && sheet.may().contains(Deed.WRITE)) buttons.add(restore(revision));
        var row = new Div(words, buttons, shown);
        row.addClassName("drafting-row");
        return row;
    }

    /** The state before; what was kept aside is compared with what stood. */
    private DraftContent before(int place) {
        DraftRevision revision = sheet.history().get(place);
        if (revision.aside() > 0) return desk.drafts().revision(sheet.draft().id(), revision.revision(), 0);
        return sheet.history().stream()
                .filter(each -> each.aside() == 0 && each.revision() < revision.revision())
                .findFirst()
                .map(this::content)
                .orElseGet(() -> sheet.base().orElseGet(() -> content(revision)));
    }

    private DraftContent content(DraftRevision revision) {
        return desk.drafts().revision(sheet.draft().id(), revision.revision(), revision.aside());
    }

    private Button restore(DraftRevision revision) {
        var restore = Texts.text(new Button(), "drafting.history.restore");
        restore.setId("restore-" + revision.revision() + "-" + revision.aside());
        restore.addClickListener(click -> new SureDialog("drafting.restore", () -> {
                    desk.drafts().restore(sheet.draft().id(), sheet.draft().saves(), revision);
                    done.run();
                })
                .saying("drafting.restore.text")
                .open());
        return restore;
    }
}
