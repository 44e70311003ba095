package org.readback.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readback.base.LocalText;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.Texts;
import org.readback.requirement.Post;
import org.readback.requirement.ProfileLine;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Requirement;
import org.readback.requirement.RequirementProfile;
import org.readback.requirement.Subject;

/** What a profile asks: subjects down, posts across; and below it where each line comes from. */
final class AskedTable extends Composite<Div> {
    private final SortedMap<Subject, LocalText> titles;

    AskedTable(ProfileText text, SortedMap<Subject, LocalText> titles) {
        this.titles = titles;
        getContent().addClassName("stack");
        getContent().add(matrix(text), sources(text));
    }

    private ReadingTable matrix(ProfileText text) {
        RequirementProfile whole = text.inForce("", 1, java.time.LocalDate.EPOCH);
        var posts = new TreeSet<Post>();
        whole.requirements().forEach(line -> posts.addAll(line.posts()));
        var table = new ReadingTable(
                "profile.matrix.caption",
                Stream.concat(
                                Stream.of("profile.matrix.subject"),
                                posts.stream().map(post -> "contingent.post." + post))
                        .toList());
        table.addClassName("profile-matrix");
        for (Subject subject : whole.subjects()) {
            var cells = new ArrayList<Span>();
            for (Post post : posts) cells.add(cell(whole.asked(subject, Set.of(post))));
            Span kind = Texts.text(new Span(), "profile.kind." + subject.kind());
            kind.addClassName("small");
            Div about = new Div(Words.title(subject, titles), kind);
            about.addClassName("profile-about");
            table.row(about, cells.toArray(Span[]::new));
        }
        return table;
    }

    /** A dash is read out as what it means. */
    private static Span cell(Optional<Requirement> asked) {
        if (asked.isEmpty()) {
            Span none = new Span("–");
            none.getElement().setAttribute("role", "img");
            return Texts.name(none, "profile.matrix.none");
        }
        return Words.of(locale -> words(asked.get(), locale));
    }

    private static String words(Requirement asked, Locale locale) {
        String what = Words.asked(asked.subject().kind(), asked.threshold(), locale);
        return asked.lasts().isEmpty() ? what : what + ", " + Words.lasts(asked.lasts(), locale);
    }

    private ReadingTable sources(ProfileText text) {
        var table = new ReadingTable(
                "profile.sources.caption",
                List.of(
                        "profile.matrix.subject",
                        "profile.sources.posts",
                        "profile.sources.source",
                        "profile.sources.confidence"));
        table.addClassName("profile-sources");
        for (ProfileLine line : text.lines()) {
            Requirement asked = line.requirement();
            table.row(
                    Words.title(asked.subject(), titles),
                    Words.posts(asked.posts()),
                    Words.name(asked.source()),
                    Texts.text(new Span(), "profile.confidence." + line.confidence()));
        }
        return table;
    }
}
