package org.readback.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.readback.account.AccountName;
import org.readback.account.Invitations;
import org.readback.account.PasswordRating;
import org.readback.base.Installation;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;

/** Where a one-time link leads: choose a password, then sign in. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
class InvitationView extends FrontPage implements BeforeEnterObserver, HasDynamicTitle {
    private final Invitations invitations;
    private String token = "";
    final PasswordField password = new PasswordField();
    final PasswordField again = new PasswordField();
    final Button save = new Button();
    final Paragraph rating = new Paragraph();

    InvitationView(Invitations invitations, Installation here) {
        super(here);
        this.invitations = invitations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        invitations.find(token).ifPresentOrElse(this::ask, this::showOver);
    }

    private void ask(AccountName person) {
        TextField name = new TextField();
        Texts.feed(name, name::setLabel, "account.signin.name");
        name.setValue(person.signInName());
        name.setReadOnly(true);
        name.setAutocomplete(Autocomplete.USERNAME);
        Texts.feed(password, password::setLabel, "account.invitation.password");
        Texts.feed(password, password::setHelperText, "account.invitation.hint");
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setValueChangeMode(ValueChangeMode.LAZY);
        password.addValueChangeListener(change -> rate(change.getValue()));
        Texts.feed(again, again::setLabel, "account.invitation.again");
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        rating.getElement().setAttribute("aria-live", "polite");
        rating.addClassName("small");
        Texts.text(save, "account.invitation.save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        save.addClickShortcut(Key.ENTER);
        show(
                Texts.text(new H1(), "account.invitation.title", person.displayName()),
                Texts.text(new Paragraph(), "account.invitation.text"),
                name,
                password,
                rating,
                again,
                save);
        password.focus();
    }

    private void rate(String value) {
        rating.setText(value.isEmpty() ? "" : Texts.now("account.password." + invitations.rate(token, value)));
    }

    private void save() {
        PasswordRating verdict = invitations.rate(token, password.getValue());
        boolean strong = verdict == PasswordRating.STRONG;
        password.setErrorMessage(strong ? "" : Texts.now("account.password." + verdict));
        password.setInvalid(!strong);
        boolean same = password.getValue().equals(again.getValue());
        again.setErrorMessage(same ? "" : Texts.now("account.invitation.differ"));
        again.setInvalid(!same);
        if (!strong) {
            password.focus();
        } else if (!same) {
            again.focus();
        } else if (invitations.find(token).isEmpty()) {
            showOver();
        } else {
            invitations.accept(token, password.getValue());
            showDone();
        }
    }

    private void showDone() {
        show(
                Texts.text(new H1(), "account.invitation.done.title"),
                Texts.text(new Paragraph(), "account.invitation.done.text"),
                signIn());
    }

    private void showOver() {
        show(
                Texts.text(new H1(), "account.invitation.over.title"),
                Texts.text(new Paragraph(), "account.invitation.over"),
                signIn());
    }

    private static Anchor signIn() {
        Anchor go = Texts.text(new Anchor("sign-in"), "account.invitation.go");
        go.addClassName("button");
        return go;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("account.invitation.name"));
    }
}
