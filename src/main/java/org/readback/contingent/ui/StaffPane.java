package org.readback.contingent.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.readback.account.AccountName;
import org.readback.base.UserError;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentId;
import org.readback.contingent.ContingentSettings;
import org.readback.contingent.StaffMember;
import org.readback.contingent.SubUnitPath;

/** Who looks after the contingent, or after one sub-unit of it. */
final class StaffPane extends Composite<Section> {
    private final ContingentSettings settings;
    private final ContingentId contingent;
    private final Runnable done;
    final ComboBox<AccountName> person = new ComboBox<>();
    final Select<SubUnitPath> part = new Select<>();
    final Button save;

    StaffPane(ContingentSettings settings, ContingentSettings.Sheet sheet, Runnable done) {
        this.settings = settings;
        this.contingent = sheet.card().id();
        this.done = done;
        Texts.feed(person, person::setLabel, "contingent.staff.person");
        person.setItems(settings.candidates());
        person.setItemLabelGenerator(AccountName::displayName);
        Texts.feed(part, part::setLabel, "contingent.staff.part");
        part.setItems(sheet.subUnits());
        part.setEmptySelectionAllowed(true);
        Texts.feed(part, part::setEmptySelectionCaption, "contingent.staff.all");
        save = MemberDialog.verb("contingent.staff.add", this::give);
        var list = new Div();
        list.addClassName("stack");
        sheet.staff().forEach(each -> list.add(row(each)));
        var row = new Div(person, part, save);
        row.addClassNames("row", "contingent-filter");
        getContent()
                .add(Cards.titled(
                        "contingent.staff.title", Texts.text(new Paragraph(), "contingent.staff.text"), list, row));
    }

    private void give() {
        AccountName chosen = person.getOptionalValue().orElseThrow(() -> new UserError("contingent.error.staff"));
        settings.give(contingent, chosen.id(), part.getOptionalValue().orElse(SubUnitPath.NONE));
        done.run();
    }

    private Div row(StaffMember member) {
        var role = Texts.text(
                new Span(), member.isSupervisor() ? "contingent.staff.supervisor" : "contingent.staff.instructor");
        var what = member.part().equals(SubUnitPath.NONE)
                ? Texts.text(new Span(), "contingent.staff.all")
                : Texts.untranslated(new Span(member.part().toString()));
        role.addClassName("small");
        what.addClassName("small");
        Button take = Texts.text(new Button(), "contingent.staff.remove");
        Texts.name(take, "contingent.staff.remove.name", member.displayName());
        take.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        take.addClickListener(_ -> {
            settings.take(contingent, member.account(), member.part());
            done.run();
        });
        var words = new Div(Texts.untranslated(new Span(member.displayName())), role, what);
        words.addClassName("row");
        var row = new Div(words, take);
        row.addClassNames("row", "between", "contingent-former");
        return row;
    }
}
