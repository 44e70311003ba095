package org.readback.base.ui;

import com.vaadin.flow.component.Component;

/** Roles said besides the element: on a phone the parts of a table are drawn as blocks, and would be no table to a screen
 * reader any more. */
public final class Roles {
    private Roles() {}

    /** The part itself, with its role. */
    public static <T extends Component> T of(T part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
