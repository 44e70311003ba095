package org.readback.account.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import org.readback.account.SharedComputer;

/** Whether only one person uses this browser; it then does not lock by itself. */
final class OwnComputer {
    private static final int SECONDS = 365 * 24 * 3600;

    private OwnComputer() {}

    static boolean isNow() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && !SharedComputer.isShared(request.getCookies());
    }

    static void keep(boolean own) {
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response == null) {
            return;
        }
        Cookie cookie = new Cookie(SharedComputer.OWN, "1");
        cookie.setPath("/");
        cookie.setMaxAge(own ? SECONDS : 0);
        cookie.setHttpOnly(true);
        VaadinRequest request = VaadinService.getCurrentRequest();
        cookie.setSecure(request != null && request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
