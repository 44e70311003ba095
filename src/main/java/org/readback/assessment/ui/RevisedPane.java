package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.readback.assessment.ResultSummary.Revised;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;

/** That a result was computed again, and what it was before. */
public final class RevisedPane extends Composite<Section> {
    RevisedPane(Revised revised) {
        var why = new Paragraph();
        var before = new Paragraph();
        before.addClassName("small");
        Texts.follow(why, locale -> why.setText(Texts.in(locale, "assessment.revised.why", date(revised, locale))));
        Texts.follow(
                before,
                locale -> before.setText(
                        Texts.in(locale, "assessment.revised.before", Outcomes.inShort(revised.first(), locale))));
        getContent().addClassNames("card", "stack", "result-revised");
        getContent().add(mark(), why, before);
    }

    private static String date(Revised revised, Locale locale) {
        return Formats.date(revised.at(), locale);
    }

    /** For lists of results. */
    public static Span mark() {
        return Tags.of("unknown", "clock", "assessment.revised.mark");
    }
}
