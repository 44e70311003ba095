package org.readback.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPagesTest {
    private static final Instant MADE = Instant.parse("2026-11-23T06:00:00Z");
    /** The words with which a font shows that it has them all. */
    private static final String KAZAKH = "Әскери, Ғалым, Қазақстан, Ң, Өкіл, Ұлт, Үй, Һ, Іс; әғқңөұүһі";

    private static String page(String body) {
        return "<html lang=\"kk\"><head><title>Қағаз</title><meta name=\"subject\" content=\"Қағаз\"/><style>body"
                + " { font-family: 'Noto Sans'; }</style></head><body>" + body + "</body></html>";
    }

    @Test
    void everyKazakhLetterIsReadBackFromThePage() throws IOException {
        byte[] pdf = PdfPages.of(page("<p>" + KAZAKH + "</p><p><b>" + KAZAKH + "</b></p>"), MADE);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains(KAZAKH + "\n" + KAZAKH);
        }
    }

    @Test
    void theFontIsInTheFileAndTheDocumentIsTaggedWithTitleAndLanguage() throws IOException {
        byte[] pdf = PdfPages.of(page("<h1>Іс</h1><p>Words</p>"), MADE);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("NotoSans");
                }
            }
            var catalogue = document.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("kk");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Қағаз");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(MADE);
        }
    }

    @Test
    void sameInputGivesSameBytes() {
        String page = page("<h1>One</h1><ul><li>" + KAZAKH + "</li></ul>");

        byte[] first = PdfPages.of(page, MADE);
        byte[] second = PdfPages.of(page, MADE);

        assertThat(second).isEqualTo(first);
        assertThat(first).hasSizeLessThan(60_000);
    }

    @Test
    void nothingIsFetchedFromOutside() throws IOException {
        Path picture = Files.createTempFile("outside", ".png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(picture));

        assertThat(pictures(picture.toUri().toString())).isZero();
        assertThat(pictures(data)).isOne();
    }

    private static long pictures(String address) throws IOException {
        byte[] pdf = PdfPages.of(page("<p><img src=\"" + address + "\" alt=\"x\"/></p>"), MADE);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                    .count();
        }
    }
}
