package org.readback.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.readback.base.ui.Formats;
import org.readback.base.ui.HoldsUnsent;
import org.readback.base.ui.Texts;
import org.readback.evidence.EvidenceSheet;
import org.readback.evidence.EvidenceSheet.Act;
import org.readback.evidence.Remark;

/** Remarks about a person, dated and signed; staff adds to them. */
final class RemarksCard extends Composite<Section> implements HoldsUnsent {
    final TextArea words = new TextArea();
    final Button save = new Button();

    /** @param done takes what was written */
    RemarksCard(EvidenceSheet sheet, Consumer<String> done) {
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "evidence.remarks.title"));
        getContent().add(list(sheet.remarks()));
        if (!sheet.acts().contains(Act.ENTER)) return;
        Texts.feed(words, words::setLabel, "evidence.remark.words");
        Texts.feed(words, words::setHelperText, "evidence.remark.help");
        words.setMaxLength(Remark.LONGEST);
        words.addClassName("evidence-wide");
        Texts.text(save, "evidence.remark.save");
        save.addClickListener(click -> done.accept(words.getValue()));
        getContent().add(words, new Div(save));
    }

    /** What staff noted; a sentence where there is nothing. */
    static Component list(List<Remark> remarks) {
        if (remarks.isEmpty()) return Texts.text(new Paragraph(), "evidence.remarks.none");
        var list = new UnorderedList();
        list.addClassName("evidence-list");
        remarks.forEach(remark -> {
            var said = Texts.untranslated(new Paragraph(remark.words()));
            said.addClassName("evidence-words");
            var by = new Paragraph();
            by.addClassName("small");
            Texts.follow(
                    by,
                    locale -> by.setText(Texts.in(
                            locale,
                            "evidence.remark.by",
                            remark.by().name(),
                            Formats.date(remark.by().at(), locale))));
            list.add(new ListItem(said, by));
        });
        return list;
    }

    @Override
    public boolean hasUnsent() {
        return !words.isEmpty();
    }
}
