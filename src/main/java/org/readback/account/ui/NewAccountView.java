package org.readback.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Set;
import org.readback.account.Accounts;
import org.readback.account.NewAccount;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.base.ui.Notices;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;

/** A new person: who they are and what they do here; the answer is a one-time link for them. */
@Route("accounts/new")
@RolesAllowed("ADMINISTRATOR")
class NewAccountView extends Div implements HasDynamicTitle {
    private final Accounts accounts;
    final TextField displayName = new TextField();
    final TextField signInName = new TextField();
    final Select<Locale> locale = new Select<>();
    final Choices<Role> roles = new Choices<>(Role.class, "account.role");
    final Choices<Right> rights = new Choices<>(Right.class, "account.right");
    final Button create = new Button();
    private final Section form = new Section();

    NewAccountView(Accounts accounts) {
        this.accounts = accounts;
        addClassName("stack");
        Texts.feed(displayName, displayName::setLabel, "account.form.displayName");
        Texts.feed(signInName, signInName::setLabel, "account.form.signInName");
        Texts.feed(signInName, signInName::setHelperText, "account.form.signInName.hint");
        Texts.feed(locale, locale::setLabel, "account.form.locale");
        displayName.setId("account-name");
        signInName.setId("account-sign-in-name");
        create.setId("account-create");
        displayName.setRequiredIndicatorVisible(true);
        signInName.setRequiredIndicatorVisible(true);
        locale.setItems(Translations.LOCALES);
        locale.setRenderer(new ComponentRenderer<>(NewAccountView::language));
        locale.setValue(Translations.KAZAKH);
        roles.choose(Set.of(Role.TRAINEE));
        Texts.text(create, "account.form.create");
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickListener(click -> create());
        form.addClassNames("card", "stack", "form");
        form.add(displayName, signInName, locale, roles, rights, create);
        Anchor back = Texts.text(new Anchor("accounts"), "account.back");
        add(new PageHeading("account.new"), form, back);
    }

    private void create() {
        var link = accounts.create(new NewAccount(
                signInName.getValue(), displayName.getValue(), roles.chosen(), rights.chosen(), locale.getValue()));
        Notices.tell("account.form.created", displayName.getValue());
        LinkCard card = new LinkCard(link);
        replace(form, card);
        card.address.focus();
    }

    /** Each language in its own words. */
    private static Span language(Locale locale) {
        Span name = new Span(Texts.now("base.language." + locale.getLanguage()));
        name.getElement().setAttribute("lang", locale.getLanguage());
        return name;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("account.new.title"));
    }
}
