package org.readback.projector.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.readback.base.ui.Texts;
import org.readback.content.Lexeme;
import org.readback.course.LessonSheet;
import org.readback.item.MediaId;
import org.readback.player.AudioPlayer;

/** Words with sound and both translations. */
final class WordTable extends Composite<Div> {
    WordTable(List<Lexeme> words, LessonSheet sheet) {
        UnorderedList list = new UnorderedList();
        list.addClassName("projector-words");
        words.forEach(word -> list.add(row(word, sheet)));
        getContent().add(Texts.text(new H2(), "projector.words"), list);
    }

    private static ListItem row(Lexeme word, LessonSheet sheet) {
        Span english = content(word.word(), "en");
        english.addClassName("projector-word");
        Div first = new Div(english);
        MediaId sound = word.sound() == null ? null : sheet.media().get(word.sound());
        if (sound != null) first.add(AudioPlayer.word(sound, word.word()));
        first.addClassName("row");
        return new ListItem(first, content(word.kk(), "kk"), content(word.ru(), "ru"));
    }

    private static Span content(String text, String language) {
        Span span = new Span(text);
        span.getElement().setAttribute("lang", language);
        return span;
    }
}
