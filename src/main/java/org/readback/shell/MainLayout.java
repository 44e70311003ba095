package org.readback.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.readback.account.AccountPreferences;
import org.readback.account.CurrentAccount;
import org.readback.base.Installation;
import org.readback.base.ui.Icons;
import org.readback.base.ui.LocaleChooser;
import org.readback.base.ui.Texts;

/** Rail at the left or bar at the bottom, language and light at the top, the screen between them. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Main main = new Main();

    MainLayout(OwnSession own, Installation here) {
        addClassName("frame");
        CurrentAccount account = own.signedIn().require();
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        Div page = new Div();
        page.addClassName("page");
        Header banner = new Header();
        if (here.isDemonstration()) {
            banner.add(demonstration());
        }
        banner.add(top(account, own.preferences(), own.security()));
        page.add(banner, main);
        Span owner = Texts.untranslated(new Span(account.displayName()));
        owner.addClassName("bar-name");
        owner.getElement().setAttribute("aria-hidden", "true"); // said at the top
        Div bar = new Div(owner, new Places());
        bar.addClassName("bottom-bar");
        add(skip(), rail(account, own.security()), page, bar, new IdleCover(account, own));
    }

    private static Component skip() {
        Anchor skip = new Anchor("#main");
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        return Texts.text(skip, "shell.skip");
    }

    private static Component rail(CurrentAccount account, AuthenticationContext security) {
        Div who = new Div(name(account), signOut(security));
        who.addClassName("who");
        Aside rail = new Aside(Places.brand(), new Places(), who);
        rail.addClassName("rail");
        return rail;
    }

    private static Component top(
            CurrentAccount account, AccountPreferences preferences, AuthenticationContext security) {
        Div who = new Div(name(account), signOut(security));
        who.addClassName("who-phone");
        Div top = new Div(who, new LocaleChooser(preferences::chooseLocale), new SchemeChooser());
        top.addClassName("top");
        return top;
    }

    static Span name(CurrentAccount account) {
        Span name = Texts.untranslated(new Span(account.displayName()));
        name.addClassName("name");
        return name;
    }

    static NativeButton signOut(AuthenticationContext security) {
        NativeButton button = new NativeButton();
        button.addClickListener(click -> new SigningOut(security).leave());
        button.addClassName("chip");
        button.add(Icons.of("out"), Texts.text(new Span(), "shell.signout"));
        return button;
    }

    static Component demonstration() {
        Div strip = new Div(Icons.of("warning"), Texts.text(new Span(), "shell.demonstration"));
        strip.addClassName("demonstration");
        return strip;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        main.getElement().executeJs("window.scrollTo(0, 0)");
    }
}
