package org.readback.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.readback.base.ui.Icons;
import org.readback.base.ui.Texts;

/** The places of a role, from the {@code @Menu} of each screen that the person may see: its title is a key of our
 * bundle, its icon a file name. */
final class Places extends Nav {
    Places() {
        Texts.name(this, "shell.menu.label");
        UnorderedList list = new UnorderedList();
        list.addClassName("places");
        MenuConfiguration.getMenuEntries().forEach(entry -> list.add(new ListItem(link(entry))));
        add(list);
    }

    private static RouterLink link(MenuEntry entry) {
        RouterLink link = new RouterLink();
        link.setRoute(entry.menuClass());
        link.setHighlightCondition(
                entry.path().isEmpty() || entry.path().equals("/")
                        ? HighlightConditions.sameLocation()
                        : HighlightConditions.locationPrefix());
        link.setHighlightAction((target, highlighted) -> {
            if (highlighted) {
                target.getElement().setAttribute("aria-current", "page");
            } else {
                target.getElement().removeAttribute("aria-current");
            }
        });
        link.add(Icons.of(entry.icon()), Texts.text(new Span(), entry.title()));
        return link;
    }

    static Anchor brand() {
        Anchor brand = Texts.untranslated(new Anchor("", Icons.of("shield"), new Span("Readback")));
        brand.addClassName("brand");
        return brand;
    }
}
