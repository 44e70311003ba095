package org.readback.contingent.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Members;
import org.readback.contingent.RollMember;

/** Releases a member: since when, and why. */
final class LeaveForm extends Composite<Div> {
    final DatePicker day = Calendars.picker("contingent.leave.day");
    final TextField reason = new TextField();
    final Button save;

    LeaveForm(MemberDialog.Doors doors, ContingentId contingent, RollMember member, Runnable done) {
        day.setValue(doors.today());
        day.setMax(doors.today());
        Texts.feed(reason, reason::setLabel, "contingent.leave.reason");
        reason.setMaxLength(Members.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        save = MemberDialog.verb("contingent.leave.save", () -> {
            doors.members()
                    .leave(
                            contingent,
                            member.account(),
                            day.getOptionalValue().orElse(doors.today()),
                            reason.getValue());
            Notices.tell("contingent.leave.done", member.listName());
            done.run();
        });
        getContent().addClassName("stack");
        getContent().add(Texts.text(new Paragraph(), "contingent.leave.text"), day, reason, save);
    }
}
