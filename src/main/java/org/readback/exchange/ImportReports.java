package org.readback.exchange;

import java.util.Optional;
import org.readback.account.SignedIn;
import org.readback.base.ui.Translations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reports about imports, to be kept outside. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ImportReports {
    private final Imports imports;
    private final Translations texts;
    private final SignedIn signedIn;

    ImportReports(Imports imports, Translations texts, SignedIn signedIn) {
        this.imports = imports;
        this.texts = texts;
        this.signedIn = signedIn;
    }

    /** For programs, in English; empty if the import is unknown, or another's. */
    public Optional<String> json(ImportId id) {
        return report(id).map(report -> report.json(texts));
    }

    /** For people, in the language they chose; empty if the import is unknown, or another's. */
    public Optional<String> text(ImportId id) {
        return report(id).map(report -> report.text(texts, signedIn.require().locale()));
    }

    private Optional<ImportReport> report(ImportId id) {
        return imports.open(id).map(sheet -> new ImportReport(sheet.card().name(), sheet.facts(), sheet.lines()));
    }
}
