package org.readback.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.readback.base.ForModules;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How one signs in, as the filter chain needs it: what a failure answers, and when a session ends. The session gets a
 * new id at sign-in. */
@ForModules
@Component
public class SignInRules {
    /** Address of the page and of what its form is sent to. */
    public static final String PATH = "/sign-in";

    private final Standings standings;
    private final Clock clock;
    private final IdleLock lock;
    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    SignInRules(Standings standings, SignIns signIns, LockPage page, LockSettings settings) {
        this.standings = standings;
        this.clock = settings.clock();
        this.lock = new IdleLock(signIns, page, settings);
    }

    /** To be called before Vaadin's own rules, whose initialising comes too late to name the page. */
    public void apply(HttpSecurity http) {
        http.formLogin(form -> form.loginPage(PATH).failureHandler(SignInRules::failed));
        http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()));
        http.exceptionHandling(refusals -> refusals.accessDeniedHandler(this::refused));
        http.addFilterBefore(new SessionGuard(standings, clock), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(lock, AnonymousAuthenticationFilter.class);
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String why = failure instanceof TooManyTries tries
                ? "wait=" + Math.max(1, tries.waiting().toSeconds())
                : "failed";
        response.sendRedirect(request.getContextPath() + PATH + "?" + why);
    }

    /** A sign-in page that stood open longer than its session: shown afresh instead of an error. */
    private void refused(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, jakarta.servlet.ServletException {
        if (refusal instanceof CsrfException && request.getRequestURI().equals(request.getContextPath() + PATH)) {
            response.sendRedirect(request.getContextPath() + PATH + "?stale");
        } else {
            others.handle(request, response, refusal);
        }
    }
}
