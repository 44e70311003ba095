package org.readback.battery.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.battery.InterviewSheet;
import org.readback.battery.Interviews;

/** Interviews that can be held now. */
@Route("interviews")
@RolesAllowed("INSTRUCTOR")
class InterviewsView extends Div implements HasDynamicTitle {
    InterviewsView(Interviews interviews) {
        addClassName("stack");
        add(new PageHeading("battery.interviews"));
        var waiting = interviews.waiting();
        if (waiting.isEmpty()) {
            add(new EmptyState("battery.interviews.none"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("work-list");
        waiting.forEach(card -> list.add(item(card)));
        add(list);
    }

    private static ListItem item(InterviewSheet.Card card) {
        var name = Texts.untranslated(new Anchor("interviews/" + card.run(), card.person()));
        return new ListItem(
                name,
                Words.small(locale -> card.title().in(locale)),
                Words.small(locale -> Formats.date(card.since(), locale)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("battery.interviews.title"));
    }
}
