package org.readback.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.readback.account.SignedIn;
import org.readback.base.Installation;
import org.readback.base.ui.Icons;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.springframework.security.web.csrf.CsrfToken;

/** Name and password. The form goes to Spring Security the way forms always did, so password managers know it. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends FrontPage implements BeforeEnterObserver, HasDynamicTitle {
    private static final int LONGEST_WAIT_SECONDS = 3600;
    private final SignedIn signedIn;
    final Div notice = new Div();
    final TextField name = new TextField();
    final PasswordField password = new PasswordField();

    SignInView(SignedIn signedIn, Installation here) {
        super(here);
        this.signedIn = signedIn;
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "alert");
        notice.setVisible(false);
        show(Texts.text(new H1(), "account.signin.title"), notice, form(), help(), check());
    }

    private Component form() {
        Form form = new Form();
        form.getElement().setAttribute("method", "post").setAttribute("action", "sign-in");
        form.addClassName("stack");
        Texts.feed(name, name::setLabel, "account.signin.name");
        name.getElement().setAttribute("name", "username");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.getElement().setAttribute("autocapitalize", "none");
        name.setRequired(true);
        name.setAutofocus(true);
        Texts.feed(password, password::setLabel, "account.signin.password");
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequired(true);
        NativeButton send = Texts.text(new NativeButton(), "account.signin.send");
        send.getElement().setAttribute("type", "submit");
        send.addClassName("button");
        send.setId("sign-in");
        form.add(name, password, send, own());
        token().ifPresent(token -> form.add(hidden(token)));
        return form;
    }

    /** Remembered in this browser; kept at once, since the form is not sent to this screen. */
    private static Component own() {
        var own = new Checkbox(OwnComputer.isNow());
        Texts.feed(own, own::setLabel, "account.signin.own");
        Texts.feed(own, own::setHelperText, "account.signin.own.help");
        own.addValueChangeListener(change -> OwnComputer.keep(change.getValue()));
        own.setId("own-computer");
        return own;
    }

    private static Optional<CsrfToken> token() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(token)
                : Optional.empty();
    }

    private static Input hidden(CsrfToken token) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken());
        return input;
    }

    private static Component help() {
        Paragraph help = Texts.text(new Paragraph(), "account.signin.help");
        help.addClassName("small");
        return help;
    }

    /** For those who hold a certificate and never sign in. */
    private static Component check() {
        var link = new Div(Texts.text(new Anchor("check"), "account.signin.check"));
        link.addClassName("small");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        notice.setVisible(false);
        QueryParameters why = event.getLocation().getQueryParameters();
        if (why.getParameters().containsKey("failed")) {
            tell("account.signin.failed");
        } else if (why.getParameters().containsKey("stale")) {
            tell("account.signin.stale");
        } else {
            why.getSingleParameter("wait").ifPresent(this::tellWait);
        }
    }

    /** In minutes, rounded up; the number comes with the address, so it may be anything. */
    private void tellWait(String seconds) {
        if (seconds.matches("\\d{1,4}")) {
            int wait = Math.min(Integer.parseInt(seconds), LONGEST_WAIT_SECONDS);
            tell("account.signin.wait", Math.ceilDiv(wait, 60));
        }
    }

    private void tell(String key, Object... parameters) {
        notice.removeAll();
        notice.add(Icons.of("warning"), Texts.text(new Paragraph(), key, parameters));
        notice.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("account.signin.title"));
    }

    @Tag("form")
    private static final class Form extends HtmlContainer {}
}
