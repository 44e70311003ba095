package org.readback.progress.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;

/** Route parameters: whatever is not an id leads to the page that says there is nothing. */
final class Ids {
    private Ids() {}

    static UUID of(BeforeEnterEvent event, String parameter) {
        try {
            return UUID.fromString(event.getRouteParameters().get(parameter).orElseThrow(NotFoundException::new));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }
}
