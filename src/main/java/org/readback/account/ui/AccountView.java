package org.readback.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.account.AccountCard;
import org.readback.account.AccountId;
import org.readback.account.AccountState;
import org.readback.account.Accounts;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.base.ui.Notices;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;

/** One account: what the person may do, a new way in, the lock. */
@Route("accounts/:account")
@RolesAllowed("ADMINISTRATOR")
class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final Accounts accounts;
    private String title = "";
    final Choices<Role> roles = new Choices<>(Role.class, "account.role");
    final Choices<Right> rights = new Choices<>(Right.class, "account.right");
    final Button save = new Button();
    final Button newLink = new Button();
    final Button lock = new Button();
    final Div link = new Div();
    private final Div state = new Div();

    AccountView(Accounts accounts) {
        this.accounts = accounts;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccountCard card = event.getRouteParameters()
                .get("account")
                .flatMap(AccountView::id)
                .flatMap(accounts::find)
                .orElseThrow(NotFoundException::new);
        title = card.displayName();
        removeAll();
        Anchor back = Texts.text(new Anchor("accounts"), "account.back");
        add(
                new PageHeading("account.one", card.displayName(), card.signInName()).named(),
                access(card),
                entry(card),
                back);
        showState(card);
    }

    private static Optional<AccountId> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(AccountId.of(text)) : Optional.empty();
    }

    private Component access(AccountCard card) {
        roles.choose(card.roles());
        rights.choose(card.rights());
        Texts.text(save, "account.access.save");
        save.addClickListener(click -> {
            accounts.grant(card.id(), roles.chosen(), rights.chosen());
            Notices.tell("account.access.saved");
        });
        return section("account.access.title", "account.access.text", roles, rights, save);
    }

    private Component entry(AccountCard card) {
        Texts.text(newLink, "account.link.make");
        newLink.addClickListener(click -> {
            LinkCard made = new LinkCard(accounts.newLink(card.id()));
            link.removeAll();
            link.add(made);
            made.address.focus();
        });
        lock.addClickListener(click -> toggle(card.id()));
        Div actions = new Div(newLink, lock);
        actions.addClassName("row");
        return section("account.entry.title", "account.entry.text", state, actions, link);
    }

    private void toggle(AccountId id) {
        if (accounts.find(id).orElseThrow(NotFoundException::new).state() == AccountState.ACTIVE) {
            accounts.disable(id);
            link.removeAll();
            Notices.tell("account.entry.disabled");
        } else {
            accounts.enable(id);
            Notices.tell("account.entry.enabled");
        }
        accounts.find(id).ifPresent(this::showState);
    }

    private void showState(AccountCard card) {
        boolean active = card.state() == AccountState.ACTIVE;
        newLink.setEnabled(active);
        state.removeAll();
        Span tag = new Span();
        state.add(tag);
        Texts.follow(tag, locale -> {
            tag.removeAll();
            tag.add(AccountListView.tag(card));
            lock.setText(Texts.now(active ? "account.entry.disable" : "account.entry.enable"));
        });
    }

    private static Section section(String heading, String text, Component... parts) {
        Section section = new Section(Texts.text(new H2(), heading), Texts.text(new Paragraph(), text));
        section.addClassNames("card", "stack", "form");
        section.add(parts);
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
