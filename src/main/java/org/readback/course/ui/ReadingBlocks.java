package org.readback.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.readback.content.LessonBlock;
import org.readback.course.LessonSheet;
import org.readback.course.LessonVisits;
import org.readback.item.MediaId;
import org.readback.report.ItemReports;

/** Blocks to read: what is to be thought about opens at a click, items are answered and kept. */
final class ReadingBlocks extends Blocks {
    private final LessonVisits visits;
    private final ItemReports reports;
    private final LessonSheet sheet;

    ReadingBlocks(LessonVisits visits, ItemReports reports, LessonSheet sheet) {
        super(sheet.language());
        this.visits = visits;
        this.reports = reports;
        this.sheet = sheet;
    }

    /** They stand at the side. */
    @Override
    protected Component words(LessonBlock.Words words) {
        return new Div();
    }

    @Override
    protected Optional<MediaId> media(String file) {
        return Optional.ofNullable(sheet.media().get(file));
    }

    @Override
    protected Component reveal(LessonBlock.Reveal reveal) {
        var title = Words.content(new Span(), reveal.title(), sheet.language().code());
        var details = new NativeDetails(title, prose(reveal.markdown()));
        details.addClassName("reveal");
        return details;
    }

    @Override
    protected Component check(LessonBlock.Check check) {
        return new InlineCheckPane(visits, reports, sheet, check.item());
    }
}
