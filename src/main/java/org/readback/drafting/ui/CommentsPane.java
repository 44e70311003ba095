package org.readback.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.readback.approval.ui.PlaceWords;
import org.readback.base.ui.Formats;
import org.readback.base.ui.HoldsUnsent;
import org.readback.base.ui.Texts;
import org.readback.drafting.DraftSheet;
import org.readback.drafting.DraftWord;
import org.readback.drafting.ui.DraftView.Desk;

/** What people say about a draft, each at its place; a line to say something, one to answer each. */
class CommentsPane extends Composite<Section> implements HoldsUnsent {
    private final Desk desk;
    private final DraftSheet sheet;
    private final Runnable done;
    private final TextArea words = new TextArea();

    CommentsPane(Desk desk, DraftSheet sheet, Runnable done) {
        this.desk = desk;
        this.sheet = sheet;
        this.done = done;
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "drafting.comments"));
        var list = new UnorderedList();
        list.addClassName("drafting-list");
        sheet.comments().forEach(word -> list.add(new ListItem(row(word))));
        if (sheet.comments().isEmpty()) getContent().add(Texts.text(new Paragraph(), "drafting.comments.none"));
        else getContent().add(list);
        getContent().add(form());
    }

    private Component row(DraftWord word) {
        Span place = PlaceWords.of(word.place());
        place.addClassName("approval-strong");
        var row = new Div(place, said(word.words(), word.by(), word.at()));
        row.addClassNames("stack", "drafting-comment");
        word.answers().forEach(answer -> {
            Component said = said(answer.words(), answer.by(), answer.at());
            said.addClassName("drafting-answer");
            row.add(said);
        });
        if (word.isOpen()) row.add(answer(word));
        else
            row.add(Texts.text(
                    new Span(), "drafting.comments.resolved", word.resolvedBy().orElse("")));
        return row;
    }

    private static Component said(String words, String by, Instant at) {
        var text = Texts.untranslated(new Paragraph(words));
        text.addClassName("approval-words");
        var who = new Span();
        who.addClassName("small");
        Texts.follow(
                who, locale -> who.setText(Texts.in(locale, "drafting.comments.by", by, Formats.dateTime(at, locale))));
        return new Div(text, who);
    }

    private Component answer(DraftWord word) {
        var text = new TextArea();
        Texts.feed(text, text::setLabel, "drafting.comments.answer");
        text.setMaxLength(DraftWord.LONGEST);
        text.setWidthFull();
        text.setId("answer-" + word.id());
        var send = Texts.text(new Button(), "drafting.comments.sendAnswer");
        send.addClickListener(click -> {
            desk.reviews().answer(word.id(), text.getValue());
            done.run();
        });
        var resolve = Texts.text(new Button(), "drafting.comments.resolve");
        resolve.setId("resolve-" + word.id());
        resolve.addClickListener(click -> {
            desk.reviews().resolve(word.id());
            done.run();
        });
        var buttons = new Div(send, resolve);
        buttons.addClassName("row");
        var form = new Div(text, buttons);
        form.addClassName("stack");
        return form;
    }

    private Component form() {
        var place = new Select<String>();
        place.setId("comment-place");
        List<String> places = new ArrayList<>(List.of(""));
        places.addAll(sheet.draft().content().original().texts().keySet());
        Texts.follow(place, locale -> {
            String chosen = place.getValue();
            place.setItemLabelGenerator(each -> PlaceWords.now(each));
            place.setItems(places);
            place.setValue(chosen == null ? "" : chosen);
        });
        Texts.feed(place, place::setLabel, "drafting.comments.place");
        Texts.feed(words, words::setLabel, "drafting.comments.words");
        words.setId("comment-words");
        words.setMaxLength(DraftWord.LONGEST);
        words.setWidthFull();
        var send = Texts.text(new Button(), "drafting.comments.send");
        send.setId("comment-send");
        send.addClickListener(click -> {
            desk.reviews().comment(sheet.draft().id(), place.getValue(), words.getValue());
            words.clear();
            done.run();
        });
        var form = new Div(place, words, send);
        form.addClassName("stack");
        return form;
    }

    @Override
    public boolean hasUnsent() {
        return !words.isEmpty();
    }
}
