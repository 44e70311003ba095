package org.readback.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.readback.base.ui.Tags;
import org.readback.content.LessonBlock;
import org.readback.content.Lexeme;
import org.readback.course.WrittenLesson;
import org.readback.course.ui.Blocks;
import org.readback.editing.EditingSheet;
import org.readback.editing.LessonWriting;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;
import org.readback.player.ItemPane;

/** Blocks as trainees will see them; answers go nowhere. */
final class PreviewBlocks extends Blocks {
    private final LessonWriting writing;
    private WrittenLesson lesson;
    private final LanguageTag language;

    PreviewBlocks(LessonWriting writing, WrittenLesson lesson, LanguageTag language) {
        super(language);
        this.writing = writing;
        this.lesson = lesson;
        this.language = language;
    }

    @Override
    protected Component words(LessonBlock.Words words) {
        var list = new UnorderedList();
        list.addClassName("editing-words");
        for (String id : words.lexemes()) {
            lesson.words().stream().filter(word -> word.id().equals(id)).forEach(word -> list.add(row(word)));
        }
        return new Section(list);
    }

    private static ListItem row(Lexeme word) {
        var english = new Span(word.word());
        english.getElement().setAttribute("lang", "en");
        english.addClassName("word");
        var kazakh = new Span(word.kk());
        kazakh.getElement().setAttribute("lang", "kk");
        var russian = new Span(word.ru());
        russian.getElement().setAttribute("lang", "ru");
        var others = new Div(kazakh, new Span(" · "), russian);
        others.addClassName("small");
        return new ListItem(english, others);
    }

    @Override
    protected Component reveal(LessonBlock.Reveal reveal) {
        var title = new Span(reveal.title());
        title.getElement().setAttribute("lang", language.code());
        var details = new NativeDetails(title, prose(reveal.markdown()));
        details.addClassName("reveal");
        return details;
    }

    @Override
    protected Component check(LessonBlock.Check check) {
        var section = new Section();
        section.addClassNames("card", "stack", "inline-check");
        writing.item(check.item(), language)
                .ifPresentOrElse(
                        item -> section.add(new ItemPane(item, response -> {}, 3)),
                        () -> section.add(Tags.of(
                                "not",
                                "cross",
                                "editing.item-missing",
                                check.item().itemId())));
        return section;
    }

    @Override
    protected Optional<MediaId> media(String file) {
        if (!lesson.media().containsKey(file)) { // it may have been given one since the page was opened
            lesson = writing.open(lesson.id(), language)
                    .map(EditingSheet::lesson)
                    .orElse(lesson);
        }
        return Optional.ofNullable(lesson.media().get(file));
    }
}
