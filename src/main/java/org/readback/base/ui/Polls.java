package org.readback.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looks again while a component is on the screen, for what other people change. One on a page. */
public final class Polls {
    private Polls() {}

    /** @param pause between two looks; a class looks at once, so seconds and not less */
    public static void every(Component owner, Duration pause, Runnable look) {
        List<Registration> asking = new ArrayList<>();
        owner.addAttachListener(attached -> {
            UI ui = attached.getUI();
            ui.setPollInterval((int) pause.toMillis());
            asking.add(ui.addPollListener(poll -> look.run()));
        });
        owner.addDetachListener(detached -> {
            asking.forEach(Registration::remove);
            asking.clear();
            detached.getUI().setPollInterval(-1);
        });
    }
}
