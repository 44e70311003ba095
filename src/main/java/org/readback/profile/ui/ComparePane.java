package org.readback.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.readback.base.LocalText;
import org.readback.base.ui.Texts;
import org.readback.profile.ProfilePage;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Subject;

/** Two texts of a profile beside each other. */
final class ComparePane extends Composite<Section> {
    /** @param number of the version; 0 for what is being written */
    record Choice(int number, ProfileText text) {}

    private final SortedMap<Subject, LocalText> titles;
    private final Div changes = new Div();
    final Select<Choice> before = new Select<>();
    final Select<Choice> after = new Select<>();

    ComparePane(ProfilePage page, SortedMap<Subject, LocalText> titles) {
        this.titles = titles;
        var choices = new ArrayList<Choice>();
        page.draft().ifPresent(draft -> choices.add(new Choice(0, draft.text())));
        page.versions().forEach(version -> choices.add(new Choice(version.number(), version.text())));
        choice(before, "profile.compare.before", choices, choices.get(1));
        choice(after, "profile.compare.after", choices, choices.get(0));
        Div row = new Div(before, after);
        row.addClassName("row");
        changes.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "profile.compare.title"), row, changes);
        before.addValueChangeListener(change -> show());
        after.addValueChangeListener(change -> show());
        show();
    }

    private static void choice(Select<Choice> select, String label, List<Choice> choices, Choice first) {
        select.setItems(choices);
        Texts.feed(select, select::setLabel, label);
        Texts.follow(select, locale -> {
            Choice chosen = select.getValue() == null ? first : select.getValue();
            select.setItemLabelGenerator(each -> each.number() == 0
                    ? Texts.in(locale, "profile.compare.draft")
                    : Texts.in(locale, "profile.compare.version", each.number()));
            select.setValue(chosen);
        });
    }

    private void show() {
        changes.removeAll();
        if (before.getValue() == null || after.getValue() == null) return;
        changes.add(new ChangeTable(before.getValue().text(), after.getValue().text(), titles));
    }
}
