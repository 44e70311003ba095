package org.readback.words.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.Texts;
import org.readback.words.WordList;
import org.readback.words.WordLists;
import org.readback.words.WordScope;

/** Words by lesson: found by typing, printed in columns, taken to Anki. */
final class WordsPane extends Composite<Div> {

    private final List<SectionRows> sections = new ArrayList<>();
    private final Paragraph found = new Paragraph();
    private final WordList list;
    final TextField search = new TextField();
    final Button print = new Button();
    final Anchor deck = new Anchor();

    /** A lesson on the screen and its rows. */
    private record SectionRows(Section card, List<WordRow> rows) {}

    WordsPane(WordLists lists, WordScope scope, WordList list) {
        this.list = list;
        getContent().addClassNames("stack", "words-page");
        getContent().add(heading(scope));
        if (list.size() == 0) {
            getContent().add(new EmptyState("words.none", link("courses", "words.none.courses")));
            return;
        }
        tools(lists, scope);
        for (WordList.Section section : list.sections()) {
            List<WordRow> rows = section.words().stream().map(WordRow::new).toList();
            UnorderedList words = new UnorderedList();
            words.addClassName("words-list");
            rows.forEach(words::add);
            Section card = new Section(head(section), words);
            card.addClassNames("card", "stack");
            sections.add(new SectionRows(card, rows));
            getContent().add(card);
        }
        Texts.follow(found, locale -> filter());
    }

    private Component heading(WordScope scope) {
        Div heading = new Div();
        heading.addClassName("page-heading");
        if (!list.sections().isEmpty()) {
            WordList.Section first = list.sections().getFirst();
            switch (scope) {
                case WordScope.Mine _ -> {}
                case WordScope.OfCourse(var course) ->
                    heading.add(up(ContentTexts.text(new Anchor("courses/" + course), first.courseTitle())));
                case WordScope.OfLesson(var lesson) ->
                    heading.add(up(ContentTexts.text(new Anchor("lessons/" + lesson), first.title())));
            }
        }
        heading.add(
                Texts.text(new H1(), scope instanceof WordScope.Mine ? "words.mine" : "words.title"),
                Texts.text(new Paragraph(), scope instanceof WordScope.Mine ? "words.mine.text" : "words.text"));
        return heading;
    }

    private static Div up(Anchor link) {
        Div up = new Div(link);
        up.addClassName("small");
        return up;
    }

    private static H2 head(WordList.Section section) {
        return new H2(
                Texts.text(new Span(), "words.lesson", section.number()),
                new Span(" "),
                ContentTexts.text(new Anchor("lessons/" + section.lesson()), section.title()));
    }

    private void tools(WordLists lists, WordScope scope) {
        Texts.feed(search, search::setLabel, "words.search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        Texts.text(print, "words.print");
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        Texts.text(deck, "words.anki");
        deck.addClassName("button");
        FileLinks.to(
                deck, () -> lists.deck(scope).map(bytes -> new File(name(scope), "application/octet-stream", bytes)));
        found.getElement().setAttribute("role", "status");
        found.addClassName("small");
        Div tools = new Div(search, print, deck);
        tools.addClassNames("row", "words-tools");
        getContent().add(tools, Texts.text(new Paragraph(), "words.anki.text"), found);
    }

    private static String name(WordScope scope) {
        return switch (scope) {
            case WordScope.Mine _ -> "readback-words.apkg";
            case WordScope.OfCourse(var course) -> "readback-" + course + ".apkg";
            case WordScope.OfLesson(var lesson) -> "readback-" + lesson + ".apkg";
        };
    }

    private static Anchor link(String path, String key) {
        Anchor link = Texts.text(new Anchor(path), key);
        link.addClassNames("button", "quiet");
        return link;
    }

    private void filter() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        int shown = 0;
        for (SectionRows section : sections) {
            int here = 0;
            for (WordRow row : section.rows()) {
                boolean fits = row.fits(wanted);
                row.setVisible(fits);
                if (fits) here++;
            }
            section.card().setVisible(here > 0);
            shown += here;
        }
        found.setText(Texts.now("words.found", shown, list.size()));
    }
}
