package org.readback.rescoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.rescoring.CorrectionCard;
import org.readback.rescoring.CorrectionCard.Signature;
import org.readback.rescoring.CorrectionSheet;

/** What a correction says and who signed it. */
final class CorrectionPane extends Composite<Div> {
    CorrectionPane(CorrectionSheet sheet) {
        CorrectionCard card = sheet.card();
        var title = new Div(
                Texts.text(new H1(), "rescoring.one.of", card.item().item().itemId()),
                CorrectionWords.state(card.state()));
        title.addClassNames("row", "between");
        var ruling = new Paragraph();
        Texts.follow(ruling, locale -> ruling.setText(CorrectionWords.ruling(card, locale)));
        var reason = Texts.untranslated(new Paragraph(card.reason()));
        reason.addClassName("rescoring-reason");
        var stem = Texts.untranslated(
                new Paragraph(sheet.faulty().texts().values().iterator().next().stem()));
        stem.addClassName("small");
        var section = new Section(ruling, stem, reason, keys(sheet), signatures(card), links(card));
        section.addClassNames("card", "stack");
        getContent().addClassName("stack");
        getContent().add(title, section);
    }

    private static Component keys(CorrectionSheet sheet) {
        var facts = new Facts();
        sheet.keys().forEach(change -> {
            String label = KeyTexts.label(change.before());
            var words = new Span();
            Texts.follow(
                    words,
                    locale -> words.setText((label.isEmpty() ? "" : label + ": ")
                            + KeyTexts.right(change.before())
                            + " → "
                            + KeyTexts.right(change.after())));
            facts.fact("rescoring.key.change", words);
        });
        facts.setVisible(!sheet.keys().isEmpty());
        return facts;
    }

    private static Component signatures(CorrectionCard card) {
        var facts = new Facts();
        facts.fact("rescoring.signed.first", signature(card.proposal()));
        card.decision()
                .ifPresent(second -> facts.fact(
                        second.words().isEmpty() ? "rescoring.signed.second" : "rescoring.signed.refused",
                        signature(second)));
        return facts;
    }

    private static Component signature(Signature signature) {
        var words = new Span();
        Texts.follow(
                words,
                locale -> words.setText(signature.name() + ", " + Formats.dateTime(signature.at(), locale)
                        + (signature.words().isEmpty() ? "" : ". " + signature.words())));
        return words;
    }

    private static Component links(CorrectionCard card) {
        String item = card.item().item().itemId();
        var row = new Div(
                Texts.text(new Anchor("items/" + item), "rescoring.back.item", item),
                Texts.text(new Anchor("item-reports"), "rescoring.back.reports"));
        row.addClassNames("row", "rescoring-links");
        return row;
    }
}
