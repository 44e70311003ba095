package org.readback.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.readback.approval.ItemRetirements;
import org.readback.base.ui.Notices;
import org.readback.base.ui.SureDialog;
import org.readback.base.ui.Texts;
import org.readback.drafting.Drafts;
import org.readback.drafting.ItemVersions;
import org.readback.item.ItemId;

/** The ways themselves, as buttons and a card. */
@org.springframework.stereotype.Component
class ItemDoorBar implements ItemDoors {
    private final Drafts drafts;
    private final ItemRetirements retirements;
    private final ItemVersions versions;

    ItemDoorBar(Drafts drafts, ItemRetirements retirements, ItemVersions versions) {
        this.drafts = drafts;
        this.retirements = retirements;
        this.versions = versions;
    }

    @Override
    public Component row(ItemId item) {
        return new Row(item);
    }

    @Override
    public Component versions(ItemId item) {
        return new VersionsPane(drafts, item, versions.of(item));
    }

    private final class Row extends Composite<Div> {
        Row(ItemId item) {
            getContent().addClassNames("row", "drafting-deeds");
            Button change = Texts.text(new Button(), "drafting.item.change");
            change.setId("item-change");
            change.addClickListener(click -> UI.getCurrent().navigate("drafts/" + drafts.change(item)));
            Button copy = Texts.text(new Button(), "drafting.item.copy");
            copy.setId("item-copy");
            copy.addClickListener(click -> UI.getCurrent().navigate("drafts/" + drafts.copy(item)));
            getContent().add(change, copy);
            if (retirements.mayRetire(item)) getContent().add(retire(item));
        }

        private Button retire(ItemId item) {
            Button retire = Texts.text(new Button(), "drafting.item.retire");
            retire.setId("item-retire");
            retire.addClickListener(click -> SureDialog.withReason(
                            "drafting.retire", ItemRetirements.LONGEST, reason -> {
                                retirements.retire(item, reason);
                                retire.setVisible(false);
                                Notices.tell("drafting.retired", item.itemId());
                            })
                    .open());
            return retire;
        }
    }
}
