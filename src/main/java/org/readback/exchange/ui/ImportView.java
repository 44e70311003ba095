package org.readback.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.Job;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.JobProgress;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.exchange.ImportId;
import org.readback.exchange.ImportReports;
import org.readback.exchange.ImportSheet;
import org.readback.exchange.ImportTargets;
import org.readback.exchange.Imports;

/** One file, from what it is to the drafts that come of it. */
@Route("imports/:import")
@RolesAllowed("INSTRUCTOR")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Imports imports;
    private final ImportTargets targets;
    private final ImportReports reports;
    private final Div steps = new Div();
    private String title = "";

    ImportView(Imports imports, ImportTargets targets, ImportReports reports) {
        this.imports = imports;
        this.targets = targets;
        this.reports = reports;
        addClassName("stack");
        steps.addClassName("stack");
    }

    static RouteParameters parameters(ImportId id) {
        return new RouteParameters("import", id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ImportId id = RouteIds.of(event, "import", ImportId::of);
        ImportSheet sheet = imports.open(id).orElseThrow(NotFoundException::new);
        title = sheet.card().name();
        var name = Texts.untranslated(new H1(title));
        var heading = new Div(name, Texts.text(new Paragraph(), "exchange.import.about"));
        heading.addClassName("page-heading");
        removeAll();
        var progress = new JobProgress(() -> imports.job(id), () -> imports.stop(id), () -> show(id));
        add(
                new BankLinks("imports"),
                Texts.text(new Anchor("imports"), "exchange.import.back"),
                heading,
                progress,
                steps);
        show(id);
    }

    private void show(ImportId id) {
        steps.removeAll();
        imports.open(id).ifPresent(sheet -> {
            steps.add(new StepList(sheet.card().state()));
            switch (sheet.card().state()) {
                case KEPT -> waiting(sheet);
                case REFUSED ->
                    steps.add(new RefusalCard(sheet), settings(sheet), new TakePane(imports, sheet, () -> show(id)));
                case READ ->
                    steps.add(
                            settings(sheet),
                            new LinesPane(imports, sheet),
                            new TakePane(imports, sheet, () -> show(id)));
                case TAKEN, UNDONE ->
                    steps.add(new DonePane(imports, reports, sheet, () -> show(id)), new LinesPane(imports, sheet));
            }
        });
    }

    /** If it was interrupted, it is read again from here. */
    private void waiting(ImportSheet sheet) {
        ImportId id = sheet.card().id();
        boolean isRead = imports.job(id).filter(Job::isRunning).isPresent();
        if (isRead) steps.add(Texts.text(new Paragraph(), "exchange.import.reading"));
        else steps.add(settings(sheet), new TakePane(imports, sheet, () -> show(id)));
    }

    private SettingsPane settings(ImportSheet sheet) {
        ImportId id = sheet.card().id();
        return new SettingsPane(sheet, targets.all(), choices -> {
            imports.choose(id, choices);
            navigateAgain(id);
        });
    }

    /** A large file is read in the background: the page follows it from its start. */
    private void navigateAgain(ImportId id) {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        show(id);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, Texts.now("exchange.imports.title"));
    }
}
