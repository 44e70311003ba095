package org.readback.paper;

import java.util.stream.Collectors;
import org.readback.base.Markup;
import org.readback.item.OpenTask;
import org.readback.item.ReportForm;
import org.readback.item.Speaking;
import org.readback.item.TaskFrame;
import org.readback.item.Writing;

/** What people mark, as markup for paper: lines to write on, the boxes of a form, or what is to be said. */
record TaskHtml(PaperTexts texts) {
    private static final int WORDS_A_LINE = 9;
    private static final int FEWEST_LINES = 4;

    String task(OpenTask task) {
        return switch (task) {
            case Writing writing -> framed(writing.frame(), writing(writing));
            case Speaking speaking ->
                framed(
                        speaking.frame(),
                        small(texts.text("paper.task.speak", speaking.preparation(), speaking.seconds())));
        };
    }

    private static String framed(TaskFrame frame, String answer) {
        String points = frame.points().isEmpty()
                ? ""
                : "<ul>"
                        + frame.points().stream()
                                .map(point -> "<li>" + Markup.lines(point) + "</li>")
                                .collect(Collectors.joining())
                        + "</ul>";
        return "<div lang=\"en\"><h3>" + Markup.text(frame.title()) + "</h3>" + Markup.paragraphs(frame.task()) + points
                + answer + "</div>";
    }

    private String writing(Writing writing) {
        String words = small(texts.text("paper.task.words", writing.fewest(), writing.most()));
        ReportForm form = writing.form();
        if (form == null) return words + lines(Math.max(FEWEST_LINES, writing.most() / WORDS_A_LINE));
        return words + "<table><tr><th colspan=\"2\">" + Markup.text(form.title()) + "</th></tr>"
                + form.fields().stream().map(TaskHtml::field).collect(Collectors.joining()) + "</table>";
    }

    private static String field(ReportForm.Field field) {
        return "<tr><td style=\"width:42mm\">" + Markup.text(field.label()) + "</td><td>" + lines(field.lines())
                + "</td></tr>";
    }

    private static String lines(int count) {
        return Xhtml.element("div", "line", "").repeat(count);
    }

    private static String small(String text) {
        return Xhtml.element("p", "small", Markup.text(text));
    }
}
