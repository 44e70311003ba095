package org.readback.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Translations;
import org.readback.evidence.EvidenceWords;
import org.readback.requirement.Measure;
import org.readback.requirement.Subject.Kind;
import org.readback.requirement.Threshold;

/** What evidence says, on screens. */
final class Measures {
    private static final Translations TEXTS = new Translations();

    private Measures() {}

    static EvidenceWords words(Locale locale) {
        return new EvidenceWords(TEXTS, locale);
    }

    /** With a sign where it is plain whether it is enough: a failure is not. */
    static Component of(Measure measure, Kind kind, Locale locale) {
        var words = new Span(words(locale).of(measure, kind));
        boolean failed = measure instanceof Measure.Failed
                || measure instanceof Measure.Scored scored && !scored.meets(new Threshold.Done());
        return failed ? Tags.of("not", "cross", words) : words;
    }
}
