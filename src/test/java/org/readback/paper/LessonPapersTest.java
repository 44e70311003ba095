package org.readback.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.content.LessonBlock;
import org.readback.course.LessonId;
import org.readback.course.LessonSheet;
import org.readback.item.LanguageTag;
import org.readback.paper.LessonPapers.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class LessonPapersTest {
    private static final LessonId ENGLISH = new LessonId("eng1-03");
    private static final LessonId LAW = new LessonId("uf-01");

    @Autowired
    LessonPapers papers;

    @Autowired
    TestAccounts accounts;

    private TestAccounts.Session session = () -> {};

    @AfterEach
    void signOut() {
        session.close();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String text(byte[] pdf, int from) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private byte[] print(LessonId lesson, LanguageTag language, Kind kind) {
        return papers.print(lesson, language, kind).orElseThrow();
    }

    @Test
    void aHandoutHasBlocksWordsAndChecksOnFourPagesAndNoAnswers() throws IOException {
        session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR));
        LessonSheet sheet = papers.open(ENGLISH).orElseThrow();
        byte[] handout = print(ENGLISH, LanguageTag.EN, Kind.HANDOUT);
        byte[] withKey = print(ENGLISH, LanguageTag.EN, Kind.WITH_KEY);
        String printed = text(handout, 1);

        assertThat(printed)
                .contains(
                        sheet.text().title(),
                        sheet.words().getFirst().word(),
                        sheet.words().getFirst().kk());
        assertThat(sheet.text().blocks()).hasAtLeastOneElementOfType(LessonBlock.Check.class);
        assertThat(printed).doesNotContain("Key, for instructors only").contains("Choose one letter.");
        assertThat(pages(handout)).isLessThanOrEqualTo(4);
        assertThat(pages(withKey)).isEqualTo(pages(handout) + 1);
        assertThat(text(withKey, pages(withKey))).contains("Key, for instructors only");
        assertThat(print(ENGLISH, LanguageTag.EN, Kind.HANDOUT)).isEqualTo(handout);
    }

    /** To be looked at: the pages stand in {@code target/paper}. The report form of one lesson takes half a page more. */
    @Test
    void handoutsHaveFourPagesOrOneMoreForAReportForm() throws IOException {
        session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR));
        Path folder = Files.createDirectories(Path.of("target", "paper"));
        var longer = new ArrayList<String>();
        for (String id : List.of("eng1-01", "eng1-02", "eng1-03", "eng1-04", "uf-01", "uf-02", "uf-03")) {
            LessonSheet sheet = papers.open(new LessonId(id)).orElseThrow();
            LanguageTag language = sheet.card().languages().getLast();
            byte[] pdf = print(sheet.card().id(), language, Kind.HANDOUT);
            Files.write(folder.resolve(id + ".pdf"), pdf);
            System.out.println("PAPER " + id + " " + language.code() + ": " + pages(pdf) + " pages");
            if (pages(pdf) > (id.equals("eng1-04") ? 5 : 4)) longer.add(id);
        }

        assertThat(longer).isEmpty();
    }

    @Test
    void aLessonOfLawIsPrintedInKazakh() throws IOException {
        session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR));
        LessonSheet sheet = papers.open(LAW).orElseThrow();
        assertThat(sheet.card().languages()).contains(LanguageTag.KK);

        String printed = text(print(LAW, LanguageTag.KK, Kind.HANDOUT), 1);

        assertThat(printed).contains("Мақсаты:", "Бір әріпті таңдаңыз.").doesNotContain("#");
    }

    @Test
    void theKeyIsNotForTrainees() {
        session = accounts.signIn(accounts.fresh(Role.TRAINEE));

        assertThat(papers.mayHaveKey()).isFalse();
        assertThatThrownBy(() -> papers.print(ENGLISH, LanguageTag.EN, Kind.WITH_KEY))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(papers.print(new LessonId("unknown"), LanguageTag.EN, Kind.HANDOUT))
                .isEmpty();
    }
}
