package org.readback.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.springframework.security.test.context.support.WithAnonymousUser;

@AppTest
@WithAnonymousUser
class SignInViewTest extends SpringBrowserlessTest {
    @Test
    void languageChangesWithoutLosingWhatWasTyped() {
        SignInView view = navigate(SignInView.class);
        view.name.setValue("aida");

        test(find(NativeButton.class).withText("Рус").single()).click();
        runPendingSignalsTasks();

        assertThat(find(H1.class).single().getText()).isEqualTo("Вход");
        assertThat(view.name.getLabel()).isEqualTo("Имя для входа");
        assertThat(view.name.getValue()).isEqualTo("aida");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.of("ru"));
    }

    @Test
    void failureAndWaitAreSaidCalmly() {
        open("failed", "");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Name and password do not fit together. Check both and try again.");

        open("wait", "61");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Too many failed attempts. Wait 2 minutes, then try again.");

        open("wait", "<script>");
        assertThat(find(SignInView.class).single().notice.isVisible()).isFalse();
    }

    @Test
    @WithAccount(Role.TRAINEE)
    void whoIsSignedInGoesOn() {
        UI.getCurrent().navigate("sign-in");

        assertThat(getCurrentView()).isNotInstanceOf(SignInView.class);
    }

    private static void open(String why, String value) {
        UI.getCurrent().navigate("sign-in", QueryParameters.of(why, value));
    }
}
