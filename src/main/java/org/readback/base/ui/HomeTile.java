package org.readback.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module brings to the page Today. Beans of this type are asked each time the page opens, in the name and the
 * language of the person who looks; a module with nothing to say to them answers with empties. */
public interface HomeTile {
    /** The most urgent thing to do next that this module knows of. */
    default Optional<NextStep> nextStep() {
        return Optional.empty();
    }

    /** A card below the big step. */
    default Optional<Component> card() {
        return Optional.empty();
    }

    /** Place among the cards, small first. */
    default int order() {
        return 100;
    }
}
