package org.readback.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.Locale;
import org.readback.account.AccountId;
import org.readback.base.Centre;
import org.readback.base.Papers;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.Translations;
import org.readback.progress.DossierPaper;
import org.readback.progress.PersonFile;

/** Report R9 as a file, in the language that the screen had when the link was made. */
@org.springframework.stereotype.Component
class DossierFiles {
    private final PersonFile file;
    private final Translations translations;
    private final Papers papers;
    private final Clock clock;

    DossierFiles(PersonFile file, Translations translations, Papers papers, Clock clock) {
        this.file = file;
        this.translations = translations;
        this.papers = papers;
        this.clock = clock;
    }

    Component link(AccountId person) {
        Locale locale = UI.getCurrent().getLocale();
        return FileLinks.of(
                "progress.paper.open",
                () -> file.dossier(person, Centre.today(clock))
                        .map(dossier -> new FileLinks.File(
                                "training-record-" + dossier.day() + ".pdf",
                                "application/pdf",
                                papers.pdf(new DossierPaper(translations, locale).of(dossier), clock.instant()))));
    }
}
