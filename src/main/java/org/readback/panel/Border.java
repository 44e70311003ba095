package org.readback.panel;

import org.readback.base.UserError;

/** Where a band begins.
 *
 * @param band that begins here, from 2
 * @param description of a person who has just reached it, in the words that the panel agreed on; not blank */
public record Border(int band, String description) {
    static final int LONGEST = 2000;

    public Border {
        if (description.isBlank() || description.length() > LONGEST) {
            throw new UserError("panel.error.description", LONGEST);
        }
    }
}
