package org.readback.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.readback.account.OneTimeLink;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.springframework.web.util.UriComponentsBuilder;

/** A one-time link, shown this once, and what to do with it. */
final class LinkCard extends Section {
    final TextField address = new TextField();

    LinkCard(OneTimeLink link) {
        addClassNames("card", "stack");
        Paragraph next = new Paragraph();
        Texts.follow(
                next,
                locale -> next.setText(Texts.now("account.link.next", Formats.dateTime(link.expiresAt(), locale))));
        Texts.feed(address, address::setLabel, "account.link.label");
        address.setValue(url(link));
        address.setReadOnly(true);
        address.setId("one-time-link");
        address.setAutoselect(true);
        address.addClassName("grow");
        Button copy = Texts.text(new Button(), "account.link.copy");
        copy.addClickListener(click -> copy());
        Div row = new Div(address, copy);
        row.addClassNames("row", "bottom");
        add(Texts.text(new H2(), "account.link.title"), next, row);
    }

    /** The clipboard is closed to pages without TLS; there the field is selected for copying by hand. */
    private void copy() {
        address.getElement()
                .executeJs("this.inputElement.select();"
                        + " return navigator.clipboard"
                        + " ? navigator.clipboard.writeText(this.value).then(() => true, () => false)"
                        + " : document.execCommand('copy')")
                .then(Boolean.class, copied -> {
                    if (copied) {
                        Notices.tell("account.link.copied");
                    } else {
                        Notices.tell("account.link.selected");
                    }
                });
    }

    private static String url(OneTimeLink link) {
        String path = "/invitation/" + link.token();
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return request == null
                ? path
                : UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                        .replacePath(request.getContextPath() + path)
                        .replaceQuery(null)
                        .build()
                        .toUriString();
    }
}
