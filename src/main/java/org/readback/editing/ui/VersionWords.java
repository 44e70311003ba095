package org.readback.editing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.course.LessonId;
import org.readback.editing.VersionState;
import org.readback.item.LanguageTag;

/** The language versions of a lesson, each with its state in a word, a sign and a colour. */
final class VersionWords {
    private VersionWords() {}

    static Span tag(VersionState state) {
        String key = "editing.version." + state;
        return switch (state) {
            case MISSING -> Tags.of("unknown", "empty", key);
            case DRAFT -> Tags.of("soon", "half", key);
            case IN_REVIEW -> Tags.of("soon", "search", key);
            case OUT_OF_DATE -> Tags.of("not", "warning", key);
            case SPECIMEN -> Tags.of("unknown", "warning", key);
            case APPROVED -> Tags.of("met", "check", key);
        };
    }

    /** One link a language. */
    static Div links(LessonId lesson, Map<LanguageTag, VersionState> versions) {
        var all = new Div();
        all.addClassNames("row", "editing-versions");
        versions.forEach((language, state) -> {
            var link = Texts.text(
                    new Anchor("lesson-drafts/" + lesson + "/" + language.code()),
                    "editing.language." + language.code());
            var version = new Span(link, tag(state));
            version.addClassName("editing-version");
            all.add(version);
        });
        return all;
    }
}
