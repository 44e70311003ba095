package org.readback.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.Function;

/** Ids in addresses; whatever is not one leads to the page that says there is nothing. */
public final class RouteIds {
    private RouteIds() {}

    /** @param parser throws {@link IllegalArgumentException} at what is no such id
     * @throws NotFoundException if it does, or if the address lacks the parameter */
    public static <T> T of(BeforeEnterEvent event, String parameter, Function<String, T> parser) {
        String text = event.getRouteParameters().get(parameter).orElseThrow(NotFoundException::new);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }
}
