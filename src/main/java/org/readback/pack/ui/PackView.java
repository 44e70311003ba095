package org.readback.pack.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.pack.PackSheet;
import org.readback.pack.Packs;
import org.readback.visit.VisitId;

/** The packs of a visit: what is in one, building one, those that were built. */
@Route("visits/:visit/pack")
@RolesAllowed("SUPERVISOR")
class PackView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final List<String> INSIDE =
            List.of("roll", "matrix", "language", "training", "tests", "papers", "index");

    private final Packs packs;
    private String title = "";

    PackView(Packs packs) {
        this.packs = packs;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VisitId id = RouteIds.of(event, "visit", VisitId::of);
        PackSheet sheet = packs.find(id).orElseThrow(NotFoundException::new);
        title = sheet.visit().contingent().name();
        removeAll();
        var up = new Div(Texts.text(new Anchor("visits/" + id), "pack.back"));
        up.addClassName("small");
        add(up, new PageHeading("pack.page", title));
        if (sheet.freezes().isEmpty()) {
            add(new EmptyState("pack.unfrozen"));
            return;
        }
        add(new BuildPane(packs, sheet), inside());
    }

    private static Section inside() {
        var list = new UnorderedList();
        INSIDE.forEach(each -> list.add(Texts.text(new ListItem(), "pack.inside." + each)));
        var box = new Section(Texts.text(new H2(), "pack.inside"), list);
        box.addClassNames("card", "stack");
        return box;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, UI.getCurrent().getTranslation("pack.name"));
    }
}
