package org.readback.marking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.marking.Outcome;
import org.readback.marking.RecordingId;
import org.readback.marking.Sound;
import org.readback.marking.TaskSheet.Marks;
import org.readback.marking.TaskSheet.Remark;

/** What a work was given, scale by scale, and what the raters say. */
final class MarksPane extends Composite<Section> {
    MarksPane(Marks marks, Function<RecordingId, Optional<Sound>> sounds) {
        Outcome outcome = marks.outcome();
        Section content = getContent();
        content.addClassNames("card", "stack");
        content.add(Texts.text(new H2(), "marking.marks.title"));
        Span total = Parts.words(locale ->
                Texts.in(locale, "marking.marks.total", Parts.number(outcome.total(), locale), outcome.most()));
        total.setId("marks-total");
        content.add(
                new Paragraph(total),
                Parts.points(outcome.rubric(), scale -> outcome.byScale().getOrDefault(scale, 0.0)));
        int voices = 0;
        if (!marks.remarks().isEmpty()) content.add(Texts.text(new H3(), "marking.marks.remarks"));
        for (Remark remark : marks.remarks()) {
            if (!remark.text().isBlank()) {
                Paragraph words = Texts.untranslated(new Paragraph(remark.text()));
                words.addClassName("handed-in");
                content.add(words);
            }
            if (remark.voice().isPresent()) {
                RecordingId voice = remark.voice().get();
                content.add(Sounds.player(() -> sounds.apply(voice), "marking.marks.voice", ++voices));
            }
        }
        Paragraph when = new Paragraph(
                Texts.text(new Span(), "marking.way." + outcome.way()),
                new Span(" "),
                Parts.words(locale -> Texts.in(locale, "marking.marks.at", Formats.date(marks.at(), locale))));
        when.addClassName("small");
        content.add(when);
    }
}
