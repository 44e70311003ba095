package org.readback.contingent.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentSettings;
import org.readback.contingent.SubUnitPath;

/** Companies, platoons and sections; new ones by their way. */
final class SubUnitsPane extends Composite<Section> {
    final TextField path = new TextField();
    final Button save;

    SubUnitsPane(ContingentSettings settings, ContingentSettings.Sheet sheet, Runnable done) {
        Texts.feed(path, path::setLabel, "contingent.settings.subunit");
        Texts.feed(path, path::setHelperText, "contingent.field.subunit.path");
        save = MemberDialog.verb("contingent.settings.subunit.add", () -> {
            settings.addSubUnit(sheet.card().id(), SubUnitPath.of(path.getValue()));
            done.run();
        });
        var list = new UnorderedList();
        list.addClassName("contingent-units");
        sheet.subUnits().forEach(unit -> {
            var item = Texts.untranslated(new ListItem(unit.names().getLast()));
            item.getStyle().set("margin-inline-start", (unit.names().size() - 1) * 1.5 + "em");
            list.add(item);
        });
        Section card = Cards.titled("contingent.settings.subunits");
        if (sheet.subUnits().isEmpty()) card.add(Texts.text(new Paragraph(), "contingent.settings.subunits.none"));
        var row = new Div(path, save);
        row.addClassNames("row", "contingent-filter");
        card.add(list, row);
        getContent().add(card);
    }
}
