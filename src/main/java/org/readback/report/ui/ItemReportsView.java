package org.readback.report.ui;

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
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.item.ItemId;
import org.readback.report.ReportDesk;
import org.readback.report.ReportedItem;

/** The items whose reports wait for an answer. */
@Route("item-reports")
@RolesAllowed("INSTRUCTOR")
class ItemReportsView extends Div implements HasDynamicTitle {
    ItemReportsView(ReportDesk desk) {
        add(new BankLinks("item-reports"), new PageHeading("report.desk"));
        var open = desk.open();
        if (open.isEmpty()) {
            add(new EmptyState("report.desk.none"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("report-list");
        open.forEach(item -> list.add(new ListItem(row(item))));
        var card = new Section(list);
        card.addClassName("card");
        add(card);
    }

    private static Component row(ReportedItem item) {
        var link = Texts.untranslated(
                new Anchor("items/" + item.item().itemId(), item.item().itemId()));
        var since = new Span();
        since.addClassName("small");
        Texts.follow(
                since,
                locale -> since.setText(
                        Texts.in(locale, "report.desk.since", item.open(), Formats.date(item.since(), locale))));
        var row = new Div(link, since, correct(item.item()));
        row.addClassNames("row", "between");
        return row;
    }

    /** One click from what people report to what can be done where they are right. */
    static Component correct(ItemId item) {
        return Texts.text(new Anchor("items/" + item.itemId() + "/correction"), "report.correct");
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("report.desk.title"));
    }
}
