package org.readback.contingent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.LocalDate;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Contingents;
import org.readback.contingent.Members;
import org.readback.contingent.RollMember;
import org.readback.contingent.RollSheet;

/** What can be done with a member: who they are in service, where they stand, leaving. */
final class MemberDialog extends Dialog {
    /** What the forms go through.
     *
     * @param today at the centre */
    record Doors(Members members, Contingents contingents, LocalDate today) {}

    final IdentityForm identity;
    final MoveForm move;
    final LeaveForm leave;
    final TabSheet tabs = new TabSheet();

    /** @param done runs when something was changed; the dialog is closed by then */
    MemberDialog(Doors doors, RollSheet sheet, RollMember member, Runnable done) {
        ContingentId contingent = sheet.contingent().id();
        Runnable close = () -> {
            close();
            done.run();
        };
        identity = new IdentityForm(doors, contingent, member, close);
        move = new MoveForm(doors, sheet, member, close);
        leave = new LeaveForm(doors, contingent, member, close);
        setHeaderTitle(member.listName());
        Texts.name(tabs, "contingent.member.tabs");
        tab(tabs, "contingent.member.identity", identity);
        tab(tabs, "contingent.member.move", move);
        tab(tabs, "contingent.member.leave", leave);
        add(tabs);
        Button cancel = Texts.text(new Button(), "contingent.cancel");
        cancel.addClickListener(_ -> close());
        getFooter().add(cancel);
    }

    private static void tab(TabSheet tabs, String key, Component content) {
        var tab = new Tab();
        Texts.feed(tab, tab::setLabel, key);
        var place = new Div(content);
        place.addClassName("contingent-form");
        tabs.add(tab, place);
    }

    /** The one verb of a form. */
    static Button verb(String key, Runnable action) {
        Button verb = Texts.text(new Button(), key);
        verb.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        verb.addClickListener(_ -> action.run());
        return verb;
    }
}
