package org.readback.drafting.ui;

import com.vaadin.flow.component.Component;
import org.readback.item.ItemId;

/** From an item in the bank to its change, a copy of it, and out of use; for the page of the item. */
public interface ItemDoors {
    /** A row of buttons. */
    Component row(ItemId item);

    /** The card of its versions. */
    Component versions(ItemId item);
}
