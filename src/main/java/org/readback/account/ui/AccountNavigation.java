package org.readback.account.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.readback.account.AccountId;

/** Ways to the screens of this module. */
final class AccountNavigation {
    private AccountNavigation() {}

    static RouterLink link(AccountId account, String text) {
        return new RouterLink(
                text, AccountView.class, new RouteParameters(new RouteParam("account", account.toString())));
    }
}
