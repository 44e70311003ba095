package org.readback.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.readback.base.ui.Cards;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.Texts;
import org.readback.exchange.ExportedFile;
import org.readback.exchange.ExportedFile.Lost;

/** A file that was made, and what it does not carry. */
final class ExportedPane extends Composite<Section> {
    /** More of them are in the file of no screen: the first tell enough. */
    private static final int MOST = 100;

    ExportedPane(ExportedFile file) {
        var link = Texts.text(new Anchor(), "exchange.exported.download", file.name());
        FileLinks.to(link, () -> Optional.of(new File(file.name(), file.type(), file.bytes())));
        link.addClassNames("button");
        Section card = Cards.titled(
                "exchange.exported.title",
                Texts.text(new Paragraph(), "exchange.exported", file.items()),
                new Div(link));
        if (!file.losses().isEmpty()) {
            var list = new UnorderedList();
            file.losses().stream().limit(MOST).forEach(lost -> list.add(row(lost)));
            card.add(
                    Texts.text(
                            new Paragraph(),
                            "exchange.exported.losses",
                            file.losses().size()),
                    list);
            if (file.losses().size() > MOST) {
                card.add(Texts.text(
                        new Paragraph(), "exchange.exported.more", file.losses().size() - MOST));
            }
        }
        getContent().add(card);
    }

    private static ListItem row(Lost lost) {
        var item = Texts.untranslated(new Span(lost.item()));
        var why = new Span();
        why.addClassName("small");
        Texts.follow(
                why,
                locale -> why.setText(" " + Texts.in(locale, "exchange.exported.loss." + lost.loss()) + " "
                        + Texts.in(locale, lost.why().key(), lost.why().params().toArray())));
        return new ListItem(item, why);
    }
}
