package org.readback.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Texts;
import org.readback.content.Lexeme;
import org.readback.course.WrittenLesson;
import org.readback.editing.LessonBeginnings;

/** The words of a lesson that was begun here. */
final class WordsCard extends Composite<Section> {
    private static final int LONGEST = 200;

    private final LessonBeginnings beginnings;
    private final WrittenLesson lesson;
    private final TextField word = field("word");
    private final Select<String> pos = new Select<>();
    private final TextField kazakh = field("kk");
    private final TextField russian = field("ru");
    private final TextField example = field("example");

    WordsCard(LessonBeginnings beginnings, WrittenLesson lesson) {
        this.beginnings = beginnings;
        this.lesson = lesson;
        boolean open = lesson.texts().isEmpty();
        var list = new UnorderedList();
        list.addClassName("editing-words");
        lesson.words().forEach(each -> list.add(row(each, open)));
        getContent().add(Texts.text(new Paragraph(), open ? "editing.words.text" : "editing.words.closed"), list);
        if (!open) return;
        pos.setItems(List.of("noun", "verb", "adjective", "adverb", "phrase"));
        pos.setValue("noun");
        Texts.feed(pos, pos::setLabel, "editing.word.pos");
        Texts.follow(pos, locale -> pos.setItemLabelGenerator(each -> Texts.now("editing.pos." + each)));
        var add = new Button();
        Texts.feed(add, add::setText, "editing.word.add");
        add.addClickListener(click -> add());
        var fields = new Div(word, pos, kazakh, russian, example);
        fields.addClassName("editing-fields");
        getContent().add(fields, add);
    }

    @Override
    protected Section initContent() {
        return Cards.titled("editing.words");
    }

    private static TextField field(String key) {
        var field = new TextField();
        field.setMaxLength(LONGEST);
        Texts.feed(field, field::setLabel, "editing.word." + key);
        return field;
    }

    private ListItem row(Lexeme each, boolean open) {
        var english = new Span(each.word());
        english.getElement().setAttribute("lang", "en");
        english.addClassName("word");
        var others = new Span(each.kk() + " · " + each.ru());
        others.addClassName("small");
        var row = new ListItem(english, others);
        if (open) {
            var remove = new NativeButton();
            remove.add(Texts.text(new Span(), "editing.word.remove"));
            Texts.name(remove, "editing.word.remove.this", each.word());
            remove.addClassName("chip");
            remove.addClickListener(click -> {
                beginnings.remove(lesson.id(), each.id());
                UI.getCurrent().refreshCurrentRoute(false);
            });
            row.add(remove);
        }
        return row;
    }

    private void add() {
        beginnings.add(
                lesson.id(),
                new Lexeme(
                        "",
                        word.getValue(),
                        pos.getValue(),
                        kazakh.getValue(),
                        russian.getValue(),
                        List.of(),
                        List.of(),
                        example.getValue(),
                        null,
                        null,
                        Map.of(),
                        Map.of()));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
