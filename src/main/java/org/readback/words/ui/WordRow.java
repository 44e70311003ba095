package org.readback.words.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.content.Lexeme;
import org.readback.player.AudioPlayer;
import org.readback.words.WordList.Word;

/** One word with its sound, its translations and an example. */
final class WordRow extends ListItem {
    private final String sought;

    WordRow(Word word) {
        Lexeme lexeme = word.lexeme();
        Div english = new Div(content(lexeme.word(), "en", "words-word"));
        word.sound().ifPresent(sound -> english.add(AudioPlayer.word(sound, lexeme.word())));
        english.addClassName("words-english");
        Div meanings = new Div(
                content(all(lexeme.kk(), lexeme.alsoKk()), "kk", ""),
                content(all(lexeme.ru(), lexeme.alsoRu()), "ru", ""));
        meanings.addClassName("words-meanings");
        add(english, meanings);
        if (!lexeme.example().isBlank()) add(content(lexeme.example(), "en", "words-example"));
        sought = Stream.of(lexeme.word(), all(lexeme.kk(), lexeme.alsoKk()), all(lexeme.ru(), lexeme.alsoRu()))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    private static String all(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).collect(Collectors.joining(" / "));
    }

    private static Span content(String text, String language, String className) {
        Span span = new Span(text);
        span.getElement().setAttribute("lang", language);
        if (!className.isEmpty()) span.addClassName(className);
        return span;
    }

    /** @param wanted part of the word or of a translation, in small letters */
    boolean fits(String wanted) {
        return sought.contains(wanted);
    }
}
