package org.readback.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readback.account.AccountCard;
import org.readback.account.AccountState;
import org.readback.account.Accounts;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;

/** Everybody who may sign in. */
@Route("accounts")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "shell.menu.accounts", icon = "accounts", order = 80)
class AccountListView extends Div implements HasDynamicTitle {
    private final ListDataProvider<AccountCard> accounts;
    final Grid<AccountCard> grid = new Grid<>();
    final TextField search = new TextField();

    AccountListView(Accounts service) {
        accounts = new ListDataProvider<>(service.list());
        addClassName("stack");
        Anchor add = new Anchor("accounts/new", Texts.text(new Span(), "account.list.new"));
        add.addClassName("button");
        add.setId("new-account");
        Div tools = new Div(search, add);
        tools.addClassNames("row", "between", "bottom");
        add(new PageHeading("account.list"), tools, grid);
        Texts.feed(search, search::setLabel, "account.list.search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter(change.getValue()));
        fill();
    }

    private void fill() {
        var name = grid.addComponentColumn(AccountListView::person)
                .setFlexGrow(2)
                .setWidth("11em")
                .setSortable(true);
        name.setComparator(AccountCard::displayName).setRowHeader(true);
        var roles = grid.addColumn(AccountListView::roles).setFlexGrow(2);
        var state =
                grid.addComponentColumn(card -> tag(card)).setAutoWidth(true).setFlexGrow(0);
        state.setTextAlign(ColumnTextAlign.START);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItems(accounts);
        grid.setAllRowsVisible(accounts.getItems().size() <= 20);
        Texts.name(grid, "account.list.title");
        Texts.follow(grid, locale -> {
            name.setHeader(Texts.now("account.list.person"));
            roles.setHeader(Texts.now("account.role.legend"));
            state.setHeader(Texts.now("account.list.state"));
            accounts.refreshAll();
        });
    }

    private static Div person(AccountCard card) {
        RouterLink link = AccountNavigation.link(card.id(), card.displayName());
        Span signInName = new Span(card.signInName());
        signInName.addClassName("small");
        Div person = Texts.untranslated(new Div(link, new Div(signInName)));
        person.addClassName("breakable");
        return person;
    }

    private static String roles(AccountCard card) {
        return card.roles().stream()
                .sorted()
                .map(role -> Texts.now("account.role." + role))
                .collect(Collectors.joining(", "));
    }

    /** Sign and word of a state. */
    static Span tag(AccountCard card) {
        boolean active = card.state() == AccountState.ACTIVE;
        String key = active && !card.hasPassword() ? "INVITED" : card.state().name();
        return Tags.of(
                !active ? "not" : card.hasPassword() ? "met" : "unknown",
                !active ? "cross" : card.hasPassword() ? "check" : "clock",
                new Span(Texts.now("account.state." + key)));
    }

    private void filter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        accounts.setFilter(card -> (card.displayName() + ' ' + card.signInName())
                .toLowerCase(Locale.ROOT)
                .contains(wanted));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("account.list.title"));
    }
}
