package org.readback.paper.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.paper.EntryGrid;
import org.readback.paper.PaperEntries;
import org.readback.paper.PaperFormId;

/** Typing in the answer sheets of one form. */
@Route("paper/entry/:form")
@RolesAllowed("INSTRUCTOR")
class EntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final PaperEntries entries;
    private final SignedIn signedIn;
    private final Clock clock;
    private String title = "";

    EntryView(PaperEntries entries, SignedIn signedIn, Clock clock) {
        this.entries = entries;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PaperFormId id = RouteIds.of(event, "form", PaperFormId::of);
        removeAll();
        add(new BankLinks("paper"));
        if (!signedIn.may(Right.SEE_EXAM_ITEMS)) {
            add(Texts.text(new H1(), "paper.sets.title"), new EmptyState("paper.right"));
            return;
        }
        EntryGrid grid = entries.grid(id).orElseThrow(NotFoundException::new);
        title = grid.code();
        var name = new H1();
        Texts.follow(
                name,
                locale -> name.setText(Texts.in(
                        locale, "paper.entry.title", grid.code(), grid.title().in(locale))));
        var heading = new Div(name, Texts.text(new Paragraph(), "paper.entry.about"));
        heading.addClassName("page-heading");
        add(
                Texts.text(new Anchor("paper/" + grid.set()), "paper.entry.back"),
                heading,
                new EntryPane(entries, grid, Centre.today(clock)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, UI.getCurrent().getTranslation("paper.sets.title"));
    }
}
