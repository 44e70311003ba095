package org.readback.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.assessment.PaperForm.Use;
import org.readback.base.Markup;
import org.readback.item.PresentedStimulus;
import org.readback.item.Scoring;
import org.readback.item.Sound;
import org.readback.item.Stimulus;

/** The documents of a form as markup: the same form gives the same markup.
 *
 * @param code of the form, on each page with its version
 * @param title of the test
 * @param minutes that people have
 * @param items in their order, those that confirm last */
record FormPages(PaperTexts texts, ItemHtml markup, String code, String title, long minutes, List<PlacedItem> items) {
    FormPages {
        items = List.copyOf(items);
    }

    String document(FormDocument document) {
        String name = texts.text("paper.document." + document);
        String body = switch (document) {
            case BOOKLET -> booklet();
            case ANSWER_SHEET -> answerSheet();
            case KEY -> key();
            case SCRIPT -> script();
        };
        String running = texts.text("paper.print.running", code, title, name);
        return Xhtml.document(
                texts, title + " " + code, running, "<h1>" + Markup.text(title) + "</h1>" + specimen() + body);
    }

    private String specimen() {
        return FormItems.isSpecimen(items)
                ? Xhtml.element("p", "small", Markup.text(texts.text("paper.print.specimen")))
                : "";
    }

    private String person() {
        return Xhtml.element(
                "div",
                "person",
                Markup.text(texts.text("paper.print.name")) + " <span> </span> "
                        + Markup.text(texts.text("paper.print.date")) + " <span style=\"width:32mm\"> </span> "
                        + Markup.text(texts.text("paper.print.form")) + " <b>" + code + "</b>");
    }

    private String booklet() {
        var html = new StringBuilder();
        html.append("<p>")
                .append(Markup.text(texts.text("paper.booklet.about", items.size(), minutes)))
                .append("</p>");
        boolean hasConfirming = false;
        Optional<PresentedStimulus> before = Optional.empty();
        for (int i = 0; i < items.size(); i++) {
            PlacedItem placed = items.get(i);
            if (placed.use() == Use.CONFIRMS && !hasConfirming) {
                hasConfirming = true;
                html.append("<h2>")
                        .append(Markup.text(texts.text("paper.booklet.more")))
                        .append("</h2>");
            }
            PrintedItem printed = PrintedItems.of(placed.presentation(), texts.verdicts());
            if (printed.stimulus().isPresent() && !printed.stimulus().equals(before)) {
                html.append(markup.passage(printed.stimulus().get(), span(i, printed)));
            }
            before = printed.stimulus();
            html.append(markup.item(placed.number(), printed));
        }
        return html.append("<p><b>")
                .append(Markup.text(texts.text("paper.booklet.end")))
                .append("</b></p>")
                .toString();
    }

    /** The items from here on that have the same passage. */
    private ItemHtml.Span span(int from, PrintedItem first) {
        int to = from;
        while (to + 1 < items.size() && hasPassage(items.get(to + 1), first)) to++;
        boolean isMarked = first.blocks().stream().anyMatch(PrintedItem.Block.MarkedPicture.class::isInstance);
        return new ItemHtml.Span(from + 1, to + 1, isMarked);
    }

    private static boolean hasPassage(PlacedItem placed, PrintedItem first) {
        return first.stimulus()
                .equals(Optional.ofNullable(placed.presentation().frame().stimulus()));
    }

    private String answerSheet() {
        String rows = items.stream().map(this::row).collect(Collectors.joining());
        return person() + "<p>" + Markup.text(texts.text("paper.sheet.about"))
                + "</p><table><tr><th style=\"width:12mm\">"
                + Markup.text(texts.text("paper.sheet.number")) + "</th><th>"
                + Markup.text(texts.text("paper.sheet.answer")) + "</th><th style=\"width:30mm\">"
                + Markup.text(texts.text("paper.sheet.dontKnow")) + "</th></tr>" + rows + "</table>";
    }

    private String row(PlacedItem placed) {
        AnswerCell cell =
                PrintedItems.of(placed.presentation(), texts.verdicts()).cell();
        String boxes = switch (cell.form()) {
            case LETTER, LETTERS ->
                Cells.letters(cell)
                        .chars()
                        .mapToObj(letter -> Xhtml.element("span", "ring", String.valueOf((char) letter)))
                        .collect(Collectors.joining());
            case LETTER_EACH ->
                IntStream.rangeClosed(1, cell.parts())
                        .mapToObj(part -> "(" + part + ") " + Xhtml.element("span", "box", " "))
                        .collect(Collectors.joining());
            case ORDER ->
                IntStream.rangeClosed(1, cell.parts())
                        .mapToObj(part -> part + ". " + Xhtml.element("span", "box", " "))
                        .collect(Collectors.joining());
            case WORDS -> Xhtml.element("div", "line", "");
            case WORDS_EACH ->
                IntStream.rangeClosed(1, cell.parts())
                        .mapToObj(part -> "(" + part + ") " + Xhtml.element("div", "line", ""))
                        .collect(Collectors.joining());
        };
        return "<tr><td><b>" + placed.number() + "</b></td><td>" + boxes + "</td><td>"
                + Xhtml.element("span", "box", " ") + " ?</td></tr>";
    }

    private String key() {
        var rows = new StringBuilder();
        for (PlacedItem placed : items) {
            var frame = placed.text().frame();
            rows.append("<tr><td><b>").append(placed.number()).append("</b></td><td><b>");
            rows.append(Markup.text(placed.key())).append("</b></td><td>");
            rows.append(Markup.lines(
                    Scoring.outcome(placed.text(), Scoring.key(placed.text())).feedback()));
            rows.append("<div class=\"source\">")
                    .append(Markup.lines(frame.source()))
                    .append("</div></td><td>");
            rows.append(Markup.text(marks(placed))).append("</td></tr>");
        }
        return "<p><b>" + Markup.text(texts.text("paper.key.secret")) + "</b></p><p>"
                + Markup.text(texts.text("paper.key.about")) + "</p><table><tr><th>"
                + Markup.text(texts.text("paper.sheet.number")) + "</th><th>"
                + Markup.text(texts.text("paper.key.answer"))
                + "</th><th>" + Markup.text(texts.text("paper.key.why")) + "</th><th>"
                + Markup.text(texts.text("paper.key.marks")) + "</th></tr>" + rows + "</table>";
    }

    private String marks(PlacedItem placed) {
        if (placed.use() == Use.CONFIRMS) return texts.text("paper.key.confirms");
        return placed.text().frame().duty() == null ? "1" : texts.text("paper.key.duty");
    }

    private String script() {
        var heard = heard();
        if (heard.isEmpty()) return "<p>" + Markup.text(texts.text("paper.script.none")) + "</p>";
        var html = new StringBuilder("<p>" + Markup.text(texts.text("paper.script.about")) + "</p>");
        for (Heard each : heard) {
            int times = each.sound().clip().plays().limit().orElse(2);
            html.append("<h2>")
                    .append(Markup.text(texts.text("paper.script.items", each.numbers())))
                    .append("</h2><p class=\"small\">")
                    .append(Markup.text(texts.text("paper.script.times", times)))
                    .append("</p>")
                    .append(Xhtml.element(
                            "div", "passage", Markup.paragraphs(each.sound().transcript())));
        }
        return html.toString();
    }

    private record Heard(Sound sound, String numbers) {}

    /** The sounds in the order in which they are needed. */
    private List<Heard> heard() {
        var heard = new ArrayList<Heard>();
        var done = new ArrayList<Stimulus>();
        for (PlacedItem placed : items) {
            Stimulus stimulus = placed.text().frame().stimulus();
            if (stimulus == null || stimulus.sound() == null || done.contains(stimulus)) continue;
            done.add(stimulus);
            String numbers = items.stream()
                    .filter(other -> stimulus.equals(other.text().frame().stimulus()))
                    .map(other -> Integer.toString(other.number()))
                    .collect(Collectors.joining(", "));
            heard.add(new Heard(stimulus.sound(), numbers));
        }
        return heard;
    }
}
