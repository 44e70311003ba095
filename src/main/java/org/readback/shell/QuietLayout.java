package org.readback.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.readback.account.AccountPreferences;
import org.readback.base.Installation;
import org.readback.base.ui.LocaleChooser;

/** Around an attempt: nothing that leads away but the screen's own buttons; language and light at the foot. */
@Layout("/attempts")
@AnonymousAllowed
class QuietLayout extends Div implements RouterLayout {
    private final Div place = new Div();

    QuietLayout(AccountPreferences preferences, Installation here) {
        addClassName("quiet-frame");
        if (here.isDemonstration()) add(new Aside(MainLayout.demonstration()));
        var foot = new Footer(new LocaleChooser(preferences::chooseLocale), new SchemeChooser());
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
