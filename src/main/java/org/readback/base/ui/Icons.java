package org.readback.base.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** Our own line icons, drawn for the product and served with it. */
public final class Icons {
    private Icons() {}

    /** @param name file name without ending under {@code icons/}; decorative, hidden from screen readers */
    public static SvgIcon of(String name) {
        SvgIcon icon = new SvgIcon("icons/" + name + ".svg");
        icon.addClassName("icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
