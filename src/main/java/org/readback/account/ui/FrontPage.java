package org.readback.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import org.readback.base.Installation;
import org.readback.base.ui.Icons;
import org.readback.base.ui.LocaleChooser;
import org.readback.base.ui.Texts;

/** The page before one is signed in: the brand, the language, one card. */
public abstract class FrontPage extends Div {
    private final Main main = new Main();

    protected FrontPage(Installation here) {
        addClassName("front");
        Header banner = new Header();
        if (here.isDemonstration()) {
            Div strip = new Div(Icons.of("warning"), Texts.text(new Span(), "account.demonstration"));
            strip.addClassName("demonstration");
            banner.add(strip);
        }
        Span brand = Texts.untranslated(new Span(Icons.of("shield"), new Span("Readback")));
        brand.addClassName("brand");
        Div top = new Div(brand, new LocaleChooser(LocaleCookie::keep));
        top.addClassName("front-top");
        banner.add(top);
        add(banner, main);
    }

    /** Replaces what the page says. */
    protected void show(Component... parts) {
        Div card = new Div(parts);
        card.addClassNames("card", "stack");
        main.removeAll();
        main.add(card);
    }
}
