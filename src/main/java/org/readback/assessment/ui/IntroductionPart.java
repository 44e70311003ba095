package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.readback.assessment.BlueprintId;

/** What a module above brings to the introduction of a test, such as the session in which it is taken. Beans of this
 * type are asked each time the page is built, in the name of the person who looks. */
public interface IntroductionPart {
    /** @param changed to be run when the person may do something else now: the page is built anew */
    Optional<Component> part(BlueprintId test, Runnable changed);
}
