package org.readback.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.readback.base.LocalText;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.requirement.LineChange;
import org.readback.requirement.LineChange.Asked;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Subject;

/** How one text of a profile differs from another. */
final class ChangeTable extends Composite<Div> {
    ChangeTable(ProfileText before, ProfileText after, SortedMap<Subject, LocalText> titles) {
        getContent().addClassName("stack");
        List<LineChange> changes = LineChange.between(before, after);
        if (!before.document().equals(after.document())) {
            getContent().add(Texts.text(new Paragraph(), "profile.compare.document"), Words.name(after.document()));
        }
        if (changes.isEmpty()) {
            getContent().add(Texts.text(new Paragraph(), "profile.compare.none"));
            return;
        }
        var table = new ReadingTable(
                "profile.compare.caption",
                List.of(
                        "profile.matrix.subject",
                        "profile.compare.kind",
                        "profile.sources.posts",
                        "profile.compare.before",
                        "profile.compare.after"));
        for (LineChange change : changes) {
            table.row(
                    Words.title(change.subject(), titles),
                    kind(change.kind()),
                    Words.posts(change.posts()),
                    asked(change.subject(), change.before()),
                    asked(change.subject(), change.after()));
        }
        getContent().add(table);
    }

    private static Span kind(LineChange.Kind kind) {
        return switch (kind) {
            case ADDED -> Tags.of("soon", "check", "profile.compare." + kind);
            case REMOVED -> Tags.of("unknown", "cross", "profile.compare." + kind);
            case CHANGED -> Tags.of("soon", "half", "profile.compare." + kind);
        };
    }

    private static Component asked(Subject subject, Optional<Asked> asked) {
        if (asked.isEmpty()) return Texts.text(new Span(), "profile.matrix.none");
        Asked line = asked.get();
        Span source = Words.name(line.source());
        source.addClassName("small");
        Div cell = new Div(
                Words.of(locale -> Words.asked(subject.kind(), line.threshold(), locale) + ", "
                        + Words.lasts(line.lasts(), locale)),
                source);
        cell.addClassName("profile-about");
        return cell;
    }
}
