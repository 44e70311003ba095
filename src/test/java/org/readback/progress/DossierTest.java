package org.readback.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Papers;
import org.readback.base.ui.Translations;
import org.readback.evidence.EvidenceEntries;
import org.readback.evidence.NewRating;
import org.readback.evidence.PersonEvidence;
import org.readback.evidence.Squads;
import org.readback.requirement.Level;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class DossierTest extends SpringBrowserlessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final Instant MADE = Instant.parse("2026-05-20T06:00:00Z");

    @Autowired
    PersonFile files;

    @Autowired
    PersonEvidence people;

    @Autowired
    EvidenceEntries entries;

    @Autowired
    Evidence scenes;

    @Autowired
    Squads squads;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Papers papers;

    @Autowired
    Translations translations;

    private byte[] pdf(Dossier dossier, Locale locale) {
        return papers.pdf(new DossierPaper(translations, locale).of(dossier), MADE);
    }

    @Test
    void recordOfOnePersonFitsOnTwoPagesInEveryLanguage() throws IOException {
        AccountId busy = scenes.scene().busy();
        var squad = squads.of(busy);
        try (var session = accounts.signIn(squad.rater())) {
            entries.rate(new NewRating(
                    busy, Map.of("speaking", Level.L1_PLUS), DAY, Optional.of(DAY.plusYears(3)), "Board of two"));
            people.remark(busy, "Helps the others");
        }
        try (var session = accounts.signIn(squad.supervisor())) {
            Dossier dossier = files.dossier(busy, DAY).orElseThrow();
            for (var locale : Translations.LOCALES) {
                byte[] pdf = pdf(dossier, locale);
                assertThat(pdf).isEqualTo(pdf(dossier, locale));
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertThat(document.getNumberOfPages()).isBetween(1, 2);
                    assertThat(new PDFTextStripper().getText(document)).contains("1+", "Helps the others", "Board of");
                }
                Files.createDirectories(Path.of("target/papers"));
                Files.write(Path.of("target/papers/r9-" + locale.getLanguage() + ".pdf"), pdf);
            }
        }
    }

    @Test
    void recordOfAnotherContingentsPersonIsNotThere() {
        AccountId busy = scenes.scene().busy();
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            assertThat(files.dossier(busy, DAY)).isEmpty();
            assertThat(files.dossier(new AccountId(UUID.randomUUID()), DAY)).isEmpty();
        }
    }
}
