package org.readback.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.standard.EditionSheet;
import org.readback.standard.StandardLesson;

/** The lessons of an edition and what of ours answers to them. */
final class LessonsPane extends Composite<Section> {
    LessonsPane(EditionSheet sheet) {
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "standard.lessons"));
        if (sheet.lessons().isEmpty()) {
            getContent().add(Texts.text(new Paragraph(), "standard.lessons.none"));
            return;
        }
        var table = new ReadingTable(
                "standard.lessons.caption",
                List.of("standard.lesson", "standard.lesson.minutes", "standard.lesson.ours"));
        sheet.lessons().forEach(row -> table.row(name(row.lesson()), minutes(row.lesson()), ours(row)));
        getContent().add(table);
    }

    private static Component name(StandardLesson lesson) {
        var name = new Div(StandardsView.english(new Span(lesson.number() + " " + lesson.title())));
        if (!lesson.confirmed()) name.add(new Div(Tags.of("soon", "warning", "standard.unconfirmed")));
        return name;
    }

    private static Component minutes(StandardLesson lesson) {
        return lesson.minutes().isPresent()
                ? Texts.untranslated(new Span(Integer.toString(lesson.minutes().getAsInt())))
                : Texts.text(new Span(), "standard.minutes.unknown");
    }

    private static Component ours(EditionSheet.Row row) {
        if (!row.isCovered()) return Tags.of("not", "empty", "standard.lesson.uncovered");
        var ours = new Div();
        row.ours().forEach(lesson -> ours.add(new Div(ContentTexts.text(new Span(), lesson.title()))));
        return ours;
    }
}
