package org.readback.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.base.Markup;
import org.readback.item.Area;
import org.readback.item.MediaId;
import org.readback.item.Picture;
import org.readback.item.Plays;
import org.readback.item.PresentedStimulus;
import org.readback.paper.Pictures.Drawn;
import org.readback.paper.PrintedItem.Block;
import org.readback.paper.PrintedItem.Lettered;
import org.readback.paper.PrintedItem.Piece;

/** An item as markup for paper.
 *
 * @param pictures empty for those that are not kept */
record ItemHtml(PaperTexts texts, Function<MediaId, Optional<Drawn>> pictures) {
    private static final int SHORT = 24;
    private static final int WIDTH = 150;

    /** With its number, without its passage. */
    String item(int number, PrintedItem item) {
        String body = item.blocks().stream().map(block -> block(block, item)).collect(Collectors.joining());
        return "<div class=\"item\" lang=\"" + item.language().code() + "\"><div class=\"stem\">"
                + number + ". " + Markup.lines(item.stem()) + "</div>" + Xhtml.element("div", "small", how(item.cell()))
                + body + "</div>";
    }

    /** What all items that refer to it need to see or hear.
     *
     * @param items those that refer to it */
    String passage(PresentedStimulus passage, Span items) {
        var html = new StringBuilder("<div class=\"passage\">");
        html.append("<div class=\"small\">")
                .append(Markup.text(
                        items.from() == items.to()
                                ? texts.text("paper.passage.one", items.from())
                                : texts.text("paper.passage.many", items.from(), items.to())))
                .append(" · ")
                .append(Markup.text(passage.title()))
                .append("</div>");
        if (passage.clip() != null) {
            String key = passage.clip().plays() == Plays.ONCE ? "paper.listen.once" : "paper.listen.twice";
            html.append("<p><b>").append(Markup.text(texts.text(key))).append("</b></p>");
        }
        passage.pictures().stream().skip(items.marked() ? 1 : 0).forEach(picture -> html.append(picture(picture)));
        return html.append(Markup.paragraphs(passage.text())).append("</div>").toString();
    }

    /** Which items a passage is for.
     *
     * @param marked whether its first picture stands with an item, with places to mark */
    record Span(int from, int to, boolean marked) {}

    private String how(AnswerCell cell) {
        return Markup.text(
                switch (cell.form()) {
                    case LETTER -> texts.text("paper.how.letter");
                    case LETTERS -> texts.text("paper.how.letters");
                    case LETTER_EACH -> texts.text("paper.how.letterEach", cell.parts());
                    case ORDER -> texts.text("paper.how.order", cell.parts());
                    case WORDS -> texts.text("paper.how.words");
                    case WORDS_EACH -> texts.text("paper.how.wordsEach", cell.parts());
                });
    }

    private String block(Block block, PrintedItem item) {
        return switch (block) {
            case Block.Options(var options) -> options(options);
            case Block.Numbered(var number, var words, var options) ->
                "<div class=\"inline\"><span class=\"letter\">(" + number + ")</span>" + Markup.text(words)
                        + options.stream()
                                .map(option -> "<span class=\"option\"><b>" + option.letter() + "</b> "
                                        + Markup.text(option.text()) + "</span> ")
                                .collect(Collectors.joining())
                        + "</div>";
            case Block.Running(var pieces) ->
                "<p>" + pieces.stream().map(ItemHtml::piece).collect(Collectors.joining()) + "</p>";
            case Block.MarkedPicture(var areas) -> marked(areas, item);
            case Block.Lines(var count) -> Xhtml.element("div", "line", "").repeat(count);
        };
    }

    private static String options(List<Lettered> options) {
        return "<ul class=\"options\">"
                + options.stream()
                        .map(option -> "<li><span>" + option.letter() + "</span><div>" + Markup.lines(option.text())
                                + "</div></li>")
                        .collect(Collectors.joining())
                + "</ul>";
    }

    private static String piece(Piece piece) {
        return switch (piece) {
            case Piece.Words(var text) -> Markup.text(text).replace("\n", "<br/>");
            case Piece.Gap(var number) -> "<span class=\"gap\">(" + number + ") " + "_".repeat(SHORT / 2) + "</span>";
            case Piece.Marked(var text, var letter) ->
                "<span class=\"mark\">" + Markup.text(text) + "</span><sup>" + letter + "</sup>";
        };
    }

    String picture(Picture picture) {
        return pictures.apply(picture.media())
                .map(drawn -> framed(drawn, picture, ""))
                .orElseGet(() -> "<p>[" + Markup.text(picture.alt()) + "]</p>");
    }

    private String marked(List<Area> areas, PrintedItem item) {
        var boxes = new StringBuilder();
        for (Area area : areas) {
            boxes.append(String.format(
                    Locale.ROOT,
                    "<div class=\"area\" style=\"left:%d%%;top:%d%%;width:%d%%;height:%d%%\"><span>%s</span></div>",
                    area.left(),
                    area.top(),
                    area.width(),
                    area.height(),
                    PrintedItems.letter(Integer.parseInt(area.option().id()))));
        }
        return item.stimulus().stream()
                .flatMap(stimulus -> stimulus.pictures().stream().limit(1))
                .map(picture -> pictures.apply(picture.media())
                        .map(drawn -> framed(drawn, picture, boxes.toString()))
                        .orElseGet(() -> "<p>[" + Markup.text(picture.alt()) + "]</p>"))
                .collect(Collectors.joining());
    }

    private static String framed(Drawn drawn, Picture picture, String over) {
        double width = Math.min(WIDTH, WIDTH / (2 * drawn.ratio()) * 1.2);
        return String.format(
                Locale.ROOT,
                "<div class=\"picture\" style=\"width:%.1fmm;height:%.1fmm\"><img src=\"%s\" alt=\"%s\"/>%s</div>",
                width,
                width * drawn.ratio(),
                drawn.address(),
                Markup.text(picture.alt()),
                over);
    }
}
