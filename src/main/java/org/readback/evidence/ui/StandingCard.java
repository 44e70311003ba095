package org.readback.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Formats;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Texts;
import org.readback.evidence.Standing;

/** What is asked of a person, and how far they are: met, missing and by how much. */
public final class StandingCard extends Composite<Section> {
    private final Standing standing;
    private final Div body = new Div();

    /** @param key stem: {@code key.title} stands above */
    public StandingCard(Standing standing, String key) {
        this.standing = standing;
        Section card = Cards.titled(key + ".title");
        getContent().addClassNames("card", "stack", "evidence-standing");
        card.getChildren().toList().forEach(getContent()::add);
        body.addClassName("stack");
        getContent().add(body);
        Texts.follow(body, this::show);
    }

    private void show(Locale locale) {
        body.removeAll();
        if (standing.lines().isEmpty()) {
            body.add(new Paragraph(Texts.in(locale, "evidence.standing.nothing")));
            return;
        }
        int good = (int) standing.good();
        int all = standing.lines().size();
        body.add(new Paragraph(
                Texts.in(locale, "evidence.standing.sum", good, all, Formats.date(standing.day(), locale))));
        body.add(new ProgressBar("evidence.standing.bar", good, all));
        var list = new UnorderedList();
        list.addClassName("evidence-list");
        standing.lines().stream()
                .sorted((one, other) -> Integer.compare(urgency(one), urgency(other)))
                .forEach(line -> list.add(line(line, locale)));
        body.add(list);
        standing.profile().ifPresent(profile -> {
            var source = new Paragraph();
            source.addClassName("small");
            source.setText(Texts.in(locale, "evidence.standing.profile", profile.version()));
            source.add(Texts.untranslated(new Span(" " + profile.name())));
            body.add(source);
        });
    }

    /** What has to be done first. */
    private static int urgency(Standing.Line line) {
        return switch (line.cell().state()) {
            case EXPIRED, BELOW -> 0;
            case NOT_STARTED -> 1;
            case BEGUN -> 2;
            case ENDS_SOON -> 3;
            case ENDS_EARLY -> 4;
            case WAIVED, MET, NOT_REQUIRED -> 5;
        };
    }

    private static ListItem line(Standing.Line line, Locale locale) {
        var title = new Span(line.title().in(locale));
        title.getElement().setAttribute("lang", line.title().languageFor(locale));
        var what = new Div(title);
        var row = new Div(what, States.of(line.cell(), locale));
        row.addClassNames("row", "between");
        String distance = Measures.words(locale).distance(line.cell());
        var item = new ListItem(row);
        if (!distance.isEmpty()) {
            var words = new Span(distance);
            words.addClassName("small");
            item.add(words);
        }
        return item;
    }
}
