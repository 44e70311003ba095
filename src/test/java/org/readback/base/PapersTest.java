package org.readback.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.readback.base.Paper.Meaning;
import org.readback.base.ui.Translations;

class PapersTest {
    private static final Instant MADE = Instant.parse("2026-11-23T06:00:00Z");

    private final Papers papers = in(Installation.Kind.PRODUCTION);

    private static Papers in(Installation.Kind kind) {
        return new Papers(new Translations(), new Installation(kind));
    }

    private static Paper paper(Locale locale, int rows) {
        var sheet = new Workbooks.Sheet(
                "Тізім",
                List.of(),
                List.of("Аты-жөні", "Күні", "Саны", "Үлесі"),
                1,
                IntStream.range(0, rows)
                        .mapToObj(i -> List.<Workbooks.Value>of(
                                new Workbooks.Text("Әбдіқадыр <" + i + "> & Ұлы"),
                                new Workbooks.Day(LocalDate.of(2027, 1, 8)),
                                new Workbooks.Whole(i),
                                new Workbooks.Decimal(0.5, 1)))
                        .toList());
        return new Paper(
                locale,
                Paper.Format.A4_LANDSCAPE,
                new Paper.Title("R1", "Жеке құрам тізімі", List.of(new Paper.Fact("Құрама", "Қарана-7"))),
                "Pack 3 · 0123456789ab",
                List.of(
                        Paper.Table.of(sheet, locale),
                        new Paper.Legend(List.of(new Paper.Sign("✓", Meaning.MET, "орындалды"))),
                        new Paper.Bar(List.of(new Paper.Part("дайын", 3, Meaning.MET))),
                        new Paper.Lines(List.of("Қолы"))));
    }

    @Test
    void everyPageSaysWhatItIsWhichPageItIsAndWhereItBelongs() throws IOException {
        byte[] pdf = papers.pdf(paper(Translations.KAZAKH, 80), MADE);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document))
                        .contains("Жеке құрам тізімі", page + "-бет, барлығы " + pages, "Pack 3 · 0123456789ab");
            }
            assertThat(new PDFTextStripper().getText(document)).contains("08.01.2027", "0,5", "дайын", "Қолы");
        }
    }

    @Test
    void inADemonstrationEveryPageSaysSoInItsLanguageAndNowhereElse() throws IOException {
        Papers invented = in(Installation.Kind.DEMONSTRATION);
        Map<Locale, String> words = Map.of(
                Translations.ENGLISH, "Demonstration: people and results are invented",
                Translations.RUSSIAN, "Демонстрация: люди и результаты вымышлены",
                Translations.KAZAKH, "Көрсетілім: адамдар мен нәтижелер ойдан шығарылған");

        for (var each : words.entrySet()) {
            List<String> pages = pages(invented.pdf(paper(each.getKey(), 80), MADE));
            assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.contains(each.getValue()));
            assertThat(pages(papers.pdf(paper(each.getKey(), 80), MADE)))
                    .noneMatch(page -> page.contains(each.getValue()));
        }
        assertThat(invented.pdf(paper(Translations.RUSSIAN, 80), MADE))
                .isEqualTo(invented.pdf(paper(Translations.RUSSIAN, 80), MADE));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
            return pages;
        }
    }

    @Test
    void thePaperIsTheSameOnAnotherMachine() {
        byte[] here = papers.pdf(paper(Translations.ENGLISH, 3), MADE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(papers.pdf(paper(Translations.ENGLISH, 3), MADE)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
