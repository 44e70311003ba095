package org.readback.paper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.base.Markup;
import org.readback.base.ui.SafeHtml;
import org.readback.content.LessonBlock;
import org.readback.content.Lexeme;
import org.readback.course.InlineCheck;
import org.readback.course.LessonSheet;
import org.readback.item.ItemId;
import org.readback.item.MediaId;
import org.readback.item.OpenTask;
import org.readback.item.Picture;
import org.readback.item.PresentedStimulus;

/** A lesson as markup for paper: blocks in order, then the words; checks have no answers.
 *
 * @param checks the items on the way, as they are shown before they are answered
 * @param tasks to write or to say */
record LessonPages(
        PaperTexts texts, ItemHtml markup, LessonSheet sheet, Map<ItemId, InlineCheck> checks, List<OpenTask> tasks) {
    LessonPages {
        tasks = List.copyOf(tasks);
    }

    /** A handout says nothing of when it was made: the same lesson gives the same bytes. */
    static final Instant UNDATED = Instant.parse("2026-01-01T00:00:00Z");

    /** What is right, and why. */
    record Answer(String cell, String why, String source) {}

    /** @param keys for the last page; none if it has none */
    String document(Map<ItemId, Answer> keys) {
        var html = new StringBuilder("<h1>");
        html.append(Markup.text(sheet.text().title())).append("</h1>");
        html.append("<p><b>")
                .append(Markup.text(texts.text("paper.lesson.aim")))
                .append("</b> ");
        html.append(Markup.text(sheet.text().objective())).append("</p>");
        if (sheet.card().specimen()) {
            html.append(Xhtml.element("p", "small", Markup.text(texts.text("paper.lesson.specimen"))));
        }
        int number = 0;
        Optional<PresentedStimulus> before = Optional.empty();
        for (LessonBlock block : sheet.text().blocks()) {
            if (block instanceof LessonBlock.Check(var item)) {
                Optional<PresentedStimulus> passage = passage(item);
                html.append(check(item, ++number, passage.equals(before)));
                before = passage;
            } else {
                html.append(block(block));
                before = Optional.empty();
            }
        }
        html.append(words(sheet.words()));
        html.append(toDo());
        if (!keys.isEmpty()) html.append(key(keys));
        String course = texts.text(sheet.course());
        return Xhtml.document(
                texts,
                sheet.text().title(),
                texts.text(
                        "paper.lesson.running",
                        course,
                        sheet.card().number(),
                        sheet.text().title()),
                Xhtml.element("div", "lesson", html.toString()));
    }

    private String block(LessonBlock block) {
        return switch (block) {
            case LessonBlock.Text(var markdown) -> SafeHtml.render(markdown);
            case LessonBlock.Dialogue dialogue -> dialogue(dialogue);
            case LessonBlock.Words _ -> "";
            case LessonBlock.Table(var title, var markdown) -> heading(title) + SafeHtml.render(markdown);
            case LessonBlock.Callout(var title, var markdown) -> boxed(title, markdown);
            case LessonBlock.Reveal(var title, var markdown) -> heading(title) + SafeHtml.render(markdown);
            case LessonBlock.Check _ -> "";
            case LessonBlock.Picture picture -> picture(picture);
            case LessonBlock.Sound sound ->
                Xhtml.element("div", "callout", "<p>" + Markup.lines(sound.transcript()) + "</p>");
            case LessonBlock.Activity(var title, var markdown) -> boxed(title, markdown);
            case LessonBlock.Source(var markdown) -> Xhtml.element("div", "source", SafeHtml.render(markdown));
        };
    }

    private String picture(LessonBlock.Picture picture) {
        MediaId media = sheet.media().get(picture.file());
        return media == null
                ? Xhtml.element("div", "callout", "<p>" + Markup.text(picture.alt()) + "</p>")
                : markup.picture(new Picture(media, picture.alt()));
    }

    private static String heading(String title) {
        return "<h3>" + Markup.text(title) + "</h3>";
    }

    private static String boxed(String title, String markdown) {
        return Xhtml.element("div", "callout", "<p><b>" + Markup.text(title) + "</b></p>" + SafeHtml.render(markdown));
    }

    private static String dialogue(LessonBlock.Dialogue dialogue) {
        return heading(dialogue.title())
                + dialogue.turns().stream()
                        .map(turn ->
                                "<p><b>" + Markup.text(turn.speaker()) + ":</b> " + Markup.text(turn.words()) + "</p>")
                        .collect(Collectors.joining());
    }

    private Optional<PresentedStimulus> passage(ItemId item) {
        return Optional.ofNullable(checks.get(item))
                .map(check -> check.presentation().frame().stimulus());
    }

    /** @param isRead whether its passage stands above the check before it */
    private String check(ItemId item, int number, boolean isRead) {
        InlineCheck check = checks.get(item);
        if (check == null) return "";
        PrintedItem printed = PrintedItems.of(check.presentation(), texts.verdicts());
        boolean isMarked = printed.blocks().stream().anyMatch(PrintedItem.Block.MarkedPicture.class::isInstance);
        String passage = printed.stimulus()
                .filter(_ -> !isRead)
                .map(stimulus -> markup.passage(stimulus, new ItemHtml.Span(number, number, isMarked)))
                .orElse("");
        return passage + markup.item(number, printed);
    }

    private String toDo() {
        if (tasks.isEmpty()) return "";
        var each = new TaskHtml(texts);
        return "<h2>" + Markup.text(texts.text("paper.lesson.tasks")) + "</h2>"
                + tasks.stream().map(each::task).collect(Collectors.joining());
    }

    private String words(List<Lexeme> words) {
        if (words.isEmpty()) return "";
        return "<h2>" + Markup.text(texts.text("paper.lesson.words"))
                + "</h2><table class=\"words\"><tr><th>English</th>"
                + "<th lang=\"kk\">Қазақша</th><th lang=\"ru\">Русский</th></tr>"
                + words.stream().map(LessonPages::row).collect(Collectors.joining()) + "</table>";
    }

    private static String row(Lexeme word) {
        return "<tr><td lang=\"en\"><b>" + Markup.text(word.word()) + "</b></td><td lang=\"kk\">"
                + Markup.text(word.kk()) + "</td><td lang=\"ru\">" + Markup.text(word.ru()) + "</td></tr>";
    }

    private String key(Map<ItemId, Answer> keys) {
        var rows = new StringBuilder();
        int number = 0;
        for (LessonBlock block : sheet.text().blocks()) {
            if (!(block instanceof LessonBlock.Check(var item))) continue;
            number++;
            Answer answer = keys.get(item);
            if (answer == null) continue;
            rows.append("<tr><td>").append(number).append("</td><td><b>").append(Markup.text(answer.cell()));
            rows.append("</b></td><td>").append(Markup.lines(answer.why())).append("<div class=\"source\">");
            rows.append(Markup.lines(answer.source())).append("</div></td></tr>");
        }
        return "<h2 class=\"new-page\">" + Markup.text(texts.text("paper.lesson.key")) + "</h2><table>" + rows
                + "</table>";
    }
}
