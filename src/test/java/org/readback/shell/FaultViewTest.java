package org.readback.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;

@AppTest
@WithAccount(Role.TRAINEE)
class FaultViewTest extends SpringBrowserlessTest {

    @Route(value = "broken", autoLayout = false, registerAtStartup = false)
    @AnonymousAllowed
    static class Broken extends Div implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new IllegalStateException("a secret of the server");
        }
    }

    @Test
    void aScreenThatFailsIsReplacedByCalmWordsAndAWayOn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        RouteConfiguration.forSessionScope().setAnnotatedRoute(Broken.class);

        FaultView view = navigate("broken", FaultView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("This page could not be opened", "Nothing was changed", "Try again", "Go to Today")
                .doesNotContain("secret", "Exception");
    }
}
