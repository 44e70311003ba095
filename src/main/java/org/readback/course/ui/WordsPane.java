package org.readback.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.readback.base.ui.Texts;
import org.readback.content.LessonBlock;
import org.readback.content.Lexeme;
import org.readback.course.LessonSheet;
import org.readback.player.AudioPlayer;

/** The words of a lesson with their translations, in the order of the lesson. */
final class WordsPane extends Composite<Aside> {
    WordsPane(LessonSheet sheet) {
        List<String> order = sheet.text().blocks().stream()
                .filter(LessonBlock.Words.class::isInstance)
                .flatMap(block -> ((LessonBlock.Words) block).lexemes().stream())
                .toList();
        var heading = Texts.text(new H2(), "course.words");
        heading.setId("words");
        var list = new UnorderedList();
        for (String id : order) {
            sheet.words().stream().filter(word -> word.id().equals(id)).forEach(word -> list.add(row(sheet, word)));
        }
        getContent().addClassName("words");
        getContent().getElement().setAttribute("aria-labelledby", "words");
        var all = Texts.text(new Anchor("lessons/" + sheet.card().id() + "/words"), "course.words.open");
        all.addClassNames("small", "course-words");
        getContent().add(heading, list, all);
        getContent().setVisible(!order.isEmpty());
    }

    private static ListItem row(LessonSheet sheet, Lexeme word) {
        var main = Words.content(new Span(), word.word(), "en");
        main.addClassName("word");
        var translations = new Div(
                Words.content(new Span(), word.kk(), "kk"),
                new Span(" · "),
                Words.content(new Span(), word.ru(), "ru"));
        translations.addClassName("small");
        var row = new ListItem(main);
        var sound = word.sound() == null ? null : sheet.media().get(word.sound());
        if (sound != null) row.add(AudioPlayer.word(sound, word.word()));
        row.add(translations);
        row.getElement().setAttribute("title", word.example());
        return row;
    }
}
