package org.readback.assessment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.Function;
import org.readback.assessment.AttemptId;
import org.readback.assessment.BlueprintId;

/** Ids in addresses; whatever is not one leads to the page that says there is nothing. */
final class Ids {
    private Ids() {}

    static AttemptId attempt(BeforeEnterEvent event) {
        return parse(event, "attempt", AttemptId::of);
    }

    static BlueprintId test(BeforeEnterEvent event) {
        return parse(event, "test", BlueprintId::new);
    }

    private static <T> T parse(BeforeEnterEvent event, String name, Function<String, T> parser) {
        try {
            return parser.apply(event.getRouteParameters().get(name).orElse(""));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }
}
