package org.readback.personal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import org.readback.base.Job;
import org.readback.base.ui.Formats;
import org.readback.base.ui.JobProgress;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.personal.PersonalCopies;

/** Has the copy made and fetches it. */
@Route("record/copy")
@RolesAllowed("TRAINEE")
class CopyView extends Div implements HasDynamicTitle {
    private static final double KILOBYTE = 1000;

    private final PersonalCopies copies;
    private final JobProgress progress;
    private final Paragraph state = new Paragraph();
    final Button make = new Button();
    final Anchor fetch = new Anchor();

    CopyView(PersonalCopies copies) {
        this.copies = copies;
        progress = new JobProgress(copies::newest, copies::stop, this::show);
        addClassName("stack");
        make.addClickListener(click -> {
            copies.start();
            progress.show();
            show();
        });
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Texts.text(make, "personal.make");
        Texts.text(fetch, "personal.fetch");
        fetch.addClassName("button");
        fetch.setHref((DownloadHandler) this::download);
        fetch.setRouterIgnore(true);
        state.getElement().setAttribute("role", "status");
        Div actions = new Div(make, fetch);
        actions.addClassName("row");
        Section card = new Section(Texts.text(new H2(), "personal.inside"), inside(), state, actions, progress);
        card.addClassNames("card", "stack");
        Div up = new Div(Texts.text(new Anchor("record"), "personal.back"));
        up.addClassName("small");
        add(up, new PageHeading("personal.copy"), card);
        Texts.follow(this, locale -> show());
    }

    private static UnorderedList inside() {
        return new UnorderedList(
                Texts.text(new ListItem(), "personal.inside.page"),
                Texts.text(new ListItem(), "personal.inside.tables"),
                Texts.text(new ListItem(), "personal.inside.recordings"),
                Texts.text(new ListItem(), "personal.inside.secret"));
    }

    private void show() {
        make.setEnabled(copies.newest().filter(Job::isRunning).isEmpty());
        var ready = copies.ready();
        fetch.setVisible(ready.isPresent());
        state.setText(ready.map(copy -> Texts.now(
                        "personal.ready",
                        Formats.dateTime(copy.madeAt(), UI.getCurrent().getLocale()),
                        Math.max(1, Math.round(copy.size() / KILOBYTE)),
                        Formats.dateTime(copy.until(), UI.getCurrent().getLocale())))
                .orElseGet(() -> Texts.now("personal.none")));
    }

    private void download(DownloadEvent event) throws IOException {
        event.setFileName("readback-record.zip");
        event.setContentType("application/zip");
        copies.write(event.getOutputStream());
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("personal.copy.title"));
    }
}
