package org.readback.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.readback.base.ui.Texts;
import org.readback.exchange.ImportSheet;

/** Why a file is not read, and what to do. */
final class RefusalCard extends Div {
    RefusalCard(ImportSheet sheet) {
        addClassNames("card", "stack", "exchange-refused");
        add(Texts.text(new H2(), "exchange.refused.title"));
        sheet.fault().ifPresent(fault -> {
            var why = new Paragraph();
            why.getElement().setAttribute("role", "alert");
            Texts.follow(why, _ -> why.setText(Remarks.text(fault)));
            add(why);
        });
        add(Texts.text(new Paragraph(), "exchange.refused.text"));
    }
}
