package org.readback.rescoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.rescoring.CorrectionCard;
import org.readback.rescoring.Corrections;

/** All corrections, those that wait for a second signature first. */
@Route("corrections")
@RolesAllowed("INSTRUCTOR")
class CorrectionsView extends Div implements HasDynamicTitle {
    CorrectionsView(Corrections corrections) {
        addClassName("stack");
        add(new BankLinks("corrections"), new PageHeading("rescoring.list"));
        List<CorrectionCard> all = corrections.all();
        if (all.isEmpty()) {
            var items = Texts.text(new Anchor("items"), "rescoring.list.items");
            add(new EmptyState("rescoring.none", items));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rescoring-list");
        all.forEach(card -> list.add(new ListItem(row(card))));
        var section = new Section(list);
        section.addClassName("card");
        add(section);
    }

    private static Component row(CorrectionCard card) {
        var link = Texts.untranslated(
                new Anchor("corrections/" + card.id(), card.item().item() + ""));
        var what = new Span();
        what.addClassName("small");
        Texts.follow(what, locale -> what.setText(CorrectionWords.inShort(card, locale)));
        var reason = Texts.untranslated(new Span(card.reason()));
        reason.addClassName("rescoring-reason");
        var head = new Div(link, CorrectionWords.state(card.state()));
        head.addClassNames("row", "between");
        var row = new Div(head, what, reason);
        row.addClassName("rescoring-row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("rescoring.list.title"));
    }
}
