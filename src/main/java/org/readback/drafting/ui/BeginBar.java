package org.readback.drafting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftKind;
import org.readback.drafting.Drafts;

/** Begins an empty item of a kind. */
class BeginBar extends Composite<Div> {
    final Select<DraftKind> kind = new Select<>();
    final Button begin = new Button();

    BeginBar(Drafts drafts) {
        getContent().addClassNames("row", "drafting-begin");
        Texts.follow(kind, locale -> {
            DraftKind chosen = kind.getValue();
            kind.setItemLabelGenerator(each -> Texts.in(locale, "editor.kind." + each));
            kind.setItems(DraftKind.toBegin());
            kind.setValue(chosen == null ? DraftKind.SINGLE_CHOICE : chosen);
        });
        Texts.feed(kind, kind::setLabel, "drafting.begin.kind");
        Texts.feed(begin, begin::setText, "drafting.begin");
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickListener(
                click -> UI.getCurrent().navigate("drafts/" + drafts.begin(kind.getValue(), DraftFrame.EMPTY)));
        getContent().add(kind, begin);
    }
}
