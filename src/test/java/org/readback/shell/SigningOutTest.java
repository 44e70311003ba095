package org.readback.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.base.ui.HoldsUnsent;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@WithAccount(Role.TRAINEE)
class SigningOutTest extends SpringBrowserlessTest {
    @Autowired
    AuthenticationContext security;

    private static final class Field extends Div implements HoldsUnsent {
        @Override
        public boolean hasUnsent() {
            return true;
        }
    }

    @Test
    void whatIsNotSavedIsSaidToBeLostBeforeAndOnlyWhereItIsSeen() {
        var field = new Field();
        UI.getCurrent().add(new Div(field));
        assertThat(HoldsUnsent.anyIn(UI.getCurrent())).isTrue();

        new SigningOut(security).leave();

        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(security.isAuthenticated()).isTrue();
        field.setVisible(false);
        assertThat(HoldsUnsent.anyIn(UI.getCurrent())).isFalse();
    }
}
