package org.readback.base.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the edge of the screen, read out by a screen reader. */
public final class Notices {
    private static final int MILLISECONDS = 6000;

    private Notices() {}

    /** What happened, when nothing is wrong. */
    public static void tell(String key, Object... parameters) {
        Notification.show(Texts.now(key, parameters), MILLISECONDS, Notification.Position.BOTTOM_CENTER);
    }

    /** What went wrong, that nothing was lost, what to do. */
    public static void warn(String key, Object... parameters) {
        Notification notice =
                Notification.show(Texts.now(key, parameters), MILLISECONDS, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_WARNING);
        notice.getElement().setAttribute("role", "alert");
    }
}
