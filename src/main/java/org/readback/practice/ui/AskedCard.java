package org.readback.practice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Function;
import org.readback.base.ui.Texts;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.player.FeedbackPane;
import org.readback.player.ItemPane;
import org.readback.practice.ReviewAnswer;
import org.readback.practice.ReviewSheet.Asked;
import org.readback.practice.ReviewSheet.OfItem;
import org.readback.practice.ReviewSheet.Typed;
import org.readback.report.ItemReports;
import org.readback.report.ui.ReportPane;

/** A word to type or an item to answer; what it was worth is said at once. */
final class AskedCard extends Composite<Section> {
    private final Function<Response, ReviewAnswer> answer;
    private final ItemReports reports;
    private final LanguageTag language;
    private final ItemPane item;
    private final FeedbackPane feedback = new FeedbackPane();
    private final Paragraph back = new Paragraph();
    final Button check = new Button();
    final Button next = new Button();
    final Paragraph hint = Texts.text(new Paragraph(), "practice.run.choose");
    private Optional<Response> response = Optional.empty();

    AskedCard(Asked asked, Function<Response, ReviewAnswer> answer, Runnable goOn, ItemReports reports) {
        this.answer = answer;
        this.reports = reports;
        // what is said of a word is English
        language =
                asked instanceof Typed ? LanguageTag.EN : asked.item().frame().language();
        item = new ItemPane(asked.item(), this::chosen);
        item.onConfirm(this::answer);
        Texts.text(check, "practice.run.check");
        Texts.text(next, "practice.run.next");
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        check.addClickListener(click -> answer());
        next.addClickListener(click -> goOn.run());
        next.setVisible(false);
        hint.addClassName("hint");
        hint.getElement().setAttribute("role", "alert");
        hint.setVisible(false);
        back.addClassName("small");
        back.setVisible(false);
        var buttons = new Div(check, next);
        buttons.addClassName("row");
        getContent().addClassNames("card", "stack");
        switch (asked) {
            case Typed typed -> getContent().add(Words.small("practice.card.type"), other(typed));
            case OfItem _ -> getContent().add(Words.small("practice.card.missed"));
        }
        getContent().add(item, feedback, back, hint, buttons);
    }

    /** The same meaning in the other language. */
    private static Paragraph other(Typed typed) {
        boolean isKazakh = typed.language().equals(LanguageTag.KK);
        var words = Words.content(
                new Paragraph(), isKazakh ? typed.word().ru() : typed.word().kk(), isKazakh ? "ru" : "kk");
        words.addClassName("small");
        return words;
    }

    private void chosen(Optional<Response> now) {
        response = now;
        if (now.isPresent()) hint.setVisible(false);
    }

    private void answer() {
        if (!check.isVisible()) return;
        if (response.isEmpty()) {
            hint.setVisible(true);
            return;
        }
        ReviewAnswer worth = answer.apply(response.get());
        item.reveal(worth.given(), worth.key());
        feedback.show(worth.outcome(), language);
        Texts.follow(back, _ -> back.setText(Texts.now("practice.card.back", Words.wait(worth.backIn()))));
        back.setVisible(true);
        worth.nonce().ifPresent(nonce -> getContent().add(new ReportPane(reports, nonce)));
        check.setVisible(false);
        next.setVisible(true);
        next.focus();
    }

    void focus() {
        item.focusStem();
    }
}
