package org.readback.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.readback.base.Markup;
import org.readback.base.PdfPages;
import org.readback.base.ui.Translations;
import org.readback.item.Answers;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.Items;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.item.Presentations;
import org.readback.item.ReportForm;
import org.readback.item.Speaking;
import org.readback.item.TaskFrame;
import org.readback.item.TaskUse;
import org.readback.item.Writing;

/** What of each kind is printed, read back from the PDF: the snapshot stands beside this test, and a changed one is
 * written to {@code target/printed-kinds.txt} to be looked at. */
class PrintedKindsTest {
    private static final Instant MADE = Instant.parse("2026-11-23T06:00:00Z");
    private static final PaperTexts ENGLISH = new PaperTexts(new Translations(), Locale.ENGLISH);

    private static String html(PaperTexts texts) {
        var markup = new ItemHtml(texts, _ -> Optional.empty());
        var body = new StringBuilder();
        List<Item> items = Answers.ofEachKind().map(Answers::item).toList();
        for (int i = 0; i < items.size(); i++) {
            var shown = Presentations.present(items.get(i), OptionOrder.inFileOrder(items.get(i)), LanguageTag.EN);
            PrintedItem printed = PrintedItems.of(shown, texts.verdicts());
            int number = i + 1;
            printed.stimulus()
                    .ifPresent(passage -> body.append(markup.passage(
                            passage, new ItemHtml.Span(number, number, items.get(number - 1) instanceof Hotspot))));
            body.append(markup.item(number, printed));
        }
        tasks(texts).forEach(body::append);
        return Xhtml.document(texts, "Kinds", "Kinds", body.toString());
    }

    private static Stream<String> tasks(PaperTexts texts) {
        var each = new TaskHtml(texts);
        var fields = List.of(
                new ReportForm.Field("dtg", "Date-time group", Map.of(), 1),
                new ReportForm.Field("what", "What happened", Map.of(), 2));
        return Stream.of(
                        new Writing(frame("A letter"), 30, 60, null),
                        new Writing(frame("A report"), 30, 60, new ReportForm("sitrep", 1, "SITREP", fields)),
                        new Speaking(frame("A call"), 30, 60, 1))
                .map(each::task);
    }

    private static TaskFrame frame(String title) {
        return new TaskFrame(
                Items.singleChoice("t-1").id(),
                2,
                "report",
                title,
                "Say what you saw.",
                List.of("who", "where"),
                "A descriptor.",
                TaskUse.PRACTICE);
    }

    private static String text(String html) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfPages.of(html, MADE))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    @Test
    void everyKindIsPrintedAsItWas() throws IOException {
        String printed = text(html(ENGLISH));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "printed-kinds.txt"), printed);

        try (InputStream snapshot = Objects.requireNonNull(
                PrintedKindsTest.class.getResourceAsStream("/samples/paper/printed-kinds.txt"))) {
            assertThat(printed).isEqualTo(new String(snapshot.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void noKeyReasonOrSourceIsPrinted() {
        assertThat(html(ENGLISH)).doesNotContain(Items.SECRET);
    }

    @Test
    void instructionsAreInTheLanguageOfThePaperWithEveryKazakhLetter() throws IOException {
        String printed = text(html(new PaperTexts(new Translations(), Locale.of("kk"))));

        assertThat(printed)
                .contains("Бір әріпті таңдаңыз.", "Жауабыңызды жазыңыз.", "Айтылмаған", "жазыңыз, барлығы 3");
    }

    @Test
    void whatIsTypedIntoAnItemCannotChangeThePage() {
        assertThat(Markup.text("<b onclick=\"x\">&\u0001\u0000")).isEqualTo("&lt;b onclick=&quot;x&quot;&gt;&amp;");
        assertThat(Xhtml.document(ENGLISH, "<t>", "a\"; } body { x: \"b</style>", ""))
                .contains("<title>&lt;t&gt;</title>", "a\\\"; } body { x: \\\"b\\3C /style>");
    }

    @Test
    void aPictureThatIsNotKeptIsDescribed() {
        var item = Items.hotspot("h-1");
        var shown = Presentations.present(item, OptionOrder.inFileOrder(item), LanguageTag.EN);
        String html = new ItemHtml(ENGLISH, _ -> Optional.empty()).item(1, PrintedItems.of(shown, ENGLISH.verdicts()));
        String alt = item.frame().stimulus() == null
                ? ""
                : item.frame().stimulus().pictures().getFirst().alt();

        assertThat(html).contains("[" + Markup.text(alt) + "]").contains("<span>A</span>");
    }
}
