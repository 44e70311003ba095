package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** What modules above bring to the list of tests; asked each time it opens, in the name of the person who looks. */
public interface TestCards {
    List<Component> cards();
}
