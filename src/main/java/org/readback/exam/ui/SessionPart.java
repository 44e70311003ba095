package org.readback.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.ui.IntroductionPart;
import org.readback.exam.ExamDoor;
import org.readback.exam.Expected;

/** On the introduction of a test: the sessions of it that expect this person. */
@org.springframework.stereotype.Component
class SessionPart implements IntroductionPart {
    private final ExamDoor door;

    SessionPart(ExamDoor door) {
        this.door = door;
    }

    @Override
    public Optional<Component> part(BlueprintId test, Runnable changed) {
        List<Expected> expected = door.expected().stream()
                .filter(each -> each.card().test().equals(test))
                .toList();
        if (expected.isEmpty()) return Optional.empty();
        var panes = new Div();
        panes.addClassNames("stack", "exam-door");
        expected.forEach(each -> panes.add(new DoorPane(door, each, changed)));
        return Optional.of(panes);
    }
}
