package org.readback.roll.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import org.readback.base.UserError;
import org.readback.base.ui.Cards;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.FileUpload;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.formats.SheetFile;
import org.readback.roll.RollColumn;
import org.readback.roll.RollFiles;
import org.readback.roll.RollImports;

/** Bringing the roll of a contingent: one page, each step below the one before. */
@Route("contingents/:contingent/import")
@RolesAllowed("SUPERVISOR")
class RollImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final RollImports imports;
    private final RollFiles files;
    private final Div steps = new Div();
    private final Div outcome = new Div();

    RollImportView(RollImports imports, RollFiles files) {
        this.imports = imports;
        this.files = files;
        addClassName("stack");
        steps.addClassName("stack");
        outcome.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ContingentCard contingent = imports.target(new ContingentId(RouteIds.of(event, "contingent", UUID::fromString)))
                .orElseThrow(NotFoundException::new);
        removeAll();
        steps.removeAll();
        outcome.removeAll();
        var up = Texts.untranslated(new Span(new Anchor("contingents/" + contingent.id(), contingent.name())));
        up.addClassName("small");
        var heading =
                new Div(up, Texts.text(new H1(), "roll.import.title"), Texts.text(new Paragraph(), "roll.import.text"));
        heading.addClassName("page-heading");
        var upload = new FileUpload<SheetFile>(
                RollImports.MOST_BYTES, (_, bytes) -> imports.read(bytes), file -> show(contingent, file));
        add(
                heading,
                Cards.titled(
                        "roll.upload.title",
                        Texts.text(new Paragraph(), "roll.upload.text", RollImports.MOST_BYTES >> 20),
                        upload,
                        new Div(FileLinks.always(
                                "roll.template.open", () -> File.excel("empty-roll.xlsx", files.template())))),
                steps,
                outcome);
    }

    /** A file was read: its columns, and what would come of it. */
    void show(ContingentCard contingent, SheetFile file) {
        steps.removeAll();
        Map<RollColumn, Integer> guessed = imports.guess(file);
        steps.add(new ColumnsPane(file, guessed, chosen -> look(contingent, file, chosen)));
        look(contingent, file, guessed);
    }

    private void look(ContingentCard contingent, SheetFile file, Map<RollColumn, Integer> columns) {
        outcome.removeAll();
        try {
            outcome.add(new PreviewPane(
                    imports.look(contingent.id(), file, columns), () -> take(contingent, file, columns)));
        } catch (UserError refused) {
            Paragraph why = Texts.text(
                    new Paragraph(), refused.key(), refused.parameters().toArray());
            why.getElement().setAttribute("role", "alert");
            outcome.add(why);
        }
    }

    private void take(ContingentCard contingent, SheetFile file, Map<RollColumn, Integer> columns) {
        var report = imports.take(contingent.id(), file, columns);
        steps.removeAll();
        outcome.removeAll();
        outcome.add(new ReportPane(contingent, file, report, files));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("roll.import.title"));
    }
}
