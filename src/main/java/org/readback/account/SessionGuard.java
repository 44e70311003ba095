package org.readback.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session when its account was disabled, got other roles or a new password, when its person did nothing for
 * half an hour (an open page asks for signs of life by itself: those do not count), after twelve hours, and when somebody
 * else signs in within it: what stands in it is the first person's. */
final class SessionGuard extends OncePerRequestFilter {
    static final Duration LONGEST_IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final String LAST_ACTION = SessionGuard.class.getName() + ".lastAction";
    private static final String OWNER = SessionGuard.class.getName() + ".owner";

    private final Standings standings;
    private final Clock clock;

    SessionGuard(Standings standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (authentication != null
                && session != null
                && authentication.getPrincipal() instanceof AccountDetails who
                && !mayGoOn(who, session, request)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean mayGoOn(AccountDetails who, HttpSession session, HttpServletRequest request) {
        Instant now = clock.instant();
        Instant last = session.getAttribute(LAST_ACTION) instanceof Instant action ? action : who.signedInAt();
        if (now.isAfter(last.plus(LONGEST_IDLE)) || now.isAfter(who.signedInAt().plus(LONGEST))) {
            return false;
        }
        if (session.getAttribute(OWNER) instanceof AccountId owner
                && !owner.equals(who.account().id())) {
            return false;
        }
        session.setAttribute(OWNER, who.account().id());
        // what a covered page repeats on its own is no action
        if (!"heartbeat".equals(request.getParameter("v-r")) && !IdleLock.isLocked(session)) {
            session.setAttribute(LAST_ACTION, now);
        }
        return standings.holds(who);
    }
}
