package org.readback.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.IntSupplier;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.course.LessonId;
import org.readback.editing.EditingSheet;
import org.readback.editing.LessonReviews;
import org.readback.editing.ReviewStep;
import org.readback.editing.ui.LessonEditorView.Services;
import org.readback.item.LanguageTag;

/** The way of a text into use, as far as this person may go it, and what was said on it. */
final class ReviewPane extends Composite<Section> {
    private final LessonReviews reviews;
    private final LessonId lesson;
    private final LanguageTag language;

    /** @param seen how often the text has been saved */
    ReviewPane(Services services, EditingSheet sheet, IntSupplier seen) {
        this.reviews = services.reviews();
        this.lesson = sheet.lesson().id();
        this.language = sheet.language();
        switch (sheet.part()) {
            case WRITE -> {
                say("editing.review.write");
                primary("editing.review.send", () -> {
                    reviews.send(lesson, language, seen.getAsInt());
                    done("editing.review.sent");
                });
            }
            case WAIT -> {
                say("editing.review.wait");
                button("editing.review.back", () -> {
                    reviews.takeBack(lesson, language);
                    done("editing.review.taken");
                });
            }
            case REVIEW -> decide();
            case LOOK -> say("editing.review.look");
        }
        if (!sheet.review().isEmpty()) getContent().add(log(sheet));
    }

    @Override
    protected Section initContent() {
        return Cards.titled("editing.review");
    }

    private void say(String key) {
        getContent().add(Texts.text(new Paragraph(), key));
    }

    private void decide() {
        say("editing.review.decide");
        primary("editing.review.approve", () -> {
            reviews.approve(lesson, language);
            done("editing.review.approved");
        });
        var words = new TextArea();
        words.setMaxLength(LessonReviews.LONGEST);
        Texts.feed(words, words::setLabel, "editing.review.words");
        getContent().add(words);
        button("editing.review.return", () -> {
            reviews.sendBack(lesson, language, words.getValue());
            done("editing.review.returned");
        });
    }

    private Button button(String key, Runnable act) {
        var button = new Button();
        Texts.feed(button, button::setText, key);
        button.addClickListener(click -> act.run());
        button.addClassName("editing-step");
        getContent().add(button);
        return button;
    }

    private void primary(String key, Runnable act) {
        button(key, act).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    private void done(String key) {
        Notices.tell(key);
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static OrderedList log(EditingSheet sheet) {
        var list = new OrderedList();
        list.addClassName("editing-log");
        for (ReviewStep step : sheet.review()) {
            var when = new Span();
            Texts.follow(
                    when,
                    locale -> when.setText(Texts.in(
                            locale, "editing.step." + step.step(), step.by(), Formats.dateTime(step.at(), locale))));
            var row = new ListItem(when);
            if (!step.words().isEmpty()) {
                var words = new Div(step.words());
                words.addClassName("editing-said");
                row.add(words);
            }
            list.add(row);
        }
        return list;
    }
}
