package org.readback.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.account.LockPage.Notice;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Locks the session of a shared computer at which nobody did anything: the page covers itself and says so here
 * ({@code POST /lock}), and after the same time and a little more the server locks by itself. From then on nothing of the
 * session is served but the way back ({@code POST /unlock} with the password) and the way out, so that neither a second
 * tab nor a page loaded again gets past the cover. What the page sent meanwhile it sends again when it may.
 *
 * <p>Signs of life of an open page pass: they carry nothing, and without them the page would be given up with what is
 * typed in it. */
final class IdleLock extends OncePerRequestFilter {
    /** The page locks first, if its script runs. */
    static final Duration GRACE = Duration.ofMinutes(1);

    /** The header by which the page's own script is told from a form. */
    static final String BY_SCRIPT = "X-Readback-Lock";

    private static final String NAME = IdleLock.class.getName();
    private static final String LOCKED = NAME + ".locked";
    private static final String LAST = NAME + ".last";
    private static final int SC_LOCKED = 423;
    private static final int SC_TOO_MANY_REQUESTS = 429;
    private static final List<String> SAME_FOR_EVERYBODY = List.of("/styles/", "/icons/", "/VAADIN/build/");

    private final SignIns signIns;
    private final LockPage page;
    private final LockSettings settings;

    IdleLock(SignIns signIns, LockPage page, LockSettings settings) {
        this.signIns = signIns;
        this.page = page;
        this.settings = settings;
    }

    static boolean isLocked(HttpSession session) {
        return session.getAttribute(LOCKED) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session == null
                || authentication == null
                || !(authentication.getPrincipal() instanceof AccountDetails who)) {
            chain.doFilter(request, response);
            return;
        }
        var asked = new Asked(request, response, session);
        note(asked);
        switch (request.getMethod() + " " + asked.path()) {
            case "POST /lock" -> {
                session.setAttribute(LOCKED, true);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            case "POST /unlock" -> unlock(who, asked);
            case "GET /here" -> response.setStatus(isLocked(session) ? SC_LOCKED : HttpServletResponse.SC_NO_CONTENT);
            case "GET /locked" -> show(who, asked);
            default -> {
                if (!isLocked(session) || passes(asked)) chain.doFilter(request, response);
                else refuse(asked);
            }
        }
    }

    private record Asked(HttpServletRequest request, HttpServletResponse response, HttpSession session) {
        String path() {
            return request.getRequestURI().substring(request.getContextPath().length());
        }

        boolean isSignOfLife() {
            return "heartbeat".equals(request.getParameter("v-r")) && path().equals("/");
        }

        boolean isByScript() {
            return request.getHeader(BY_SCRIPT) != null;
        }
    }

    /** Locks after too long a silence, or notes that somebody is there. */
    private void note(Asked asked) {
        HttpSession session = asked.session();
        Instant now = settings.clock().instant();
        if (asked.isSignOfLife() || isLocked(session)) return;
        boolean silent = session.getAttribute(LAST) instanceof Instant last
                && now.isAfter(last.plus(settings.idle()).plus(GRACE));
        if (silent && SharedComputer.isShared(asked.request().getCookies())) {
            session.setAttribute(LOCKED, true);
        } else {
            session.setAttribute(LAST, now);
        }
    }

    private static boolean passes(Asked asked) {
        return asked.isSignOfLife() || SAME_FOR_EVERYBODY.stream().anyMatch(asked.path()::startsWith);
    }

    /** A page to read becomes the page of the lock; a message of an open page is to be sent again later. */
    private static void refuse(Asked asked) throws IOException {
        HttpServletRequest request = asked.request();
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        boolean isPage = request.getMethod().equals("GET")
                && accept.contains("text/html")
                && request.getParameter("v-r") == null;
        asked.response().setHeader("Cache-Control", "no-store");
        if (isPage) {
            asked.response().sendRedirect(request.getContextPath() + "/locked?to=" + encoded(asked.path()));
        } else {
            asked.response().setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void unlock(AccountDetails who, Asked asked) throws IOException {
        String password =
                Optional.ofNullable(asked.request().getParameter("password")).orElse("");
        try {
            signIns.check(who, password, asked.request().getRemoteAddr());
            asked.session().removeAttribute(LOCKED);
            asked.session().setAttribute(LAST, settings.clock().instant());
            answer(asked, HttpServletResponse.SC_NO_CONTENT, to(asked));
        } catch (TooManyTries tries) {
            long seconds = Math.max(1, tries.waiting().toSeconds());
            asked.response().setHeader("Retry-After", Long.toString(seconds));
            answer(asked, SC_TOO_MANY_REQUESTS, "/locked?wait=" + seconds + "&to=" + encoded(to(asked)));
        } catch (AuthenticationException wrong) {
            asked.response().setHeader(BY_SCRIPT, "wrong"); // a session that is over is refused without it
            answer(asked, HttpServletResponse.SC_FORBIDDEN, "/locked?failed&to=" + encoded(to(asked)));
        }
    }

    private static void answer(Asked asked, int status, String place) throws IOException {
        if (asked.isByScript()) asked.response().setStatus(status);
        else asked.response().sendRedirect(asked.request().getContextPath() + place);
    }

    /** Where to go on: an address of our own, else Today. */
    private static String to(Asked asked) {
        String to = Optional.ofNullable(asked.request().getParameter("to")).orElse("/");
        return to.matches("/[a-zA-Z0-9-][a-zA-Z0-9/_-]{0,300}") ? to : "/";
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private void show(AccountDetails who, Asked asked) throws IOException {
        HttpServletRequest request = asked.request();
        if (!isLocked(asked.session())) {
            asked.response().sendRedirect(request.getContextPath() + to(asked));
            return;
        }
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        asked.response().setContentType("text/html;charset=UTF-8");
        asked.response().setHeader("Cache-Control", "no-store");
        asked.response().getWriter().write(page.html(who.account(), token, to(asked), notice(request)));
    }

    private static Notice notice(HttpServletRequest request) {
        String wait = Optional.ofNullable(request.getParameter("wait")).orElse("");
        String language = Optional.ofNullable(request.getParameter("lang")).orElse("");
        if (wait.matches("\\d{1,4}")) return new Notice(language, false, Integer.parseInt(wait));
        return new Notice(language, request.getParameter("failed") != null, 0);
    }
}
