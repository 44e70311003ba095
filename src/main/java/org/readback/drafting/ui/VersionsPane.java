package org.readback.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.readback.bank.ItemStatus;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.drafting.Drafts;
import org.readback.drafting.ItemVersions.Version;
import org.readback.item.ItemId;

/** Every version of an item: what it changed, and the way back to it as a new draft. */
class VersionsPane extends Composite<Section> {
    private final Drafts drafts;
    private final ItemId item;
    private final List<Version> versions;

    VersionsPane(Drafts drafts, ItemId item, List<Version> versions) {
        this.drafts = drafts;
        this.item = item;
        this.versions = versions;
        var list = new UnorderedList();
        list.addClassName("drafting-list");
        for (int i = 0; i < versions.size(); i++) list.add(new ListItem(row(i)));
        getContent().add(Cards.titled("drafting.versions", list));
    }

    private Component row(int place) {
        Version version = versions.get(place);
        var head =
                new Div(Texts.text(new Span(), "drafting.versions.number", version.number()), status(version.status()));
        version.approvedBy().ifPresent(by -> head.add(Texts.text(new Span(), "drafting.versions.approved", by)));
        head.addClassName("row");
        var shown = new Div();
        var buttons = new Div();
        buttons.addClassName("row");
        if (place + 1 < versions.size()) {
            Version before = versions.get(place + 1);
            var compare = Texts.text(new Button(), "drafting.history.compare");
            compare.setId("compare-" + version.number());
            compare.addClickListener(click -> {
                shown.removeAll();
                shown.add(new DifferencePane(before.content(), version.content()));
            });
            buttons.add(compare);
        }
        if (!version.status().isApproved()) {
            var restore = Texts.text(new Button(), "drafting.versions.restore");
            restore.setId("restore-" + version.number());
            restore.addClickListener(
                    click -> UI.getCurrent().navigate("drafts/" + drafts.restore(item, version.number())));
            buttons.add(restore);
        }
        var row = new Div(head, buttons, shown);
        row.addClassName("drafting-row");
        return row;
    }

    private static Span status(ItemStatus status) {
        String key = "drafting.status." + status;
        return switch (status) {
            case DRAFT, RETIRED -> Tags.of("unknown", "half", key);
            case IN_REVIEW -> Tags.of("soon", "clock", key);
            case APPROVED, LIVE -> Tags.of("met", "check", key);
        };
    }
}
