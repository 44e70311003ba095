package org.readback.base.ui;

import com.vaadin.flow.component.Component;

/** A part of a screen in which something may be chosen or typed that is not saved yet. */
public interface HoldsUnsent {
    boolean hasUnsent();

    /** Whether anything in this part of a screen is not saved yet. */
    static boolean anyIn(Component part) {
        return part.isVisible()
                && ((part instanceof HoldsUnsent holder && holder.hasUnsent())
                        || part.getChildren().anyMatch(HoldsUnsent::anyIn));
    }
}
