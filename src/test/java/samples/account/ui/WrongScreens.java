package samples.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import samples.account.WrongParts;

/** Each class here breaks one rule; nothing registers them. */
final class WrongScreens {
    private WrongScreens() {}

    record KnowsJpa(EntityManager entities) {}

    record KnowsSql(JdbcClient jdbc) {}

    record KnowsAnEntity(WrongParts.OpenEntity entity) {}

    record KnowsARepository(WrongParts.OpenRepository repository) {}

    @Route(value = "sample/open", registerAtStartup = false)
    @RolesAllowed("TRAINEE")
    public static class OpenView extends Div {}

    @Route(value = "sample/silent", registerAtStartup = false)
    static class SilentView extends Div {}

    @Route(value = "sample/undecided", registerAtStartup = false)
    @AnonymousAllowed
    @PermitAll
    static class UndecidedView extends Div {}

    @PreAuthorize("hasRole('TRAINEE')")
    static class GuardedPane extends Div {}

    static class GuardedMethodPane extends Div {
        @PreAuthorize("hasRole('TRAINEE')")
        void save() {}
    }

    static class CallsForOthers extends Div {
        CallsForOthers(WrongParts.ForOthers others) {
            others.all();
        }
    }

    static class CallsForOthersMethod extends Div {
        CallsForOthersMethod(WrongParts.SilentService service) {
            service.answer();
        }
    }
}
