package org.readback.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.readback.approval.ExportPermits;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;

/** Asks that items of a test may leave the house. */
final class PermitPane extends Composite<Div> {
    final TextArea reason = new TextArea();
    final Button ask = new Button();
    private String pool = "";

    /** @param asking takes the pool and the reason */
    PermitPane(BiConsumer<String, String> asking) {
        Texts.feed(reason, reason::setLabel, "exchange.export.reason");
        reason.setMaxLength(ExportPermits.LONGEST);
        reason.setWidthFull();
        Texts.feed(ask, ask::setText, "exchange.export.ask");
        ask.addClickListener(_ -> {
            asking.accept(pool, reason.getValue());
            reason.clear();
            Notices.tell("exchange.export.asked");
        });
        getContent().addClassName("stack");
        getContent()
                .add(
                        Texts.text(new Paragraph(), "exchange.export.permit.about"),
                        reason,
                        new Div(ask),
                        Texts.text(new Anchor("export-permits"), "exchange.export.permit.link"));
        of("");
    }

    /** Of this pool; blank: hides it. */
    void of(String chosen) {
        pool = chosen;
        setVisible(!chosen.isBlank());
    }
}
