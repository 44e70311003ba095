package org.readback.evidence.ui;

import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.readback.base.LocalText;
import org.readback.base.ui.Texts;
import org.readback.requirement.Subject;
import org.readback.requirement.Subject.Kind;

/** Choice of a subject by its name, with the word for its kind. */
final class SubjectField {
    /** For which people enter results. */
    static final Set<Kind> ENTERED = EnumSet.of(Kind.PRACTICAL, Kind.DOCUMENT, Kind.COURSE, Kind.TEST);

    private SubjectField() {}

    static Select<Subject> of(SortedMap<Subject, LocalText> subjects, Set<Kind> kinds) {
        var field = new Select<Subject>();
        Texts.feed(field, field::setLabel, "evidence.field.subject");
        field.setItems(subjects.keySet().stream()
                .filter(subject -> kinds.contains(subject.kind()))
                .toList());
        Texts.follow(
                field,
                locale -> field.setItemLabelGenerator(subject -> Texts.in(
                        locale,
                        "evidence.kind",
                        Texts.in(locale, "evidence.kind." + subject.kind()),
                        subjects.getOrDefault(subject, new LocalText(Map.of("en", subject.code())))
                                .in(locale))));
        return field;
    }
}
