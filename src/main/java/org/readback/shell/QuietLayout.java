package org.readback.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.readback.base.Installation;
import org.readback.base.ui.LocaleChooser;
import org.readback.base.ui.Texts;

/** Around an attempt: whose it is, and nothing that leads away but the screen's own buttons and the way
 * out; language and light at the foot. */
@Layout("/attempts")
@AnonymousAllowed
class QuietLayout extends Div implements RouterLayout {
    private final Div place = new Div();

    QuietLayout(OwnSession own, Installation here) {
        addClassName("quiet-frame");
        own.signedIn().find().ifPresent(account -> {
            var who = new Aside(MainLayout.name(account), MainLayout.signOut(own.security()));
            Texts.name(who, "shell.who");
            who.addClassName("quiet-name");
            add(who, new IdleCover(account, own));
        });
        if (here.isDemonstration()) add(new Aside(MainLayout.demonstration()));
        var foot = new Footer(new LocaleChooser(own.preferences()::chooseLocale), new SchemeChooser());
        foot.addClassName("foot");
        add(place, foot);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        place.getElement().removeAllChildren();
        place.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        place.getElement().removeAllChildren();
    }
}
